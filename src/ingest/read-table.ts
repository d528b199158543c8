import type { ByteSource } from './bytes/byte-source.ts';
import { createDecoder, detectEncoding, NotUtf8Error } from './bytes/decode.ts';
import type { Encoding } from './bytes/decode.ts';
import { storedBytes, takeHead, unzipped } from './bytes/chunks.ts';
import { looksBinary } from './bytes/file-type.ts';
import { Fingerprint } from './bytes/fingerprint.ts';
import { FileError } from './file-error.ts';
import { detectDialect, parseRows } from './table/dialect.ts';
import type { Dialect } from './table/dialect.ts';
import { TableBuilder } from './table/table-builder.ts';
import type { RawTable } from './table/raw-table.ts';

export interface ReadOptions {
	readonly encoding?: Encoding;
	readonly delimiter?: string;
	/** Row of the header, counted from 1. */
	readonly headerRow?: number;
}

export interface ReadProgress {
	/** Bytes of the stored file read so far. */
	readonly bytes: number;
	readonly rows: number;
}

/** Text is parsed in pieces of at least this many characters: fewer keep garbage short-lived. */
const PIECE_CHARS = 1 << 19;
const HEAD_BYTES = 65_536;

/**
 * Reads a delimited text file (also gzipped) as a stream into columns of text. The file is read
 * once; only one that turns out not to be UTF-8 half-way through is begun anew.
 *
 * @throws FileError for a file that holds no table
 */
export async function readTable(
	source: ByteSource,
	options: ReadOptions,
	onprogress: (progress: ReadProgress) => void,
): Promise<RawTable> {
	if (source.size === 0) throw new FileError('empty-file', source.name);
	try {
		return await readOnce(source, options, onprogress);
	} catch (error) {
		if (!(error instanceof NotUtf8Error)) throw error;
		return readOnce(source, { ...options, encoding: 'windows-1252' }, onprogress);
	}
}

async function readOnce(
	source: ByteSource,
	options: ReadOptions,
	onprogress: (progress: ReadProgress) => void,
): Promise<RawTable> {
	const fingerprint = new Fingerprint();
	let bytesRead = 0;
	const counted = storedBytes(source.open(), (bytes) => {
		bytesRead += bytes.length;
		fingerprint.update(bytes);
	});
	const { head, rest } = await takeHead(await unzipped(counted, source.name), source.name);
	if (head.length === 0) throw new FileError('empty-file', source.name);
	const encoding = options.encoding ?? detectEncoding(head);
	const decoder = createDecoder(encoding);
	let dialect: Dialect | null = null;
	let builder: TableBuilder | null = null;
	let text = '';
	let parseAt = PIECE_CHARS;

	const parse = (last: boolean) => {
		if (dialect === null || builder === null) {
			if (looksBinary(text)) throw new FileError('binary-file', source.name);
			dialect = detectDialect(text.slice(0, HEAD_BYTES), options.delimiter);
			text = text.slice(dialect.skip);
			builder = new TableBuilder(options.headerRow, dialect.skip > 0 ? 1 : 0);
		}
		const { rows, consumed } = parseRows(text, dialect.delimiter, dialect.newline, !last);
		builder.add(rows);
		text = text.slice(consumed);
		// A quote left open would be parsed again with every piece: wait for twice as much.
		parseAt = Math.max(PIECE_CHARS, text.length * 2);
		onprogress({ bytes: bytesRead, rows: builder.rows });
	};

	text += decoder.decode(head);
	for await (const bytes of rest) {
		text += decoder.decode(bytes);
		if (text.length >= parseAt) parse(false);
	}
	text += decoder.decode(null);
	parse(true);
	const table = finish(builder, source.name);
	return {
		file: source.name,
		bytes: source.size,
		fingerprint: await fingerprint.hex(),
		encoding,
		delimiter: (dialect as Dialect | null)?.delimiter ?? ',',
		...table,
	};
}

function finish(builder: TableBuilder | null, file: string) {
	const table = builder?.finish();
	if (table === undefined || table.headers.length === 0) throw new FileError('empty-file', file);
	if (table.rows === 0) {
		throw new FileError('header-only', file, table.headers.slice(0, 12).join(', '));
	}
	return table;
}
