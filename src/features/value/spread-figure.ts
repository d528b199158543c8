import type { HistoricValue } from '#core/value/historic.ts';
import type { Format } from '#i18n/format.ts';
import type { ValueWords } from '#i18n/messages/value.ts';
import type { ChartModel, Tone } from '#ui/chart/chart-model.ts';
import type { TwinTable } from '#ui/table/columns.ts';

const ENOUGH = 20;
const TICK_EVERY = 5;

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
	readonly table: TwinTable;
	readonly empty: boolean;
}

/** How the buyers' values are spread; the bars that belong to the top tenth are coloured. */
export function spreadFigure(
	historic: HistoricValue,
	format: Format,
	words: ValueWords,
): SpreadFigure {
	const { spread: texts } = words;
	const { bands, bandWidth, buyers, median, topTenth } = historic;
	const last = bands.length - 1;
	let above = 0;
	const inTop = bands.map(() => false);
	for (let band = last; band >= 0; band--) {
		above += bands[band] ?? 0;
		inTop[band] = above <= topTenth.buyers;
	}
	const label = (band: number) => {
		const from = format.money(band * bandWidth);
		const to = format.money((band + 1) * bandWidth);
		// Refunds beyond all purchases make a value negative: it is counted in the first band.
		if (band === 0) return texts.lowest(to);
		return band === last ? texts.above(from) : texts.band(from, to);
	};
	return {
		title:
			buyers < ENOUGH
				? texts.plain
				: texts.title(format.count(topTenth.buyers, 'people'), format.percent(topTenth.share)),
		subtitle: texts.subtitle(format.count(buyers, 'people'), format.moneyShort(bandWidth)),
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
		axisTitle: texts.axis(format.currency),
		table: {
			caption: texts.subtitle(format.count(buyers, 'people'), format.moneyShort(bandWidth)),
			columns: [texts.table.band, texts.table.people],
			rows: bands.map((count, band) => [label(band), format.number(count)]),
		},
		empty: bands.length === 0,
	};
}
