import type { Block } from '#core/columns/block.ts';
import type { CorrectableRow } from '#core/dataset/rows/import-record.ts';
import { StoreError } from './store-error.ts';

/** Bytes that a block takes in the store, near enough: its typed arrays. */
export function blockBytes(block: Block): number {
	return arrayBytes(block);
}

export function rejectedBytes(rows: readonly CorrectableRow[]): number {
	let characters = 0;
	for (const { text, cells } of rows) {
		characters += text.length;
		for (const cell of cells) characters += cell.length;
	}
	// Beyond Latin-1 a character takes two bytes; the rest of a record is about 64.
	return characters * 2 + rows.length * 64;
}

function arrayBytes(value: unknown): number {
	if (ArrayBuffer.isView(value)) return value.byteLength;
	if (typeof value !== 'object' || value === null) return 0;
	return Object.values(value).reduce<number>((sum, part) => sum + arrayBytes(part), 0);
}

/**
 * Refuses early what will not fit. The browser only estimates, so a write may still fail.
 * @throws StoreError 'storage-full'
 */
export async function requireSpace(bytes: number): Promise<void> {
	const { navigator } = globalThis as { navigator?: { storage?: Partial<StorageManager> } };
	const estimate: StorageEstimate | undefined = await navigator?.storage
		?.estimate?.()
		.catch(() => ({}));
	if (estimate?.quota === undefined || estimate.usage === undefined) return;
	const free = estimate.quota - estimate.usage;
	if (bytes > free) throw new StoreError('storage-full', `${bytes} bytes needed, ${free} free`);
}
