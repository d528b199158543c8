import type { ValueResult } from '#core/value/value-page.ts';
import type { Format } from '#i18n/format.ts';
import type { ValueWords } from '#i18n/messages/value.ts';
import type { CostWords } from '#i18n/messages/value-costs.ts';
import { costsLead } from './costs-view.ts';

const ENOUGH = 20;
/** A top tenth with less than this is no finding: a tenth of the buyers carries a tenth anyway. */
const CONCENTRATED = 0.3;

export interface ValueSentence {
	readonly lead: readonly string[];
	readonly support: string | undefined;
	readonly act: boolean;
}

/** What pays and what does not; else how few carry the value. */
export function valueSentence(
	{ hasMoney, historic, margin, costs }: ValueResult,
	format: Format,
	words: ValueWords,
	costWords: CostWords,
): ValueSentence {
	const { lead, support } = words;
	if (!hasMoney) return plain(words.noMoney, words.noMoneyDo);
	const { people: buyers, parts, halfCarriedBy, median } = historic.spread;
	const { perCustomer } = historic;
	const [top] = parts;
	if (top === undefined) return plain(words.noBuyers, words.noBuyersDo);
	if (buyers < ENOUGH) return plain(lead.few(format.count(buyers, 'people')), lead.fewDo);
	const half = format.count(halfCarriedBy, 'people');
	const everybody = format.number(buyers);
	const concentrated = top.share >= CONCENTRATED;
	const topText = lead.top(format.count(top.people, 'people'), format.percent(top.share));
	const byChannel = costsLead(costs, format, costWords);
	return {
		lead:
			byChannel ??
			(concentrated ? [topText, lead.topDo] : [lead.even(half, everybody), lead.evenDo]),
		support: [
			...(byChannel !== null && concentrated ? [topText] : []),
			...(concentrated ? [support.half(half, everybody)] : []),
			...(perCustomer === null || median === null
				? []
				: [support.mean(format.money(perCustomer.value), format.money(median))]),
			...(margin === 1 ? [support.fullMargin] : []),
		].join(' '),
		act: true,
	};
}

function plain(...lead: string[]): ValueSentence {
	return { lead, support: undefined, act: false };
}
