import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textValues } from '#core/columns/text-column.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Batch } from '#core/dataset/rows/import-record.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import type { ByteSource, FileSource } from '#ingest/bytes/byte-source.ts';
import { editMapping } from '#ingest/edit-mapping.ts';
import { interpret } from '#ingest/interpret.ts';
import type { Interpretation, Mapping, MappingEdit } from '#ingest/mapping.ts';
import { proposeMapping } from '#ingest/propose-mapping.ts';
import { readTable } from '#ingest/read-table.ts';
import type { ReadOptions } from '#ingest/read-table.ts';
import type { RawTable } from '#ingest/table/raw-table.ts';
import { settingsOf } from './factories.ts';

/** Bytes as a file, handed out in pieces of `piece` bytes. */
export function bytesSource(
	bytes: Uint8Array,
	name = 'orders.csv',
	piece = Math.max(1, bytes.length),
): FileSource {
	return {
		name,
		size: bytes.length,
		open(start = 0, end = bytes.length) {
			let at = start;
			return new ReadableStream<Uint8Array<ArrayBuffer>>({
				pull(controller) {
					if (at >= end) controller.close();
					else controller.enqueue(bytes.slice(at, Math.min(end, (at += piece))));
				},
			});
		},
	};
}

export function textSource(text: string, name?: string): ByteSource {
	return bytesSource(new TextEncoder().encode(text), name);
}

export async function fileSource(path: string): Promise<ByteSource> {
	return bytesSource(await readFile(path), basename(path), 1 << 18);
}

/** A file of tests/fixtures. */
export function fixture(name: string): Promise<ByteSource> {
	return fileSource(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)));
}

export function tableOf(source: ByteSource | string, options: ReadOptions = {}): Promise<RawTable> {
	return readTable(
		typeof source === 'string' ? textSource(source) : source,
		options,
		() => undefined,
	);
}

/** The cells of a table, row by row; long rows are not among them. */
export function cellsOf(table: RawTable): string[][] {
	return table.blocks.flatMap((block) => {
		const columns = block.columns.map((column) => textValues(column));
		return Array.from({ length: block.rows }, (_, row) => columns.map((cells) => cells[row]!));
	});
}

export interface Imported {
	readonly table: RawTable;
	readonly mapping: Mapping;
	readonly interpretation: Interpretation;
	readonly batch: Batch;
}

/** What importing a file gives, with the mapping that the app proposes and the owner's edits. */
export async function imported(
	source: ByteSource | string,
	changes: Partial<ShopSettings> = {},
	edits: readonly MappingEdit[] = [],
): Promise<Imported> {
	const settings = settingsOf(changes);
	const table = await tableOf(source);
	const mapping = edits.reduce(
		(current, edit) => editMapping(table, current, edit, settings),
		proposeMapping(table, settings),
	);
	const interpretation = interpret(table, mapping, settings);
	const record = {
		...interpretation.record,
		id: 1,
		sample: false,
		importedAt: '',
		importedDay: interpretation.record.lastDay ?? 0,
	};
	return { table, mapping, interpretation, batch: { record, blocks: interpretation.blocks } };
}

/** The data set of some files, imported one after the other. */
export async function datasetOf(
	sources: ByteSource | string | readonly (ByteSource | string)[],
	changes: Partial<ShopSettings> = {},
): Promise<Dataset> {
	const list: readonly (ByteSource | string)[] = Array.isArray(sources)
		? (sources as readonly (ByteSource | string)[])
		: [sources as ByteSource | string];
	const batches: Batch[] = [];
	for (const source of list) {
		const { batch } = await imported(source, changes);
		batches.push({ ...batch, record: { ...batch.record, id: batches.length + 1 } });
	}
	return foldBatches(batches, settingsOf(changes));
}
