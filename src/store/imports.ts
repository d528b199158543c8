import type { Batch, CorrectableRow, ImportRecord } from '#core/dataset/rows/import-record.ts';
import type { RememberedMapping } from '#ingest/remembered-mapping.ts';
import { rowsOf, type ShopDatabase } from './database.ts';
import { changeData, readMeta } from './data-version.ts';
import { withWriteLock } from './locks.ts';
import { rememberMappings } from './mappings.ts';
import type { StoredImport } from './schema.ts';
import { readSettings, type DataMode } from './settings.ts';
import { deleteRows } from './staging.ts';
import { asStoreErrors, StoreError } from './store-error.ts';
import type { Store } from './store.ts';

/** What is not known before the commit: the id. */
export type NewImport = Omit<ImportRecord, 'id'>;

export interface StagedImport {
	readonly key: string;
	readonly record: NewImport;
}

/**
 * Makes staged imports real, all or none, in one transaction. They count in the given order.
 * The sample shop and real data exclude each other: a sample switches the app to it, real data
 * remove the sample.
 *
 * @param remembered what the owner has decided about the files, for the next time
 */
export function commitImports(
	store: Store,
	staged: readonly StagedImport[],
	remembered: readonly RememberedMapping[] = [],
): Promise<readonly ImportRecord[]> {
	const { db } = store;
	const tables = [db.imports, db.blocks, db.rejections, db.staging, db.mappings];
	return changeData(store, tables, async () => {
		const meta = await readMeta(db);
		const imports = staged.map(({ key, record }, index): StoredImport => {
			const id = meta.nextImportId + index;
			return { id, key, record: { ...record, id } };
		});
		for (const { key } of imports) {
			if ((await db.staging.get(key)) === undefined) {
				throw new StoreError('failed', 'the staged rows are gone');
			}
			await db.staging.delete(key);
		}
		await db.imports.bulkAdd(imports);
		await db.meta.put({ ...meta, nextImportId: meta.nextImportId + imports.length });
		await rememberMappings(db, remembered);
		await enterMode(db, staged.some(({ record }) => record.sample) ? 'sample' : 'real');
		return imports.map(({ record }) => record);
	});
}

async function enterMode(db: ShopDatabase, mode: DataMode): Promise<void> {
	const settings = await readSettings(db);
	if (mode === 'real') await deleteSampleImports(db);
	if (settings.mode !== mode) await db.settings.put({ ...settings, mode });
}

/** Inside a transaction over all tables. */
export async function deleteSampleImports(db: ShopDatabase): Promise<void> {
	const samples = await db.imports.filter(({ record }) => record.sample).toArray();
	await db.imports.bulkDelete(samples.map(({ id }) => id));
	await deleteRows(
		{ db },
		samples.map(({ key }) => key),
	);
}

/** The imports that count now, oldest first: real ones, or those of the sample shop. */
export async function liveImports(db: ShopDatabase, mode: DataMode): Promise<StoredImport[]> {
	const imports = await db.imports.orderBy('id').toArray();
	return imports.filter(({ record }) => record.sample === (mode === 'sample'));
}

export function listImports(store: Store): Promise<ImportRecord[]> {
	const { db } = store;
	return asStoreErrors(() =>
		db.transaction('r', db.imports, db.settings, async () => {
			const { mode } = await readSettings(db);
			return (await liveImports(db, mode)).map(({ record }) => record);
		}),
	);
}

/** The import's rows, in order. */
export async function readBatch(
	db: ShopDatabase,
	{ key, record }: Pick<StoredImport, 'key' | 'record'>,
): Promise<Batch> {
	const stored = await rowsOf(db.blocks, key).toArray();
	if (stored.length !== record.blocks) {
		throw new StoreError('failed', `import ${record.id} has lost rows`);
	}
	return { record, blocks: stored.map(({ block }) => block) };
}

/** All rejected rows of an import with the others of their orders, in the order of the file. */
export function loadRejections(store: Store, id: number): Promise<readonly CorrectableRow[]> {
	const { db } = store;
	return asStoreErrors(() =>
		db.transaction('r', db.imports, db.rejections, async () => {
			const { key } = await requireImport(db, id);
			return (await rowsOf(db.rejections, key).toArray()).flatMap(({ rows }) => rows);
		}),
	);
}

/** What `restoreImport` needs, as long as this connection is open. */
export interface UndoneImport {
	readonly key: string;
	readonly record: ImportRecord;
}

/**
 * Takes an import out, in one transaction: from then on everything is as if it had never been.
 * Its rows stay aside, unread, until this connection ends, so that a slip of the hand costs
 * nothing, whatever the size; then they are swept away.
 */
export async function undoImport(store: Store, id: number): Promise<UndoneImport> {
	const { db, token } = store;
	await store.holdToken();
	return withWriteLock(store, () =>
		changeData(store, [db.imports, db.staging], async () => {
			const { key, record } = await requireImport(db, id);
			await db.imports.delete(id);
			await db.staging.put({ key, token, undone: record });
			return { key, record };
		}),
	);
}

/**
 * Brings an undone import back to its old place among the others.
 * @throws StoreError 'nothing-to-restore' where its rows are gone
 */
export function restoreImport(store: Store, { key }: UndoneImport): Promise<ImportRecord> {
	const { db } = store;
	return withWriteLock(store, () =>
		changeData(store, [db.imports, db.staging], async () => {
			const record = (await db.staging.get(key))?.undone;
			if (!record) throw new StoreError('nothing-to-restore');
			await db.imports.add({ id: record.id, key, record });
			await db.staging.delete(key);
			return record;
		}),
	);
}

async function requireImport(db: ShopDatabase, id: number): Promise<StoredImport> {
	const stored = await db.imports.get(id);
	if (stored === undefined) throw new StoreError('unknown-import', `import ${id}`);
	return stored;
}
