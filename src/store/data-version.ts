import type { Table } from 'dexie';
import type { ShopDatabase } from './database.ts';
import { randomKey } from './random-key.ts';
import type { Meta } from './schema.ts';
import { asStoreErrors } from './store-error.ts';
import type { Store } from './store.ts';

const FIRST: Meta = { name: 'data', version: 'empty', nextImportId: 1 };

export async function readMeta(db: ShopDatabase): Promise<Meta> {
	return (await db.meta.get('data')) ?? FIRST;
}

/** Gives the data a new version; only inside the transaction that changes them. */
export async function renewVersion(db: ShopDatabase, nextImportId?: number): Promise<void> {
	const meta = await readMeta(db);
	const next = Math.max(meta.nextImportId, nextImportId ?? 0);
	await db.meta.put({ name: 'data', version: randomKey(), nextImportId: next });
}

/**
 * Changes what the figures are made of: `work` and the new data version are one transaction
 * over the settings and `tables`, and every tab hears of it afterwards.
 */
export async function changeData<T>(
	store: Store,
	tables: readonly Table[],
	work: () => Promise<T>,
): Promise<T> {
	const { db } = store;
	const result = await asStoreErrors(() =>
		db.transaction('rw', [db.settings, db.meta, ...tables], async () => {
			const done = await work();
			await renewVersion(db);
			return done;
		}),
	);
	store.changes.announce();
	return result;
}
