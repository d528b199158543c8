import { LOST } from '#core/lifecycle/stage.ts';
import type { StagesResult } from '#core/lifecycle/stages-page.ts';
import type { ValueResult } from '#core/value/value-page.ts';
import { stageName, type StageTexts } from '#features/stages/stage-words.ts';
import type { Format } from '#i18n/format.ts';
import type { ValueWords } from '#i18n/messages/value.ts';
import { curveFigure } from './curve-figure.ts';
import {
	formulaView,
	marginDecimals,
	type FormulaOverrides,
	type FormulaSettings,
} from './formula-view.ts';
import { channelView, stageView } from './group-view.ts';
import { methodsView } from './methods-view.ts';
import { spreadFigure } from './spread-figure.ts';

const ENOUGH = 20;
/** A top tenth with less than this is no finding: a tenth of the buyers carries a tenth anyway. */
const CONCENTRATED = 0.3;

/** What the stages say about the rule behind churn, as far as this page needs it. */
export type StageRuleFacts = Pick<StagesResult, 'thresholds' | 'lostIsLongSilent' | 'backTests'>;

export interface ValueSentence {
	readonly lead: readonly string[];
	readonly support: string | undefined;
	readonly act: boolean;
}

/** Everything the Value page shows where the data hold amounts. */
export function valueView(
	result: ValueResult,
	facts: StageRuleFacts | null,
	overrides: FormulaOverrides,
	settings: FormulaSettings,
	format: Format,
	words: ValueWords,
	stageTexts: StageTexts,
) {
	const longSilent = facts?.lostIsLongSilent ?? false;
	const formula = formulaView(result.formula, overrides, settings, longSilent, format, words);
	const names = {
		prospect: stageTexts.prospect,
		new: stageTexts.new,
		growing: stageTexts.growing,
		loyal: stageTexts.loyal,
		lost: stageName(stageTexts, 'lost', longSilent),
	};
	return {
		sentence: valueSentence(result, format, words),
		formula,
		methods: methodsView(result, formula, format, words),
		curve: curveFigure(result.cohortCurve, settings.acquisitionCost, format, words),
		spread: spreadFigure(result.historic, format, words),
		stages: stageView(result, names, format, words),
		channels: channelView(result, format, words),
		silentNote:
			longSilent && facts && result.byStage.some(({ group }) => group === LOST)
				? silentNote(facts, format, words)
				: null,
		/** Too few buyers to draw how they differ. */
		tooFew: result.historic.buyers < ENOUGH ? result.historic.buyers : null,
		caution: facts ? caution(facts, format, words) : null,
	};
}

export function valueContext(
	margin: number,
	asOf: number,
	format: Format,
	words: ValueWords,
): string {
	return words.context(format.percent(margin, marginDecimals(margin)), format.day(asOf));
}

export function valueSentence(
	{ hasMoney, historic, margin }: ValueResult,
	format: Format,
	words: ValueWords,
): ValueSentence {
	const { lead, support } = words;
	if (!hasMoney) return plain(words.noMoney, words.noMoneyDo);
	const { buyers, topTenth, halfCarriedBy, perCustomer, median } = historic;
	if (buyers === 0) return plain(words.noBuyers, words.noBuyersDo);
	if (buyers < ENOUGH) return plain(lead.few(format.count(buyers, 'people')), lead.fewDo);
	const half = format.count(halfCarriedBy, 'people');
	const everybody = format.number(buyers);
	const concentrated = topTenth.share >= CONCENTRATED;
	return {
		lead: concentrated
			? [
					lead.top(format.count(topTenth.buyers, 'people'), format.percent(topTenth.share)),
					lead.topDo,
				]
			: [lead.even(half, everybody), lead.evenDo],
		support: [
			...(concentrated ? [support.half(half, everybody)] : []),
			...(perCustomer === null || median === null
				? []
				: [support.mean(format.money(perCustomer), format.money(median))]),
			...(margin === 1 ? [support.fullMargin] : []),
		].join(' '),
		act: true,
	};
}

function plain(...lead: string[]): ValueSentence {
	return { lead, support: undefined, act: false };
}

function silentNote({ backTests }: StageRuleFacts, format: Format, words: ValueWords): string {
	const test = backTests.find(({ lost, active }) => lost >= 30 && active > 0);
	return test
		? words.groups.silentNote(
				format.percent(test.cameBack / test.lost),
				format.percent(test.bought / test.active),
			)
		: words.groups.silentFew;
}

function caution({ thresholds }: StageRuleFacts, format: Format, words: ValueWords): string | null {
	const days = format.count(thresholds.lostAfter, 'days');
	if (thresholds.source === 'sector') return words.formula.sector(days);
	return thresholds.provisional ? words.formula.provisional(days) : null;
}
