import { parseIsoDay } from '#core/calendar/day.ts';
import { periodOf, periodStart, periodLabel } from '#core/calendar/period.ts';
import { customerSetText } from '#features/customers/customer-set-address.ts';
import { monthIsRunning } from '#features/stages/stages-context.ts';
import type { ChartPoint, ChartSeries } from '#ui/chart/chart-model.ts';
import type { FigureState } from '#ui/chart/figure-state.ts';
import { monthAxis, type MonthAxis } from '#ui/chart/month-ticks.ts';
import type { RouteParams } from '#ui/route.ts';
import type { TwinTable } from '#ui/table/columns.ts';
import { stageWord, type JourneysData, type JourneysSpeech } from './journeys-speech.ts';

const SHOWN_MONTHS = 24;
/** From the baseline up. */
const BEFORE = ['loyal', 'growing', 'new'] as const;

export interface EndsFigure {
	readonly title: string;
	readonly subtitle: string;
	readonly note: string | undefined;
	readonly status: FigureState;
	readonly axis: MonthAxis;
	/** A day of each month. */
	readonly days: readonly number[];
	readonly series: readonly ChartSeries[];
	readonly incompleteFrom: number | undefined;
	readonly incompleteNote: string | undefined;
	/** The list behind a part of a bar. */
	readonly open: (point: ChartPoint) => RouteParams;
	readonly table: TwinTable;
}

/** Those who are lost now, by the month in which they were lost and the stage before. */
export function endsFigure(data: JourneysData, speech: JourneysSpeech): EndsFigure {
	const { format, text } = speech;
	const { ends, asOf, thresholds, lostIsLongSilent: silent } = data;
	const words = text.ends;
	const limit = format.count(thresholds.lostAfter, 'days');
	const counts = new Map<string, number>();
	for (const { month, from, customers } of ends) {
		const key = `${month} ${from}`;
		counts.set(key, (counts.get(key) ?? 0) + customers);
	}
	const at = (month: string, from: string) => counts.get(`${month} ${from}`) ?? 0;
	const months = monthsUntil(asOf, ends);
	const shown = months.slice(-SHOWN_MONTHS);
	const lost = sum(ends);
	const earlier = lost - sum(ends.filter(({ month }) => shown.includes(month)));
	const running = monthIsRunning(asOf);
	const share = format.percent(sum(ends.filter(({ from }) => from === 'new')) / lost);
	return {
		title: lost === 0 ? words.plain : silent ? words.titleSilent(share) : words.title(share),
		subtitle: running
			? `${words.subtitle(limit)} ${words.running(format.monthLong(asOf), format.day(asOf))}`
			: words.subtitle(limit),
		note: earlier > 0 ? words.earlier(format.count(earlier, 'people')) : undefined,
		status:
			lost === 0
				? { kind: 'empty', title: words.emptyTitle, text: words.emptyText(limit) }
				: { kind: 'ready' },
		days: shown.map(startOf),
		axis: monthAxis(format, shown.map(startOf), Math.ceil(shown.length / 8)),
		series: BEFORE.map((stage) => ({
			id: stage,
			label: stageWord(speech, stage, silent),
			tone: stage,
			values: shown.map((month) => at(month, stage)),
		})),
		incompleteFrom: running ? shown.length - 1 : undefined,
		incompleteNote: running ? format.day(asOf) : undefined,
		open: ({ seriesId, index }) => ({
			who: customerSetText({
				of: 'ended',
				month: shown[index] ?? null,
				from: BEFORE.find((stage) => stage === seriesId) ?? null,
				channel: null,
			}),
		}),
		table: {
			caption: words.plain,
			columns: [
				words.month,
				...BEFORE.toReversed().map((stage) => stageWord(speech, stage, silent)),
				words.all,
			],
			rows: months.toReversed().map((month) => {
				const own = BEFORE.toReversed().map((stage) => at(month, stage));
				return [
					format.monthLong(startOf(month)),
					...own.map((count) => format.number(count)),
					format.number(own.reduce((total, count) => total + count, 0)),
				];
			}),
		},
	};
}

/** From the first month in which somebody was lost to that of the date. */
function monthsUntil(asOf: number, ends: JourneysData['ends']): string[] {
	const [first] = ends;
	if (first === undefined) return [];
	const from = periodOf('month', startOf(first.month));
	const count = periodOf('month', asOf) - from + 1;
	return Array.from({ length: count }, (_, i) => periodLabel('month', from + i));
}

function startOf(month: string): number {
	return parseIsoDay(`${month}-01`) ?? periodStart('month', 0);
}

function sum(ends: JourneysData['ends']): number {
	return ends.reduce((total, { customers }) => total + customers, 0);
}
