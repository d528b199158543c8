import type { ImportRecord } from '#core/dataset/import-record.ts';
import type { SessionCounts } from '#engine/import-contract.ts';
import type { CountedFile } from '#features/data/counted-files.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import type { Format } from '#i18n/format.ts';

/** Days since 1970-01-01, both included. */
export interface Period {
	readonly first: number;
	readonly last: number;
}

export interface ChangeRow {
	readonly label: string;
	readonly before: string;
	readonly after: string;
}

/** Kinds whose dates move the period of the data. */
const DATED_KINDS = new Set<ImportRecord['kind']>(['orders', 'lines', 'touches', 'surveys']);

/** The data as they are and as they would be. */
export function changeRows(
	files: readonly CountedFile[],
	{ before, after }: Pick<SessionCounts, 'before' | 'after'>,
	period: Period | null,
	{ changes }: ImportWords,
	format: Format,
): ChangeRow[] {
	const hasProspects = before.prospects > 0 || after.prospects > 0;
	const span = (days: Period | null) =>
		days === null ? changes.none : format.dayRange(days.first, days.last);
	return [
		{
			label: changes.customers,
			before: format.number(before.customers),
			after: format.number(after.customers),
		},
		...(hasProspects
			? [
					{
						label: changes.prospects,
						before: format.number(before.prospects),
						after: format.number(after.prospects),
					},
				]
			: []),
		...(before.revenue !== 0 || files.some(hasMoney)
			? [
					{
						label: changes.revenue,
						before: format.money(before.revenue),
						after: format.money(after.revenue),
					},
				]
			: []),
		{
			label: changes.period,
			before: span(period),
			after: span(
				joined(period, periodOf(files.filter(({ record }) => DATED_KINDS.has(record.kind)))),
			),
		},
	];
}

export function hasMoney({ record: { columns } }: CountedFile): boolean {
	return ['total', 'lineTotal', 'unitPrice'].some((field) => field in columns);
}

export function periodOf(files: readonly CountedFile[]): Period | null {
	const days = files.flatMap(({ record: { firstDay, lastDay } }) =>
		firstDay === null || lastDay === null ? [] : [firstDay, lastDay],
	);
	return days.length === 0 ? null : { first: Math.min(...days), last: Math.max(...days) };
}

function joined(a: Period | null, b: Period | null): Period | null {
	if (a === null || b === null) return a ?? b;
	return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
