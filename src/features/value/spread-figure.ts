import type { ValueSpread } from '#core/value/value-spread.ts';
import type { Format } from '#i18n/format.ts';
import type { ValueWords } from '#i18n/messages/value.ts';
import type { ChartModel, Tone } from '#ui/chart/chart-model.ts';
import type { TwinTable } from '#ui/table/columns.ts';

const ENOUGH = 20;
const TICK_EVERY = 5;

/** Of what the values are: brought by all buyers to date, or expected of the active ones. */
export type SpreadOf = 'to-date' | 'expected';

export interface SpreadFigure {
	readonly title: string;
	readonly subtitle: string;
	readonly bins: readonly {
		readonly label: string;
		readonly tick: string;
		readonly count: number;
		readonly tone: Tone;
	}[];
	readonly events: ChartModel['events'];
	readonly axisTitle: string;
	/** By band, and by parts of the people. */
	readonly table: TwinTable;
	readonly parts: TwinTable;
	readonly empty: boolean;
	/** Too few people to draw how they differ; null where there are enough. */
	readonly tooFew: number | null;
}

/** How the values are spread; the bars that belong to the top tenth are coloured. */
export function spreadFigure(
	spread: ValueSpread,
	of: SpreadOf,
	format: Format,
	words: ValueWords,
): SpreadFigure {
	const { spread: texts } = words;
	const { bands, bandWidth, people, median, parts } = spread;
	const [top] = parts;
	const last = bands.length - 1;
	let above = 0;
	const inTop = bands.map(() => false);
	for (let band = last; band >= 0; band--) {
		above += bands[band] ?? 0;
		inTop[band] = above <= (top?.people ?? 0);
	}
	const label = (band: number) => {
		const from = format.money(band * bandWidth);
		const to = format.money((band + 1) * bandWidth);
		// Refunds beyond all purchases make a value negative: it is counted in the first band.
		if (band === 0) return texts.lowest(to);
		return band === last ? texts.above(from) : texts.band(from, to);
	};
	const subtitle = texts.subtitle[of](format.count(people, 'people'), format.moneyShort(bandWidth));
	return {
		title:
			top === undefined || people < ENOUGH
				? texts.plain
				: texts.title(format.count(top.people, 'people'), format.percent(top.share)),
		subtitle,
		bins: bands.map((count, band) => ({
			label: label(band),
			tick: band === last || band % TICK_EVERY !== 0 ? '' : format.amountShort(band * bandWidth),
			count,
			tone: inTop[band] === true ? 'series' : 'muted',
		})),
		events:
			median === null || bands.length === 0
				? undefined
				: [
						{
							// A bar stands around its index, so its lower end is half a step before.
							at: Math.min(Math.max(median / bandWidth, 0), last) - 0.5,
							text: texts.median(format.moneyShort(median)),
						},
					],
		axisTitle: texts.axis[of](format.currency),
		table: {
			caption: subtitle,
			columns: [texts.table.band, texts.table.people],
			rows: bands.map((count, band) => [label(band), format.number(count)]),
		},
		parts: {
			caption: texts.table.part,
			columns: [texts.table.part, texts.table.people, texts.table.share],
			rows: parts.map((part) => [
				part.from === 0
					? texts.table.top(format.percent(part.to))
					: texts.table.between(format.number(part.from * 100), format.percent(part.to)),
				format.number(part.people),
				format.percent(part.share),
			]),
		},
		empty: bands.length === 0,
		tooFew: people < ENOUGH ? people : null,
	};
}
