import { civilFromDay } from '#core/calendar/day.ts';
import type { PeriodScore, VoicePeriod } from '#core/voice/score-groups.ts';
import type { InstrumentScores } from '#core/voice/voice-page.ts';
import { periodName } from '#features/period-name.ts';
import { weekTicks } from '#features/stages/growth-figure.ts';
import type { ChartSeries } from '#ui/chart/chart-model.ts';
import type { FigureState } from '#ui/chart/figure-state.ts';
import { monthAxis } from '#ui/chart/month-ticks.ts';
import type { TwinTable } from '#ui/table/columns.ts';
import { exactText, FEW, rangeText, scoreText, type VoiceSpeech } from './voice-words.ts';

/** What can be told apart in one figure. */
const MOST = { week: 53, month: 36, quarter: 20 } as const;

export interface TrendFigure {
	readonly title: string;
	readonly subtitle: string;
	readonly note: string | undefined;
	readonly status: FigureState;
	readonly points: readonly string[];
	readonly ticks: readonly string[];
	readonly series: readonly ChartSeries[];
	readonly incompleteFrom: number | undefined;
	readonly min: number | undefined;
	readonly max: number;
	readonly formatValue: (value: number) => string;
	readonly table: TwinTable;
}

/** A score by period with its interval; periods of few answers are gaps, and rows of the table. */
export function trendFigure(
	{ instrument, periods }: InstrumentScores,
	period: VoicePeriod,
	speech: VoiceSpeech,
): TrendFigure {
	const { format, text } = speech;
	const rows = periods.slice(-MOST[period]);
	const { name } = text.instruments[instrument];
	const running = rows.findIndex((row) => row.running);
	const open = rows[running];
	const soFar = open && text.trend.running(format.count(open.lastDay - open.firstDay + 1, 'days'));
	const values = (pick: 'value' | 'from' | 'to') =>
		rows.map(({ score }) => (score === null || score.n < FEW ? null : score[pick]));
	const drawn = values('value').filter((value) => value !== null).length;
	const names = rows.map((row) => periodName(period, row.firstDay, format, speech.periods));
	const some = rows.some(({ score }) => score !== null && score.n < FEW);
	return {
		title: finding(rows, name, instrument, speech),
		subtitle: [text.trend.subtitle[period], soFar].filter(Boolean).join(' '),
		note: some ? text.trend.noteFew : undefined,
		status:
			drawn > 1
				? { kind: 'ready' }
				: { kind: 'too-few', title: text.trend.fewTitle, text: text.trend.fewText },
		points: names,
		ticks: periodTicks(rows, period, speech),
		series: [
			{ id: 'score', label: name, tone: 'series', values: values('value') },
			{ id: 'from', label: text.trend.low, tone: 'muted', values: values('from'), context: true },
			{ id: 'to', label: text.trend.high, tone: 'muted', values: values('to'), context: true },
		],
		incompleteFrom: open && running,
		min: instrument === 'nps' ? -100 : undefined,
		max: instrument === 'nps' ? 100 : 1,
		formatValue: (value) => scoreText(speech, instrument, value),
		table: {
			caption: text.trend.plain(name),
			columns: [text.trend.period, name, text.scores.range, text.scores.answers],
			rows: rows.map(({ score, running: isOpen }, i) => [
				isOpen && soFar ? `${names[i] ?? ''} (${soFar})` : (names[i] ?? ''),
				score === null ? '–' : exactText(speech, instrument, score.value),
				score === null ? '–' : rangeText(speech, instrument, score),
				format.number(score?.n ?? 0),
			]),
		},
	};
}

/** The last two whole periods with enough answers, where their intervals do not touch. */
function finding(
	rows: readonly PeriodScore[],
	name: string,
	instrument: InstrumentScores['instrument'],
	speech: VoiceSpeech,
): string {
	const { trend } = speech.text;
	const whole = rows.filter(({ running, score }) => !running && (score?.n ?? 0) >= FEW);
	const [before, last] = whole.slice(-2).map(({ score }) => score);
	if (!before || !last || (last.from <= before.to && before.from <= last.to)) {
		return trend.plain(name);
	}
	const say = (value: number) => scoreText(speech, instrument, value);
	return (last.value > before.value ? trend.up : trend.down)(
		name,
		say(before.value),
		say(last.value),
	);
}

function periodTicks(
	rows: readonly PeriodScore[],
	period: VoicePeriod,
	{ format, text }: VoiceSpeech,
): string[] {
	const starts = rows.map(({ firstDay }) => firstDay);
	if (period === 'week') return weekTicks(starts, format);
	if (period === 'month') return monthAxis(format, starts, Math.ceil(rows.length / 12)).ticks;
	return starts.map((day, i) => {
		const tick = text.trend.quarterTick(quarterOf(day));
		const before = starts[i - 1];
		return before !== undefined && format.year(before) === format.year(day)
			? tick
			: `${tick}\n${format.year(day)}`;
	});
}

function quarterOf(day: number): string {
	return String(Math.ceil(civilFromDay(day).month / 3));
}
