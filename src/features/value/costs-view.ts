import type { CostReturns, Returns } from '#core/value/channel-returns.ts';
import type { AcquisitionCost } from '#core/value/acquisition-cost.ts';
import type { Format } from '#i18n/format.ts';
import type { CostWords } from '#i18n/messages/value-costs.ts';

/** From this ratio on winning customers is usually called healthy. */
const HEALTHY = 3;
/** Longer bars are cut here. */
const LONGEST = 12;
/** A channel with fewer new customers is no reason to move a budget. */
const ENOUGH = 20;

interface CostRow {
	readonly id: string;
	readonly name: string;
	readonly people: string;
	readonly cost: string;
	readonly spend: string;
	readonly value: string;
	readonly range: string | null;
	readonly ratio: string;
	readonly payback: string;
	/** 0…1 of the longest bar; null without a ratio. */
	readonly length: number | null;
	readonly cut: boolean;
	readonly below: boolean;
}

export interface CostsView {
	readonly subtitle: string;
	readonly rows: readonly CostRow[];
	/** Place of the healthy limit on the bars, 0…1. */
	readonly limitAt: number;
	readonly limit: string;
	readonly notes: readonly string[];
}

/** Null without any cost. The best ratio first; all channels together last. */
export function costsView(
	{ byChannel, overall }: CostReturns,
	ofSegment: boolean,
	format: Format,
	words: CostWords,
): CostsView | null {
	if (overall === null) return null;
	const sorted = byChannel.toSorted((a, b) => (b.clvToCac ?? -1) - (a.clvToCac ?? -1));
	const unnamed = overall.spend - byChannel.reduce((sum, { spend }) => sum + spend, 0);
	const oldest = Math.max(0, ...byChannel.map(({ ageMonths }) => ageMonths), overall.ageMonths);
	return {
		subtitle: words.subtitle(words.times(String(HEALTHY)), words.times(String(LONGEST))),
		rows: [
			...sorted.map((one) => rowOf(`channel ${one.channel}`, one.channel, one, format, words)),
			rowOf('all', words.all, overall, format, words),
		],
		limitAt: HEALTHY / LONGEST,
		limit: words.times(String(HEALTHY)),
		notes: [
			words.note(format.count(oldest, 'months')),
			...(ofSegment ? [words.wholeShop] : []),
			...(unnamed > 0 ? [words.unnamed(format.money(unnamed))] : []),
		],
	};
}

/** Which channel to spend less on, and where instead; null where the figures do not say. */
export function costsLead(
	{ byChannel }: CostReturns,
	format: Format,
	{ lead }: CostWords,
): readonly string[] | null {
	const compared = byChannel
		.flatMap(({ channel, clvToCac, newCustomers }) =>
			clvToCac === null || newCustomers < ENOUGH ? [] : [{ channel, ratio: clvToCac }],
		)
		.sort((a, b) => b.ratio - a.ratio);
	const best = compared[0];
	const worst = compared.at(-1);
	if (!best || !worst || best === worst) return null;
	if (worst.ratio >= HEALTHY || best.ratio < HEALTHY) return null;
	return [
		lead.below(
			worst.channel,
			ratioText(worst.ratio, format),
			best.channel,
			ratioText(best.ratio, format),
		),
		lead.belowDo(worst.channel, best.channel),
	];
}

function rowOf(
	id: string,
	name: string,
	cost: AcquisitionCost & Returns,
	format: Format,
	words: CostWords,
): CostRow {
	const { cac, value, clvToCac: ratio, paybackMonths } = cost;
	return {
		id,
		name,
		people: words.newCustomers(format.count(cost.newCustomers, 'people')),
		cost: cac === null ? '–' : format.money(cac),
		spend: format.moneyShort(cost.spend),
		value:
			value !== null
				? format.money(value.value)
				: cost.newCustomers === 0
					? words.nobody
					: words.tooFew,
		range:
			value === null || value.low === value.high
				? null
				: `${format.amountShort(value.low)} – ${format.amountShort(value.high)}`,
		ratio: ratio === null ? '–' : words.times(ratioText(ratio, format)),
		payback: paybackText(cost, paybackMonths, format, words),
		length: ratio === null ? null : Math.min(1, Math.max(0, ratio) / LONGEST),
		cut: ratio !== null && ratio > LONGEST,
		below: ratio !== null && ratio < HEALTHY,
	};
}

function paybackText(
	{ cac, value }: AcquisitionCost & Returns,
	months: number | null,
	format: Format,
	words: CostWords,
): string {
	if (months === null) return cac === null || value === null ? '–' : words.notYet;
	return months === 0 ? words.firstMonth : format.count(months, 'months');
}

function ratioText(ratio: number, format: Format): string {
	return format.decimal(ratio, Math.abs(ratio) < 10 ? 1 : 0);
}
