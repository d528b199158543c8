import type { ImportFile } from '#engine/import-file.svelte.ts';
import { delimiterText } from '#features/data/files-view.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import type { Format } from '#i18n/format.ts';
import type { ReadOptions } from '#ingest/read-table.ts';

interface Choice<Value extends string> {
	readonly value: Value;
	readonly options: readonly { readonly value: Value; readonly label: string }[];
}

type Encoding = Required<ReadOptions>['encoding'];

/** How a file was read, and how else it can be. */
export interface ReadingView {
	/** Encoding, separator and header row in one line. */
	readonly summary: string;
	/** The columns make no sense as they are: the reading may be why. */
	readonly needsLook: boolean;
	readonly encoding: Choice<Encoding>;
	/** The chosen encoding cannot be the right one; another is in force. */
	readonly encodingRefused: boolean;
	readonly delimiter: Choice<string>;
	readonly headerRow: Choice<string>;
}

/** Names that are the same in every language. */
const ENCODINGS: Readonly<Record<Encoding, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16 LE',
	'utf-16be': 'UTF-16 BE',
	'windows-1252': 'Windows-1252',
};

const ENCODING_ORDER: readonly Encoding[] = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'];
const DELIMITERS = [',', ';', '\t', '|'] as const;
const HEADER_ROWS = 20;

/** Null for a file that has never been read. */
export function readingView(
	{
		status,
		reading,
		options,
		preview,
	}: Pick<ImportFile, 'status' | 'reading' | 'options' | 'preview'>,
	words: ImportWords,
	format: Format,
): ReadingView | null {
	if (reading === null) return null;
	const { encoding, delimiter, headerRow } = reading;
	const text = words.howRead;
	const rows = Array.from({ length: HEADER_ROWS }, (_, index) => index + 1);
	const delimiters = DELIMITERS.map((value) => ({
		value,
		label: text.delimiters[value === '\t' ? 'tab' : value],
	}));
	return {
		summary: [
			ENCODINGS[encoding],
			delimiterText(delimiter, words),
			words.headerRow(format.number(headerRow)),
		].join(' · '),
		needsLook: preview === null || preview.problem !== null || preview.mapping.columns.length === 1,
		encoding: {
			value: encoding,
			options: ENCODING_ORDER.map((value) => ({
				value,
				label: text.encodings(ENCODINGS[value], value),
			})),
		},
		encodingRefused:
			status === 'ready' && options.encoding !== undefined && options.encoding !== encoding,
		delimiter: {
			value: delimiter,
			options: delimiters.some(({ value }) => value === delimiter)
				? delimiters
				: [...delimiters, { value: delimiter, label: `“${delimiter}”` }],
		},
		headerRow: {
			value: String(headerRow),
			options: (rows.includes(headerRow) ? rows : [...rows, headerRow]).map((row) => ({
				value: String(row),
				label: text.row(format.number(row)),
			})),
		},
	};
}
