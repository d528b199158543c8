import type { RejectionSummary } from '#core/dataset/rows/import-record.ts';
import type { CountedFile } from '#features/data/counted-files.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import {
	appliedRemedies,
	appliedSource,
	remedyFor,
	type AppliedRemedy,
	type RemedyView,
} from '#features/data/remedy-view.ts';
import type { Format } from '#i18n/format.ts';

export interface ReasonRow {
	readonly id: string;
	/** Number of the file in the session. */
	readonly file: number;
	readonly reason: string;
	/** Column, and the file where there are several. */
	readonly where: string;
	readonly rows: string;
	readonly example: string;
	readonly remedy: RemedyView | null;
}

/** A remedy that is in force in one of the files. */
export interface FileRemedy extends AppliedRemedy {
	readonly file: number;
}

/** Why rows were rejected, the most frequent reason first. */
export function reasonRows(
	files: readonly CountedFile[],
	words: ImportWords,
	format: Format,
): ReasonRow[] {
	return files
		.flatMap(({ id, name, record, remedies }) =>
			record.rejectedBy.map((summary) => ({ id, name, summary, remedies })),
		)
		.sort((a, b) => b.summary.rows - a.summary.rows)
		.map(({ id, name, summary, remedies }) => ({
			id: `${id} ${summary.code} ${summary.column ?? ''}`,
			file: id,
			reason: words.reasons[summary.code],
			where: [...(files.length > 1 ? [name] : []), summary.column ?? ''].filter(Boolean).join(', '),
			rows: format.number(summary.rows),
			example: exampleText(summary, words, format),
			remedy: remedyFor(summary.code, remedies, words),
		}));
}

/** What the owner has allowed for in the rows of the files, and the sources that they are one with. */
export function fileRemedies(files: readonly CountedFile[], words: ImportWords): FileRemedy[] {
	return files.flatMap(({ id, name, remedies, joined }) =>
		[
			...appliedRemedies(remedies, 'rows', words),
			...[appliedSource(joined, words)].filter((remedy) => remedy !== null),
		].map((remedy) => ({
			...remedy,
			id: `${id} ${remedy.id}`,
			file: id,
			text: files.length > 1 ? `${name}: ${remedy.text}` : remedy.text,
		})),
	);
}

function exampleText(
	{ example, exampleRow }: RejectionSummary,
	{ result }: ImportWords,
	format: Format,
): string {
	const row = format.number(exampleRow);
	return example.trim() === '' ? result.exampleRow(row) : result.exampleText(row, example);
}
