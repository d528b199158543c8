import type { ChartModel, ChartSeries } from '#ui/chart/chart-model.ts';
import type { FigureState } from '#ui/chart/figure-state.ts';
import type { TwinTable } from '#ui/table/columns.ts';
import type { StagesData, StagesSpeech } from './stages-context.ts';

export interface CurveFigure {
	readonly title: string;
	readonly subtitle: string;
	readonly note: string | undefined;
	readonly status: FigureState;
	readonly table: TwinTable;
	readonly points: readonly string[];
	readonly ticks: readonly string[];
	readonly series: readonly ChartSeries[];
	readonly events: NonNullable<ChartModel['events']>;
	readonly zones: NonNullable<ChartModel['zones']>;
}

const LOST_SHARE = 0.9;
const INTERVALS = [5, 10, 20, 30, 60, 90, 120, 180, 240, 360];
const MOST_TICKS = 6;
/** Points between two ticks, so that a curve of two years is drawn with 150 and not 730. */
const POINTS_PER_TICK = 30;
/** Fewer returning customers draw a staircase, not a rhythm. */
const MIN_RETURNING = 20;

/**
 * How long customers are silent before they buy again, with the two limits marked.
 * @param shownAfter the axis reaches twice as far; the same while a limit is moved
 */
export function curveFigure(
	data: StagesData,
	speech: StagesSpeech,
	shownAfter = data.thresholds.lostAfter,
): CurveFigure {
	const { format, limit } = speech;
	const { returnCurve, thresholds } = data;
	const known = returnCurve.length - 1;
	const end = Math.min(known, Math.max(2 * shownAfter, 60));
	const interval = INTERVALS.find((days) => end / days <= MOST_TICKS) ?? 360;
	const step = Math.max(1, Math.floor(interval / POINTS_PER_TICK));
	const days = Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step);
	const share = (day: number) => returnCurve[day] ?? 0;
	const marks = [
		{ day: thresholds.atRiskAfter, text: limit.curve.atRisk },
		{
			day: thresholds.lostAfter,
			text: data.lostIsLongSilent ? limit.curve.silent : limit.curve.lost,
		},
	].filter(({ day }) => day <= end);
	return {
		title: finding(data, speech),
		subtitle: limit.curve.measure,
		note:
			data.returning < MIN_RETURNING
				? undefined
				: limit.curve.never(format.percent(data.neverReturnShare), format.count(known, 'days')),
		status:
			data.returning < MIN_RETURNING || known < 2
				? {
						kind: 'too-few',
						title: limit.curve.few(format.count(data.returning, 'customers')),
						text: limit.curve.fewText,
					}
				: { kind: 'ready' },
		points: days.map((day) => format.count(day, 'days')),
		ticks: days.map((day) => (day % interval === 0 ? format.number(day) : '')),
		series: [
			{
				id: 'returned',
				label: limit.curve.returned,
				tone: 'series',
				values: days.map(share),
				filled: true,
				endLabel: '',
			},
		],
		events: marks.map(({ day, text }) => ({
			at: day / step,
			text: text(format.count(day, 'days')),
		})),
		zones:
			marks.length === 2
				? [{ from: thresholds.atRiskAfter / step, to: thresholds.lostAfter / step }]
				: [],
		table: {
			caption: limit.curve.name,
			columns: [limit.curve.within, limit.curve.returned],
			rows: [...days.filter((day) => day % interval === 0), ...marks.map(({ day }) => day)]
				.filter((day, index, all) => all.indexOf(day) === index)
				.sort((a, b) => a - b)
				.map((day) => [format.number(day), format.percent(share(day), 1)]),
		},
	};
}

/** "9 in 10" only where the limit is exactly that; the measured share for any other limit. */
function finding(data: StagesData, { format, limit }: StagesSpeech): string {
	const { lostAfter } = data.thresholds;
	const share = data.returnCurve[lostAfter];
	const before = data.returnCurve[lostAfter - 1] ?? 0;
	if (share === undefined || data.returning < MIN_RETURNING) return limit.curve.name;
	const days = format.count(lostAfter, 'days');
	const tolerance = 1e-9;
	return share >= LOST_SHARE - tolerance && before < LOST_SHARE - tolerance
		? limit.curve.nine(days)
		: limit.curve.share(format.percent(share), days);
}
