import { LOST, STAGES } from '#core/lifecycle/stage.ts';
import type { StagesResult } from '#core/lifecycle/stages-page.ts';
import type { Grouping } from '#core/value/grouping.ts';
import type { ValueResult } from '#core/value/value-page.ts';
import { stageName, type StageTexts } from '#features/stages/stage-words.ts';
import type { Format } from '#i18n/format.ts';
import type { ValueWords } from '#i18n/messages/value.ts';
import type { CostWords } from '#i18n/messages/value-costs.ts';
import type { ForecastWords } from '#i18n/messages/value-forecast.ts';
import { costsView } from './costs-view.ts';
import { curveFigure } from './curve-figure.ts';
import { forecastView, type ForecastState } from './forecast-view.ts';
import { formulaView, marginDecimals, type FormulaOverrides } from './formula-view.ts';
import { groupView, shownGroupings } from './group-view.ts';
import { methodsView } from './methods-view.ts';
import { spreadFigure } from './spread-figure.ts';

/** What the stages say about the rule behind churn, as far as this page needs it. */
export type StageRuleFacts = Pick<StagesResult, 'thresholds' | 'lostIsLongSilent' | 'backTests'>;

interface Settings {
	readonly margin: number;
	readonly acquisitionCost: number | null;
}

/** What the owner looks at; the address carries it. */
export interface ValueChoice extends FormulaOverrides {
	readonly by: Grouping;
	readonly horizonMonths: number;
}

export interface ValueTexts {
	readonly format: Format;
	readonly words: ValueWords;
	readonly forecast: ForecastWords;
	readonly costs: CostWords;
	readonly stages: StageTexts;
}

/** Everything the Value page shows where the data hold amounts. */
export function valueView(
	result: ValueResult,
	forecast: ForecastState,
	facts: StageRuleFacts | null,
	choice: ValueChoice,
	settings: Settings,
	{ format, words, forecast: forecastWords, costs, stages }: ValueTexts,
) {
	const longSilent = facts?.lostIsLongSilent ?? false;
	const formula = formulaView(
		result.formula,
		choice,
		{
			margin: result.margin,
			typedMargin: settings.margin,
			acquisitionCost: settings.acquisitionCost,
			costs: result.costs.overall,
		},
		longSilent,
		format,
		words,
	);
	const stageNames = {
		prospect: stages.prospect,
		new: stages.new,
		growing: stages.growing,
		loyal: stages.loyal,
		lost: stageName(stages, 'lost', longSilent),
	};
	const future = forecastView(forecast, format, forecastWords);
	const groupings = shownGroupings(result.groups);
	const by = groupings.includes(choice.by) ? choice.by : 'stage';
	const expected = future.made?.groups?.[by] ?? null;
	return {
		formula,
		forecast: future,
		methods: methodsView(
			result,
			formula,
			future,
			choice.horizonMonths,
			format,
			words,
			forecastWords,
		),
		costs: costsView(result.costs, result.ofSegment, format, costs),
		curve: curveFigure(
			result.cohortCurve,
			settings.acquisitionCost ?? result.costs.overall?.cac ?? null,
			format,
			words,
		),
		spread: spreadFigure(result.historic.spread, 'to-date', format, words),
		expectedSpread: future.made?.spread
			? spreadFigure(future.made.spread, 'expected', format, words)
			: null,
		groupings,
		by,
		group: groupView(by, result.groups[by], expected, ofBuyers(result.groups), {
			stages: stageNames,
			format,
			words,
		}),
		silentNote:
			longSilent && facts && result.groups.stage.some(({ name }) => name === STAGES[LOST])
				? silentNote(facts, format, words)
				: null,
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

/** Without the refunds of those who are no buyers: the groups add up to it. */
function ofBuyers({ stage }: ValueResult['groups']): number {
	return stage.reduce((sum, { total }) => sum + total, 0);
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
