import type { AnalysisResult } from '#core/analyses.ts';
import type { Format } from '#i18n/format.ts';
import type { growth } from '#i18n/messages/growth.ts';
import type { ChartSeries } from '#ui/chart/chart-model.ts';
import type { FigureState } from '#ui/chart/figure-state.ts';
import { monthAxis } from '#ui/chart/month-ticks.ts';
import type { TwinTable } from '#ui/table/columns.ts';

export type GrowthPeriod = 'month' | 'week';
type Row = AnalysisResult<'rates'>['rows'][number];

export interface GrowthFigure {
	readonly title: string;
	readonly subtitle: string;
	readonly note: string;
	readonly status: FigureState;
	/** First day of each period. */
	readonly starts: readonly number[];
	readonly points: readonly string[];
	readonly ticks: readonly string[];
	readonly series: readonly ChartSeries[];
	readonly incompleteFrom: number | undefined;
	readonly incompleteNote: string | undefined;
	readonly table: TwinTable;
}

interface GrowthSpeech {
	readonly format: Format;
	readonly text: (typeof growth)['id'];
}

/** Three years of months, one year of weeks: what can be told apart in one figure. */
const MOST = { month: 36, week: 53 } as const;
const ABOVE = ['returning', 'firstPurchases', 'resurrected'] as const;
/** None of these is a stage: only the first-time buyer has a stage's colour. */
const TONES = { returning: 'series', firstPurchases: 'new', resurrected: 'ink' } as const;

/** The buyers of each period by whether they bought before, and who of the last one is missing. */
export function growthFigure(
	rates: readonly Row[],
	period: GrowthPeriod,
	speech: GrowthSpeech,
): GrowthFigure {
	const { format, text } = speech;
	const rows = rates.slice(-MOST[period]);
	const running = rows.findIndex((row) => row.running);
	const open = rows[running];
	const days = open && format.count(open.lastDay - open.firstDay + 1, 'days');
	const soFar = days === undefined ? '' : text.running(days);
	const names = rows.map((row) => nameOf(row, period, speech));
	const starts = rows.map(({ firstDay }) => firstDay);
	return {
		title: finding(rows, period, speech),
		subtitle: `${text.subtitle[period]} ${soFar}`.trim(),
		note: text.rule[period],
		status:
			rows.length > 1
				? { kind: 'ready' }
				: { kind: 'too-few', title: text.short, text: text.shortText },
		starts,
		points: names,
		ticks:
			period === 'month'
				? monthAxis(format, starts, Math.ceil(rows.length / 12)).ticks
				: weekTicks(starts, format),
		series: [
			...ABOVE.map((kind) => ({
				id: kind,
				label: text.series[kind],
				tone: TONES[kind],
				values: rows.map((row) => row[kind]),
			})),
			{
				id: 'dormant',
				label: text.series.dormant,
				tone: 'faint',
				values: rows.map(({ dormant }) => -dormant),
			},
		],
		incompleteFrom: open && running,
		// Over a narrow bar the words would touch their neighbours; the subtitle says it too.
		incompleteNote: period === 'month' ? days : undefined,
		table: {
			caption: text.name,
			columns: [
				text.period,
				...ABOVE.map((kind) => text.series[kind]),
				text.buyers,
				text.series.dormant,
			],
			rows: rows.map((row, index) => [
				names[index] ?? '',
				...ABOVE.map((kind) => format.number(row[kind])),
				format.number(row.buyers),
				format.number(-row.dormant),
			]),
		},
	};
}

function nameOf({ firstDay }: Row, period: GrowthPeriod, { format, text }: GrowthSpeech): string {
	return period === 'month' ? format.monthLong(firstDay) : text.weekOf(format.day(firstDay));
}

/** The month under the first week that begins in it, and the year under the first of a year. */
export function weekTicks(starts: readonly number[], format: Format): string[] {
	return starts.map((day, index) => {
		const before = starts[index - 1];
		if (before !== undefined && format.month(before) === format.month(day)) return '';
		const month = format.monthShort(day);
		return before !== undefined && format.year(before) === format.year(day)
			? month
			: `${month}\n${format.year(day)}`;
	});
}

/** The last whole period in words; the first one of the data has none before it to be compared with. */
function finding(rows: readonly Row[], period: GrowthPeriod, speech: GrowthSpeech): string {
	const { format, text } = speech;
	const last = rows.findLast((row) => !row.running);
	if (last === undefined || last === rows[0]) return text.name;
	return text.title(
		nameOf(last, period, speech),
		format.number(last.firstPurchases),
		format.number(last.resurrected),
		format.number(last.dormant),
	);
}
