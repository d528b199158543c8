/** Names of colours in the tokens; the drawing looks the value up, so that a theme change redraws. */
export type Tone =
	| 'prospect'
	| 'new'
	| 'growing'
	| 'loyal'
	| 'lost'
	| 'risk'
	| 'advocate'
	| 'series'
	| 'ink'
	| 'muted'
	| 'faint';

export interface ChartSeries {
	readonly id: string;
	readonly label: string;
	readonly tone: Tone;
	/** One for each point; null is a gap. */
	readonly values: readonly (number | null)[];
	/** A line without a label and without keyboard steps, drawn thin: context only. */
	readonly context?: boolean | undefined;
	/** A dashed line (a model, a goal path). */
	readonly dashed?: boolean | undefined;
	/** Second line of the label at the series' end: `57% di Sep`. */
	readonly note?: string | undefined;
	/** The label itself, where it should not be the series' name; '' leaves it out. */
	readonly endLabel?: string | undefined;
	/** Fills down to zero. */
	readonly filled?: boolean | undefined;
	/** Single tones of bars, where they differ from the series'. */
	readonly pointTones?: readonly Tone[] | undefined;
}

/** A stretch of points behind the data: an immature cohort (hatched), a test period (tinted). */
export interface ChartZone {
	readonly from: number;
	readonly to: number;
	readonly label?: string | undefined;
	readonly hatched?: boolean | undefined;
}

export interface ChartModel {
	/** columns: upright bars; rows: horizontal bars; lines; areas: stacked areas. */
	readonly kind: 'columns' | 'rows' | 'lines' | 'areas';
	/** Full name of each point, for the readout: `Agustus 2025`. */
	readonly points: readonly string[];
	/** Text under each point; '' leaves the tick out, `\n` starts a second line (the year). */
	readonly ticks: readonly string[];
	readonly series: readonly ChartSeries[];
	readonly stacked?: boolean | undefined;
	/** The first point of a period that has not ended: hatched bars and areas, dashed lines. */
	readonly incompleteFrom?: number | undefined;
	/** Words over it: `24 hari`. */
	readonly incompleteNote?: string | undefined;
	readonly formatAxis: (value: number) => string;
	/** With its unit, as it is read out: `190 orang`. */
	readonly formatValue: (value: number) => string;
	/** Events in words with a short tick: a price rise, Ramadan. */
	readonly events?: readonly { readonly at: number; readonly text: string }[] | undefined;
	readonly goal?: { readonly value: number; readonly label: string } | undefined;
	readonly zones?: readonly ChartZone[] | undefined;
	readonly max?: number | undefined;
	readonly min?: number | undefined;
	/** Words under the axis: `bulan setelah pembelian pertama`. */
	readonly axisTitle?: string | undefined;
	/** How many of the last points a phone shows; all by default. */
	readonly phonePoints?: number | undefined;
	/** No value axis and grid: small figures whose one number is labelled. */
	readonly bare?: boolean | undefined;
}

/** A step of the keyboard or the pointer. */
export interface ChartPoint {
	readonly seriesId: string;
	readonly index: number;
}

/** The last `count` points of a model; indices of events and zones move along. */
export function lastPoints(model: ChartModel, count: number): ChartModel {
	const cut = model.points.length - count;
	if (cut <= 0) return model;
	return {
		...model,
		points: model.points.slice(cut),
		ticks: model.ticks.slice(cut),
		series: model.series.map((series) => ({
			...series,
			values: series.values.slice(cut),
			pointTones: series.pointTones?.slice(cut),
		})),
		incompleteFrom:
			model.incompleteFrom === undefined ? undefined : Math.max(model.incompleteFrom - cut, 0),
		events: model.events
			?.map((event) => ({ ...event, at: event.at - cut }))
			.filter((event) => event.at >= 0),
		zones: model.zones
			?.map((zone) => ({ ...zone, from: Math.max(zone.from - cut, 0), to: zone.to - cut }))
			.filter((zone) => zone.to >= 0),
	};
}

/** Series one can step through; context lines are scenery. */
export function steppable(model: ChartModel): readonly ChartSeries[] {
	return model.series.filter((series) => !series.context);
}

/** Bars and areas below zero are counts of those who go, without a sign; a line is what it says. */
export function shownValue({ kind }: Pick<ChartModel, 'kind'>, value: number): number {
	return kind === 'lines' ? value : Math.abs(value);
}

/** `Agustus 2025, Loyal, 190 orang` */
export function readPoint(model: ChartModel, seriesIndex: number, index: number): string {
	const series = steppable(model)[seriesIndex];
	const value = series?.values[index];
	const parts = [model.points[index] ?? ''];
	if (series && steppable(model).length > 1) parts.push(series.label);
	parts.push(
		value === null || value === undefined ? '–' : model.formatValue(shownValue(model, value)),
	);
	if (model.incompleteFrom !== undefined && index >= model.incompleteFrom && model.incompleteNote) {
		parts.push(model.incompleteNote);
	}
	return parts.join(', ');
}
