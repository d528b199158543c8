import type { AnalysisResult } from '#core/analyses.ts';
import { biggestLeak, lostAt } from '#core/funnel/leak.ts';
import type { FunnelStep } from '#core/funnel/funnel.ts';
import type { FunnelFilter } from '#core/funnel/members.ts';
import type { FunnelStepId } from '#core/funnel/funnel-steps.ts';
import { customerSetText } from '#features/customers/customer-set-address.ts';
import type { Format } from '#i18n/format.ts';
import type { FunnelWords } from '#i18n/messages/funnel.ts';
import type { TwinTable } from '#ui/table/columns.ts';
import { leakSentence } from './leak-sentence.ts';
import { timeText } from './time-text.ts';

type FunnelResult = AnalysisResult<'funnel'>;

const HIDE_BELOW = 5;
const ENOUGH = 20;

/** The way from one step to the next. */
interface StepPassage {
	readonly goOn: string;
	readonly stop: string | null;
	/** Some still have time. */
	readonly open: string | null;
	readonly time: string | null;
	/** Those who stopped here, as the address of a list. */
	readonly who: string;
	readonly whoLabel: string;
	/** Between 5 and 19 people: shown in grey. */
	readonly small: boolean;
	readonly biggestLeak: boolean;
}

export interface StepRow {
	readonly id: FunnelStepId;
	readonly name: string;
	readonly meaning: string;
	readonly entered: string;
	/** 0…1 of the longest bar. */
	readonly length: number;
	/** Of the first step; null on that step. */
	readonly overall: string | null;
	/** It rests on a step of fewer than 20 people. */
	readonly smallBehind: boolean;
	/** Null on the last step. */
	readonly passage: StepPassage | null;
}

export interface FunnelView {
	readonly context: string;
	readonly lead: readonly string[];
	readonly support: string | undefined;
	/** Whom to look at: those who stopped at the leak, as the address of a list. */
	readonly see: { readonly label: string; readonly who: string } | null;
	readonly title: string;
	readonly subtitle: string;
	readonly rows: readonly StepRow[];
	readonly notes: readonly string[];
	readonly missing: readonly {
		readonly id: string;
		readonly name: string;
		readonly text: string;
	}[];
	/** Where the limit for loyal is not the shop's own. */
	readonly caution: string | null;
	readonly table: TwinTable;
	/** Nobody has entered any step. */
	readonly empty: boolean;
}

export function funnelView(
	result: FunnelResult,
	filter: FunnelFilter | null,
	format: Format,
	words: FunnelWords,
): FunnelView {
	const { steps, windowDays } = result;
	const within = windowDays === null ? words.ever : words.within(format.count(windowDays, 'days'));
	const leak = biggestLeak(steps);
	const nth = format.number(result.thresholds.loyalAt);
	const name = (id: FunnelStepId) => (id === 'loyal' ? words.steps.loyal(nth) : words.steps[id]);
	const who = (step: FunnelStepId) =>
		customerSetText({ of: 'funnel-step', step, windowDays, filter });
	const longest = Math.max(1, ...steps.map((step) => step.entered));
	const first = steps[0];
	const last = steps.at(-1);
	return {
		context:
			windowDays === null ? words.contextOpen : words.context(format.count(windowDays, 'days')),
		...leakSentence(steps, leak, within, format, words),
		see: leak ? { label: words.see, who: who(leak.id) } : null,
		title:
			first && last && first !== last && allKnown(steps)
				? words.title(name(last.id), share(last.overallConversion, format), name(first.id))
				: words.titlePlain,
		subtitle: words.subtitle(within),
		rows: steps.map((step, index) => ({
			id: step.id,
			name: name(step.id),
			meaning: words.meaning[step.id],
			entered: format.count(step.entered, 'people'),
			length: step.entered / longest,
			overall:
				index === 0 || !first || !allKnown(steps.slice(0, index + 1))
					? null
					: words.overall(share(step.overallConversion, format), name(first.id)),
			smallBehind: steps.slice(0, index).some((before) => before.entered < ENOUGH),
			passage:
				step.stepConversion === null
					? null
					: {
							...passage(step, step === leak, windowDays, format, words),
							who: who(step.id),
							whoLabel: words.seeStopped(name(step.id)),
						},
		})),
		notes: [words.explain, ...(first?.id === 'known' ? [words.explainKnown] : [])],
		missing: result.missing.map((id) => ({ id, name: name(id), text: words.missingOne[id] })),
		caution:
			result.thresholds.source === 'sector'
				? words.sector(nth)
				: result.thresholds.provisional
					? words.provisional(nth)
					: null,
		table: table(steps, name, words.subtitle(within), format, words),
		empty: steps.every((step) => step.entered === 0),
	};
}

function passage(
	step: FunnelStep,
	biggest: boolean,
	windowDays: number | null,
	format: Format,
	words: FunnelWords,
): Omit<StepPassage, 'who' | 'whoLabel'> {
	const hidden = !isKnown(step);
	const open = format.count(step.open, 'people');
	return {
		goOn: hidden
			? step.entered < HIDE_BELOW
				? words.hiddenRate
				: words.tooEarlyRate
			: words.goOn(share(step.stepConversion, format)),
		stop: hidden
			? null
			: words.stop(
					share(1 - (step.stepConversion ?? 0), format),
					format.count(Math.round(lostAt(step)), 'people'),
				),
		open: step.open === 0 ? null : windowDays === null ? words.beyond(open) : words.soFar(open),
		time: hidden ? null : timeText(step, format, words),
		small: step.entered < ENOUGH,
		biggestLeak: biggest,
	};
}

/** There are enough people for a percentage, and somebody's time is up. */
function isKnown(step: FunnelStep): boolean {
	return step.entered >= HIDE_BELOW && step.isWindowOver;
}

/** The passages before the last of these steps are known. */
function allKnown(steps: readonly FunnelStep[]): boolean {
	return steps.slice(0, -1).every(isKnown);
}

function share(value: number | null, format: Format): string {
	return format.percent(value ?? Number.NaN);
}

function table(
	steps: readonly FunnelStep[],
	name: (id: FunnelStepId) => string,
	caption: string,
	format: Format,
	words: FunnelWords,
): TwinTable {
	const { table: head } = words;
	return {
		caption,
		columns: [
			head.step,
			head.entered,
			head.converted,
			head.open,
			head.conversion,
			head.dropOff,
			head.lost,
			head.overall,
			head.median,
			head.quartiles,
		],
		rows: steps.map((step, index) => {
			const { daysToConvert: days, stepConversion: rate } = step;
			const known = allKnown(steps.slice(0, index + 1));
			const own = [name(step.id), format.number(step.entered)];
			const overall = known ? share(step.overallConversion, format) : '·';
			if (rate === null) return [...own, '', '', '', '', '', overall, '', ''];
			const hidden = !isKnown(step);
			return [
				...own,
				format.number(step.converted),
				format.number(step.open),
				hidden ? '·' : share(rate, format),
				hidden ? '·' : share(1 - rate, format),
				hidden ? '·' : format.number(Math.round(lostAt(step))),
				overall,
				days === null ? '' : format.number(Math.round(days.median)),
				days === null
					? ''
					: `${format.number(Math.round(days.lower))}–${format.number(Math.round(days.upper))}`,
			];
		}),
	};
}
