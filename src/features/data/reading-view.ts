import type { ImportFile } from '#engine/import-file.svelte.ts';
import { delimiterText, headerRowText } from '#features/data/files-view.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import type { Format } from '#i18n/format.ts';
import type { Encoding } from '#ingest/bytes/decode.ts';

interface Choice<Value extends string> {
	readonly value: Value;
	readonly options: readonly { readonly value: Value; readonly label: string }[];
}

interface TextReading {
	readonly encoding: Choice<Encoding>;
	/** The chosen encoding cannot be the right one; another is in force. */
	readonly encodingRefused: boolean;
	readonly delimiter: Choice<string>;
}

/** How a file was read, and how else it can be. */
export interface ReadingView {
	/** Encoding and separator, or the sheet, and the header row in one line. */
	readonly summary: string;
	/** The columns make no sense as they are: the reading may be why. */
	readonly needsLook: boolean;
	/** Null for a workbook. */
	readonly text: TextReading | null;
	/** Null where there is nothing to choose. */
	readonly sheet: Choice<string> | null;
	/** `0`: none. */
	readonly headerRow: Choice<string>;
	/** Rows that are no data, each in a line; null where there are none. */
	readonly layout: { readonly title: string; readonly rows: readonly string[] } | null;
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

type ReadFile = Pick<ImportFile, 'status' | 'reading' | 'options' | 'preview'>;

/** Null for a file that has never been read. */
export function readingView(
	file: ReadFile,
	words: ImportWords,
	format: Format,
): ReadingView | null {
	const { reading, preview } = file;
	if (reading === null) return null;
	const { headerRow, sheet, sheets, layout } = reading;
	const { howRead } = words;
	const text = textReading(file, words);
	const rows = Array.from({ length: HEADER_ROWS }, (_, index) => index + 1);
	return {
		summary: [
			...(reading.encoding === 'workbook'
				? [words.sheet(sheet)]
				: [ENCODINGS[reading.encoding], delimiterText(reading.delimiter, words)]),
			headerRowText(headerRow, words, format),
		].join(' · '),
		needsLook: preview === null || preview.problem !== null || preview.mapping.columns.length === 1,
		text,
		sheet:
			sheets.length < 2
				? null
				: { value: sheet, options: sheets.map((name) => ({ value: name, label: name })) },
		headerRow: {
			value: String(headerRow),
			options: [
				...(rows.includes(headerRow) || headerRow === 0 ? rows : [...rows, headerRow]).map(
					(row) => ({ value: String(row), label: howRead.row(format.number(row)) }),
				),
				{ value: '0', label: howRead.noHeaderRow },
			],
		},
		layout:
			layout.length === 0
				? null
				: {
						title: howRead.layout(format.count(layout.length, 'rows')),
						rows: layout.map((row) =>
							howRead.layoutRow(format.number(row.row), row.kind, row.text),
						),
					},
	};
}

function textReading(
	{ status, reading, options }: ReadFile,
	{ howRead }: ImportWords,
): TextReading | null {
	if (reading === null || reading.encoding === 'workbook') return null;
	const { encoding, delimiter } = reading;
	const delimiters = DELIMITERS.map((value) => ({
		value,
		label: howRead.delimiters[value === '\t' ? 'tab' : value],
	}));
	return {
		encoding: {
			value: encoding,
			options: ENCODING_ORDER.map((value) => ({
				value,
				label: howRead.encodings(ENCODINGS[value], value),
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
	};
}
