import type { DataCounts, SessionCounts } from '#engine/import-contract.ts';
import type { CountedFile } from '#features/data/counted-files.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import type { Format } from '#i18n/format.ts';

/** Days since 1970-01-01, both included. */
interface Period {
	readonly first: number;
	readonly last: number;
}

export interface ChangeRow {
	readonly label: string;
	readonly before: string;
	readonly after: string;
}

/** The data as they are and as they would be. */
export function changeRows(
	files: readonly CountedFile[],
	{ before, after }: Pick<SessionCounts, 'before' | 'after'>,
	{ changes }: ImportWords,
	format: Format,
): ChangeRow[] {
	const hasProspects = before.prospects > 0 || after.prospects > 0;
	const span = ({ period }: DataCounts) =>
		period === null ? changes.none : format.dayRange(period.firstDay, period.lastDay);
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
			before: span(before),
			after: span(after),
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
