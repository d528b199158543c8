import type { ByteSource } from './bytes/byte-source.ts';
import { prepend, storedBytes, takeHead } from './bytes/chunks.ts';
import type { Chunks } from './bytes/chunks.ts';
import type { Encoding } from './bytes/decode.ts';
import { fileType } from './bytes/file-type.ts';
import { Fingerprint } from './bytes/fingerprint.ts';
import { inflated } from './bytes/inflate.ts';
import { FileError } from './file-error.ts';
import type { RawTable } from './table/raw-table.ts';
import { readTextTable } from './table/text-table.ts';
import { readWorkbookTable } from './workbook/workbook-table.ts';

export interface ReadOptions {
	readonly encoding?: Encoding;
	readonly delimiter?: string;
	/** Row of the header, counted from 1; 0 where the table has none. */
	readonly headerRow?: number;
	/** Name of the workbook's sheet. */
	readonly sheet?: string;
}

export interface ReadProgress {
	/** Bytes of the stored file read so far. */
	readonly bytes: number;
	readonly rows: number;
}

/** What the readers of each kind of file find out; the rest is the same for all. */
export type ReadTable = Omit<RawTable, 'file' | 'bytes' | 'fingerprint'>;

/** What a reader is given: the file's bytes as a stream, and what is known of them. */
export interface ReadInput {
	readonly file: string;
	readonly head: Uint8Array<ArrayBuffer>;
	readonly chunks: Chunks;
	readonly options: ReadOptions;
	/** To be called with the number of data rows so far. */
	readonly onrows: (rows: number) => void;
}

/**
 * Reads a table into columns of text: delimited text as a stream, a workbook or a web page at
 * once; either also gzipped. What a file is, its bytes say and not its name.
 *
 * @throws FileError for a file that holds no table
 */
export async function readTable(
	source: ByteSource,
	options: ReadOptions,
	onprogress: (progress: ReadProgress) => void,
): Promise<RawTable> {
	const { name: file } = source;
	if (source.size === 0) throw new FileError('empty-file', file);
	const fingerprint = new Fingerprint();
	let bytes = 0;
	const stored = storedBytes(source.open(), (piece) => {
		bytes += piece.length;
		fingerprint.update(piece);
	});
	const onrows = (rows: number) => {
		onprogress({ bytes, rows });
	};
	const table = await readAs(await ungzipped(stored, file), options, file, onrows);
	if (table.headers.length === 0) throw new FileError('empty-file', file);
	if (table.rows === 0) {
		throw new FileError('header-only', file, table.headers.slice(0, 12).join(', '));
	}
	return { file, bytes: source.size, fingerprint: await fingerprint.hex(), ...table };
}

async function readAs(
	bytes: Chunks,
	options: ReadOptions,
	file: string,
	onrows: (rows: number) => void,
): Promise<ReadTable> {
	const { head, rest } = await takeHead(bytes, file);
	if (head.length === 0) throw new FileError('empty-file', file);
	const input = { file, head, chunks: prepend(head, rest), options, onrows };
	const type = fileType(head);
	switch (type) {
		case 'text':
			return readTextTable(input);
		case 'zip':
		case 'compound':
		case 'workbook-xml':
		case 'html':
			return readWorkbookTable(input, type);
		case 'gzip':
			throw new FileError('nested-archive', file);
		case 'binary':
			throw new FileError('binary-file', file);
	}
}

async function ungzipped(stored: Chunks, file: string): Promise<Chunks> {
	const { head, rest } = await takeHead(stored, file);
	const whole = prepend(head, rest);
	return fileType(head) === 'gzip' ? inflated(whole, 'gzip', file, 'damaged-gzip') : whole;
}
