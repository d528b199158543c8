import { STAGES, type Stage } from '#core/lifecycle/stage.ts';
import type { ChartSeries } from '#ui/chart/chart-model.ts';
import type { FigureState } from '#ui/chart/figure-state.ts';
import { monthAxis, type MonthAxis } from '#ui/chart/month-ticks.ts';
import type { TwinTable } from '#ui/table/columns.ts';
import { stageName } from './stage-words.ts';
import { activeOf, monthIsRunning, type StagesData, type StagesSpeech } from './stages-context.ts';

export type HistoryUnit = 'people' | 'percent';

export interface HistoryFigure {
	readonly title: string;
	readonly subtitle: string;
	readonly note: string | undefined;
	readonly status: FigureState;
	readonly table: TwinTable;
	readonly axis: MonthAxis;
	/** The day of each point. */
	readonly days: readonly number[];
	readonly above: readonly ChartSeries[];
	readonly below: readonly ChartSeries[];
	readonly incompleteFrom: number | undefined;
	readonly incompleteNote: string | undefined;
	readonly formatAxis: (value: number) => string;
	readonly formatValue: (value: number) => string;
}

const ABOVE = ['loyal', 'growing', 'new', 'prospect'] as const;
const MOST_TICKS = 8;
const YEAR = 12;

/** Everyone by stage at each month end: active customers and prospects above zero, lost below. */
export function historyFigure(
	data: StagesData,
	speech: StagesSpeech,
	unit: HistoryUnit,
): HistoryFigure {
	const { format, text } = speech;
	const { history } = data;
	const running = monthIsRunning(data.asOf);
	const month = format.monthLong(data.asOf);
	const silent = data.lostIsLongSilent;
	const measure =
		unit === 'people'
			? silent
				? text.history.subtitleSilent
				: text.history.subtitle
			: silent
				? text.history.percentSilent
				: text.history.percent;
	const soFar = running ? text.history.running(month, format.day(data.asOf)) : '';
	const series = (stage: Stage) => seriesOf(data, speech, unit, stage);
	return {
		title: finding(data, speech),
		subtitle: `${measure} ${soFar}`.trim(),
		note: history.length > 1 ? text.history.rule : undefined,
		status:
			history.length > 1
				? { kind: 'ready' }
				: { kind: 'too-few', title: text.history.short, text: text.history.shortText },
		axis: monthAxis(
			format,
			history.map(({ day }) => day),
			Math.ceil(history.length / MOST_TICKS),
		),
		days: history.map(({ day }) => day),
		above: ABOVE.filter((stage) => stage !== 'prospect' || anyProspect(data)).map(series),
		below: [series('lost')],
		incompleteFrom: running ? history.length - 1 : undefined,
		incompleteNote: running ? format.day(data.asOf) : undefined,
		formatAxis: unit === 'people' ? format.number : (value) => format.percent(value),
		formatValue:
			unit === 'people'
				? (value) => format.count(value, 'people')
				: (value) => format.percent(value, 1),
		table: tableOf(data, speech),
	};
}

function anyProspect({ history }: StagesData): boolean {
	return history.some(({ counts }) => (counts[0] ?? 0) > 0);
}

function seriesOf(
	data: StagesData,
	{ format, stages }: StagesSpeech,
	unit: HistoryUnit,
	stage: Stage,
): ChartSeries {
	const code = STAGES.indexOf(stage);
	const values = data.history.map(({ counts }) => {
		const people = counts[code] ?? 0;
		const everyone = counts.reduce((sum, count) => sum + count, 0);
		return unit === 'people' ? people : everyone === 0 ? 0 : people / everyone;
	});
	const last = values.at(-1) ?? 0;
	return {
		id: stage,
		label: stage === 'new' ? stages.newShort : stageName(stages, stage, data.lostIsLongSilent),
		tone: stage,
		values,
		note: unit === 'people' ? format.number(last) : format.percent(last),
	};
}

/** How the active and the lost have changed within a year, or since losses can be told. */
function finding(data: StagesData, { format, text }: StagesSpeech): string {
	const now = data.history.at(-1);
	// Nobody can be lost before the data are older than the limit: no comparison with such a time.
	const seasonedFrom = data.asOf - data.historyDays + data.thresholds.lostAfter;
	const then = data.history.slice(-1 - YEAR).find(({ day }) => day > seasonedFrom);
	if (now === undefined || then === undefined || now === then) return text.history.name;
	const words = (change: number) =>
		change === 0
			? text.history.same
			: change > 0
				? text.history.up(format.number(change))
				: text.history.down(format.number(-change));
	const lost = STAGES.indexOf('lost');
	const title = data.lostIsLongSilent ? text.history.titleSilent : text.history.title;
	return title(
		words(activeOf(now.counts) - activeOf(then.counts)),
		words((now.counts[lost] ?? 0) - (then.counts[lost] ?? 0)),
		format.monthLong(then.day),
	);
}

function tableOf(data: StagesData, { format, stages, text }: StagesSpeech): TwinTable {
	return {
		caption: text.history.name,
		columns: [
			text.history.day,
			...STAGES.map((stage) => stageName(stages, stage, data.lostIsLongSilent)),
		],
		rows: data.history.map(({ day, counts }) => [
			format.day(day),
			...STAGES.map((_, code) => format.number(counts[code] ?? 0)),
		]),
	};
}
