import type { ImportOutcome, ImportRecord, RejectionSummary } from '#core/dataset/import-record.ts';
import type { FileCounts, SessionCounts } from '#engine/import-contract.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import type { Format } from '#i18n/format.ts';

/** A usable file with what saving would do with its rows. */
export interface CountedFile {
	readonly id: number;
	readonly name: string;
	readonly record: Pick<
		ImportRecord,
		'kind' | 'columns' | 'rows' | 'rejectedBy' | 'firstDay' | 'lastDay'
	>;
	readonly counts: FileCounts;
}

interface Part {
	readonly count: number;
	readonly note: string;
}

export interface ReasonRow {
	readonly id: string;
	readonly reason: string;
	/** Column, and the file where there are several. */
	readonly where: string;
	readonly rows: string;
	readonly example: string;
}

export interface ChangeRow {
	readonly label: string;
	readonly before: string;
	readonly after: string;
}

export interface ResultView {
	/** Rows that saving would keep beside what is there. */
	readonly savedRows: number;
	readonly readRows: number;
	readonly duplicateRows: number;
	readonly title: string;
	readonly bar: Readonly<
		Record<'accepted' | 'changed' | 'duplicate' | 'waiting' | 'rejected', Part>
	>;
	/** Rows that are no data; null where there are none. */
	readonly layout: string | null;
	readonly reasonsTitle: string;
	readonly reasons: readonly ReasonRow[];
	readonly downloads: readonly {
		readonly id: number;
		readonly name: string;
		readonly label: string;
	}[];
	readonly changes: readonly ChangeRow[];
	/** `Save 371 rows`, with a plain space; `Nothing to save` where no row is left to keep. */
	readonly save: string;
}

export function resultView(
	files: readonly CountedFile[],
	totals: Pick<SessionCounts, 'customersBefore' | 'customersAfter'>,
	lastDayBefore: number | null,
	words: ImportWords,
	format: Format,
): ResultView {
	const sum = sums(files);
	const savedRows = sum.accepted + sum.changed + sum.waiting;
	const text = words.result;
	const rows = (count: number) => format.count(count, 'rows');
	return {
		savedRows,
		readRows: sum.read,
		duplicateRows: sum.duplicate,
		title: savedRows === 0 ? text.titleNone : text.title(format.number(savedRows), rows(sum.read)),
		bar: {
			accepted: { count: sum.accepted, note: acceptedNote(files, sum, words, format) },
			changed: { count: sum.changed, note: text.changedNote },
			duplicate: { count: sum.duplicate, note: sum.duplicate > 0 ? text.duplicateNote : '' },
			waiting: { count: sum.waiting, note: text.waitingNote },
			rejected: { count: sum.rejected, note: sum.rejected > 0 ? text.rejectedNote : '' },
		},
		layout: layoutText(files, words, format),
		reasonsTitle: text.why(rows(sum.rejected), sum.rejected === 1),
		reasons: reasonRows(files, words, format),
		downloads: files
			.filter(({ record }) => record.rows.rejected > 0)
			.map(({ id, name, record }) => {
				const label = text.download(format.number(record.rows.rejected));
				return { id, name, label: files.length > 1 ? `${name}: ${label}` : label };
			}),
		changes: changeRows(files, totals, lastDayBefore, words, format),
		save: savedRows === 0 ? text.saveNone : text.save(rows(savedRows)).replaceAll('\u00a0', ' '),
	};
}

function sums(files: readonly CountedFile[]): Omit<ImportOutcome, 'importId'> {
	const sum = {
		read: 0,
		accepted: 0,
		changed: 0,
		duplicate: 0,
		waiting: 0,
		rejected: 0,
		anonymous: 0,
	};
	for (const { counts } of files) {
		for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += counts.outcome[key];
	}
	return sum;
}

function acceptedNote(
	files: readonly CountedFile[],
	{ accepted, anonymous }: Omit<ImportOutcome, 'importId'>,
	{ result }: ImportWords,
	format: Format,
): string {
	if (accepted === 0) return '';
	const period = periodOf(files);
	const revenue = files.reduce((total, { counts }) => total + counts.revenue, 0);
	return [
		...(period === null ? [] : [result.period(format.dayRange(period.first, period.last))]),
		...(files.some(hasMoney) ? [format.money(revenue)] : []),
		...(anonymous > 0 ? [result.anonymous(format.count(anonymous, 'rows'))] : []),
	].join(' · ');
}

function hasMoney({ record: { columns } }: CountedFile): boolean {
	return ['total', 'lineTotal', 'unitPrice'].some((field) => field in columns);
}

function periodOf(files: readonly CountedFile[]): { first: number; last: number } | null {
	const days = files.flatMap(({ record: { firstDay, lastDay } }) =>
		firstDay === null || lastDay === null ? [] : [firstDay, lastDay],
	);
	return days.length === 0 ? null : { first: Math.min(...days), last: Math.max(...days) };
}

function layoutText(
	files: readonly CountedFile[],
	{ result }: ImportWords,
	format: Format,
): string | null {
	// One of them is the row of column names, which nobody misses.
	const layout = files.reduce((total, { record }) => total + record.rows.layout - 1, 0);
	return layout <= 0 ? null : result.layout(format.count(layout, 'rows'));
}

function reasonRows(
	files: readonly CountedFile[],
	words: ImportWords,
	format: Format,
): ReasonRow[] {
	return files
		.flatMap(({ id, name, record }) => record.rejectedBy.map((summary) => ({ id, name, summary })))
		.sort((a, b) => b.summary.rows - a.summary.rows)
		.map(({ id, name, summary }) => ({
			id: `${id} ${summary.code} ${summary.column ?? ''}`,
			reason: words.reasons[summary.code],
			where: [...(files.length > 1 ? [name] : []), summary.column ?? ''].filter(Boolean).join(', '),
			rows: format.number(summary.rows),
			example: exampleText(summary, words, format),
		}));
}

function exampleText(
	{ example, exampleRow }: RejectionSummary,
	{ result }: ImportWords,
	format: Format,
): string {
	const row = format.number(exampleRow);
	return example.trim() === '' ? result.exampleRow(row) : result.exampleText(row, example);
}

/** Kinds whose dates move the last day of the data. */
const DATED_KINDS = new Set<ImportRecord['kind']>(['orders', 'lines', 'touches', 'surveys']);

function changeRows(
	files: readonly CountedFile[],
	{ customersBefore, customersAfter }: Pick<SessionCounts, 'customersBefore' | 'customersAfter'>,
	lastDayBefore: number | null,
	{ result }: ImportWords,
	format: Format,
): ChangeRow[] {
	const period = periodOf(files.filter(({ record }) => DATED_KINDS.has(record.kind)));
	const lastDay = Math.max(lastDayBefore ?? -Infinity, period?.last ?? -Infinity);
	const day = (value: number | null) => (value === null ? result.none : format.day(value));
	return [
		{
			label: result.customers,
			before: format.number(customersBefore),
			after: format.number(customersAfter),
		},
		{
			label: result.dataUntil,
			before: day(lastDayBefore),
			after: day(Number.isFinite(lastDay) ? lastDay : null),
		},
	];
}
