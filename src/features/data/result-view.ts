import type { ImportOutcome } from '#core/dataset/rows/import-record.ts';
import type { SessionCounts } from '#engine/import-contract.ts';
import { changeRows, hasMoney, periodOf, type ChangeRow } from '#features/data/change-rows.ts';
import type { CountedFile } from '#features/data/counted-files.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import { qualityView, type QualityItem } from '#features/data/quality-view.ts';
import {
	fileRemedies,
	reasonRows,
	type FileRemedy,
	type ReasonRow,
} from '#features/data/reason-rows.ts';
import type { Format } from '#i18n/format.ts';

interface Part {
	readonly count: number;
	readonly note: string;
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
	readonly remedies: readonly FileRemedy[];
	readonly downloads: readonly {
		readonly id: number;
		readonly name: string;
		readonly label: string;
	}[];
	/** Empty where no file can be saved. */
	readonly changes: readonly ChangeRow[];
	readonly quality: readonly QualityItem[];
	/** `Save 371 rows`, with a plain space; `Nothing to save` where no row is left to keep. */
	readonly save: string;
}

export function resultView(
	files: readonly CountedFile[],
	totals: Pick<SessionCounts, 'before' | 'after' | 'quality'> | null,
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
		remedies: fileRemedies(files, words),
		downloads: files
			.filter(({ record }) => record.rows.rejected > 0)
			.map(({ id, name, record }) => {
				const label = text.download(format.number(record.rows.rejected));
				return { id, name, label: files.length > 1 ? `${name}: ${label}` : label };
			}),
		changes: totals === null ? [] : changeRows(files, totals, words, format),
		quality: qualityView(totals?.quality ?? [], files, words, format),
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

function layoutText(
	files: readonly CountedFile[],
	{ result }: ImportWords,
	format: Format,
): string | null {
	// One of them is the row of column names, which nobody misses.
	const layout = files.reduce((total, { record }) => total + record.rows.layout - 1, 0);
	return layout <= 0 ? null : result.layout(format.count(layout, 'rows'));
}
