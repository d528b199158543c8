import type { ImportFile } from '#engine/import-file.svelte.ts';
import { errorText, fileErrorText, type ErrorText } from '#features/data/error-text.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import {
	appliedRemedies,
	remedyFor,
	type AppliedRemedy,
	type RemedyView,
} from '#features/data/remedy-view.ts';
import type { Format } from '#i18n/format.ts';
import type { errors } from '#i18n/messages/errors.ts';
import type { FilePreview } from '#engine/import-contract.ts';

type ErrorWords = (typeof errors)['id'];

/** What the views need to know of a file of the session. */
export type SessionFile = Pick<
	ImportFile,
	'id' | 'name' | 'size' | 'status' | 'progress' | 'secondsLeft' | 'preview' | 'error'
>;

export interface FileView {
	readonly name: string;
	/** Kind, rows, period, delimiter. */
	readonly detail: string;
	readonly state: 'busy' | 'ready' | 'check' | 'bad';
	readonly stateText: string;
	readonly progress: { readonly share: number; readonly text: string } | null;
	/** What is wrong and what to do. */
	readonly problem: ErrorText | null;
	/** What puts the problem right at once. */
	readonly remedy: RemedyView | null;
	readonly applied: readonly AppliedRemedy[];
	/** This very file is already among the imports. */
	readonly same: string | null;
}

export function fileView(
	file: SessionFile,
	words: ImportWords,
	errorWords: ErrorWords,
	format: Format,
): FileView {
	const { name, status, preview, error } = file;
	const view = {
		name,
		detail: format.bytes(file.size),
		progress: null,
		problem: null,
		remedy: null,
		applied: [],
		same: null,
	};
	if (status === 'waiting') return { ...view, state: 'busy', stateText: words.waiting };
	if (status === 'reading') {
		return {
			...view,
			state: 'busy',
			stateText: words.reading,
			progress: readingProgress(file, words, format),
		};
	}
	if (preview === null) {
		const problem = errorText(error, errorWords);
		return { ...view, state: 'bad', stateText: words.unreadable, problem };
	}
	const { remedies } = preview.mapping;
	const read = {
		...view,
		detail: previewDetail(preview, words, format),
		applied: appliedRemedies(remedies, 'file', words),
		same: sameText(preview),
	};
	if (preview.problem !== null) {
		const { code, detail } = preview.problem;
		const problem = fileErrorText(code, { file: name, detail }, errorWords);
		const remedy = remedyFor(code, remedies, words);
		return { ...read, state: 'bad', stateText: words.problem, problem, remedy };
	}
	return preview.mapping.questions.length > 0
		? { ...read, state: 'check', stateText: words.toCheck }
		: { ...read, state: 'ready', stateText: words.ready };

	function sameText({ alreadyImported }: FilePreview): string | null {
		if (alreadyImported === null) return null;
		const when = format.day(alreadyImported.importedDay);
		return `${words.alreadyHere} ${words.alreadyHereWhen(when)}`;
	}
}

function readingProgress(
	{ progress, size, secondsLeft }: SessionFile,
	words: ImportWords,
	format: Format,
): NonNullable<FileView['progress']> {
	const done = words.progress(
		format.bytes(progress.bytes),
		format.bytes(size),
		format.count(progress.rows, 'rows'),
	);
	const left = secondsLeft === null ? [] : [words.secondsLeft(format.number(secondsLeft))];
	return { share: size === 0 ? 0 : progress.bytes / size, text: [done, ...left].join(' · ') };
}

function previewDetail(
	{ mapping, record, reading }: FilePreview,
	words: ImportWords,
	format: Format,
): string {
	const kind = words.shortKinds[mapping.kind];
	if (record === null) return kind;
	const { firstDay, lastDay, rows, delimiter, headerRow } = record;
	return [
		kind,
		format.count(rows.read, 'rows'),
		...(firstDay === null || lastDay === null ? [] : [format.dayRange(firstDay, lastDay)]),
		reading.encoding === 'workbook' ? words.sheet(reading.sheet) : delimiterText(delimiter, words),
		...(headerRow === 1 ? [] : [headerRowText(headerRow, words, format)]),
	].join(' · ');
}

export function headerRowText(row: number, words: ImportWords, format: Format): string {
	return row === 0 ? words.noHeaderRow : words.headerRow(format.number(row));
}

export function delimiterText(
	delimiter: string,
	{ delimiter: names, otherDelimiter }: ImportWords,
): string {
	switch (delimiter) {
		case ',':
		case ';':
		case '|':
			return names[delimiter];
		case '\t':
			return names.tab;
		default:
			return otherDelimiter(delimiter);
	}
}
