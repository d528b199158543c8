import type { Batch } from '#core/dataset/rows/import-record.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { readMeta } from './data-version.ts';
import { liveImports, readBatch } from './imports.ts';
import { readSettings, type DataMode } from './settings.ts';
import { asStoreErrors } from './store-error.ts';
import type { Store } from './store.ts';

/** Everything that figures are made of, as it was at one moment. */
export interface LiveData {
	readonly version: string;
	readonly mode: DataMode;
	/** Those of the shop that is shown. */
	readonly settings: ShopSettings;
	/** By storage key, in the order in which they count. */
	readonly batches: ReadonlyMap<string, Batch>;
}

/**
 * Reads in one transaction, so that a change in another tab is seen whole or not at all.
 * @param known batches read before; an import is never edited, so they are not read again
 * @param onimport told how many of the imports are there
 */
export function loadLiveData(
	store: Store,
	known: ReadonlyMap<string, Batch> = new Map(),
	onimport: (done: number, total: number) => void = () => {},
): Promise<LiveData> {
	const { db } = store;
	return asStoreErrors(() =>
		db.transaction('r', db.imports, db.blocks, db.settings, db.meta, async () => {
			const { version } = await readMeta(db);
			const { mode, shops } = await readSettings(db);
			const imports = await liveImports(db, mode);
			const batches = new Map<string, Batch>();
			for (const stored of imports) {
				// The id may have changed with a restored backup, the rows never do.
				const blocks = known.get(stored.key)?.blocks;
				batches.set(
					stored.key,
					blocks ? { record: stored.record, blocks } : await readBatch(db, stored),
				);
				onimport(batches.size, imports.length);
			}
			return { version, mode, settings: shops[mode], batches };
		}),
	);
}

export function dataVersion(store: Store): Promise<string> {
	return asStoreErrors(async () => (await readMeta(store.db)).version);
}
