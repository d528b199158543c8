import { createDecoder, detectEncoding } from '../bytes/decode.ts';
import { looksBinary } from '../bytes/file-type.ts';
import { LinePieces } from '../bytes/line-pieces.ts';
import { FileError } from '../file-error.ts';
import type { ReadInput, ReadTable } from '../read-table.ts';
import { detectDialect } from './dialect.ts';
import { RowParser } from './parse-rows.ts';
import { TableBuilder } from './table-builder.ts';

/** Text is parsed in pieces of at least this many bytes: fewer keep garbage short-lived. */
const PIECE_BYTES = 1 << 19;
const HEAD_CHARS = 65_536;
const ASCII_END = '\u007f';
const QUOTE = 34;

/** Reads delimited text as a stream. */
export async function readTextTable(input: ReadInput): Promise<ReadTable> {
	const { file, options } = input;
	const decoder = createDecoder(options.encoding ?? detectEncoding(input.head));
	let parser: RowParser | null = null;
	let builder: TableBuilder | null = null;
	let delimiter = ',';
	let text = '';
	let parseAt = HEAD_CHARS;

	const begin = (last: boolean) => {
		if (looksBinary(text)) throw new FileError('binary-file', file);
		text = text.replaceAll('\0', '');
		const head = text.slice(0, HEAD_CHARS);
		const dialect = detectDialect(head, last && head.length === text.length, options.delimiter);
		({ delimiter } = dialect);
		text = text.slice(dialect.skip);
		const skipped = dialect.skip > 0 ? 1 : 0;
		builder = new TableBuilder({ file, headerRow: options.headerRow, skipped, grid: false });
		return (parser = new RowParser(delimiter));
	};
	const parse = (last: boolean): TableBuilder => {
		parser ??= begin(last);
		const { rows, consumed } = parser.parse(text, last);
		builder!.add(rows);
		text = text.slice(consumed);
		// A quote left open would be parsed again with every piece: wait for twice as much.
		parseAt = text.length * 2;
		input.onrows(builder!.rows);
		return builder!;
	};
	const take = (bytes: Uint8Array | null) => {
		const decoded = decoder.decode(bytes);
		// Written by a till that fills its fields, or left by a crash: nothing to read.
		text += decoded.includes('\0') && parser !== null ? decoded.replaceAll('\0', '') : decoded;
	};

	/** Rows without quotes are read as bytes, which spares a string for every cell. */
	const asLines = (piece: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
		if (text !== '' || parser === null || builder === null || delimiter > ASCII_END) return piece;
		const lines = piece.subarray(0, builder.sureBytes(piece));
		if (lines.length === 0 || lines.includes(QUOTE)) return piece;
		if (decoder.passes?.(lines) !== true) return piece;
		builder.addLines(lines, delimiter, (line) => splitLine(line, delimiter));
		parser.skip(lines.length);
		input.onrows(builder.rows);
		return piece.subarray(lines.length);
	};

	const pieces = new LinePieces(input.chunks, PIECE_BYTES);
	for (let piece = await pieces.next(); piece !== null; piece = await pieces.next()) {
		const rest = pieces.done ? piece : asLines(piece);
		if (rest !== piece) pieces.handBack(rest);
		else {
			take(piece);
			if (text.length >= parseAt) parse(false);
		}
	}
	take(null);
	const table = parse(true).finish();
	return { ...table, encoding: decoder.encoding(), delimiter, sheets: [], sheet: '' };
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function splitLine(line: Uint8Array, delimiter: string): string[][] {
	const text = utf8.decode(line).replaceAll('\0', '');
	return new RowParser(delimiter).parse(text, true).rows;
}
