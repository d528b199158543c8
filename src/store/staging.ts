import type { Block } from '#core/columns/block.ts';
import type { CorrectableRow } from '#core/dataset/rows/import-record.ts';
import { rowsOf } from './database.ts';
import { blockBytes, rejectedBytes, requireSpace } from './free-space.ts';
import { tokenLock } from './locks.ts';
import { asStoreErrors } from './store-error.ts';
import type { Store } from './store.ts';

const REJECTIONS_PER_RECORD = 2_000;

export interface StagingRows {
	readonly blocks: readonly Block[];
	/** Rejected rows with the others of their orders. */
	readonly rejected: readonly CorrectableRow[];
}

/**
 * Writes the rows of one import where nobody reads them yet. They become real by
 * `commitImports`; what is staged and never committed is swept away.
 *
 * The caller holds the lock of `token` from before this call until after the commit.
 * @param onrows told the number of rows written so far
 * @throws StoreError 'storage-full' with nothing left behind
 */
export async function stageImport(
	store: Store,
	{ key, token }: { readonly key: string; readonly token: string },
	{ blocks, rejected }: StagingRows,
	onrows: (rows: number) => void = () => {},
): Promise<void> {
	const { db } = store;
	const bytes = blocks.reduce((sum, block) => sum + blockBytes(block), rejectedBytes(rejected));
	try {
		await requireSpace(bytes);
		await asStoreErrors(async () => {
			await db.staging.put({ key, token, undone: null });
			let written = 0;
			for (const [index, block] of blocks.entries()) {
				await db.blocks.put({ key, index, block });
				onrows((written += block.rows));
			}
			for (let from = 0, index = 0; from < rejected.length; index++) {
				const rows = rejected.slice(from, (from += REJECTIONS_PER_RECORD));
				await db.rejections.put({ key, index, rows });
			}
		});
	} catch (error) {
		await deleteRows(store, [key]);
		throw error;
	}
}

/** Deletes rows for good. Inside a transaction it takes part in it. */
export function deleteRows({ db }: Pick<Store, 'db'>, keys: readonly string[]): Promise<void> {
	return asStoreErrors(() =>
		db.transaction('rw', db.blocks, db.rejections, db.staging, async () => {
			for (const key of keys) {
				await rowsOf(db.blocks, key).delete();
				await rowsOf(db.rejections, key).delete();
				await db.staging.delete(key);
			}
		}),
	);
}

/**
 * Removes rows that no import owns and whose writer is gone: a tab that crashed or was closed
 * in the middle of an import, or that had undone one. Safe at any time, in any tab.
 */
export async function sweepStrays(store: Store): Promise<void> {
	const { db, locks, scope } = store;
	await asStoreErrors(async () => {
		// The rows first, the locks then: who writes rows has held the lock from before.
		const suspects = await unownedKeys(store);
		if (suspects.size === 0) return;
		const held = await locks.held();
		const strays = [...suspects].filter(
			([, token]) => token === null || !held.has(tokenLock(scope, token)),
		);
		await db.transaction('rw', db.imports, db.blocks, db.rejections, db.staging, async () => {
			// Some may have been committed, or brought back, since.
			const owned = new Set(await db.imports.orderBy('key').keys());
			await deleteRows(
				store,
				strays.map(([key]) => key).filter((key) => !owned.has(key)),
			);
		});
	});
}

/** Keys of rows without an import, with the token of their mark where they have one. */
function unownedKeys({ db }: Store): Promise<Map<string, string | null>> {
	return db.transaction('r', db.imports, db.blocks, db.rejections, db.staging, async () => {
		const owned = new Set(await db.imports.orderBy('key').keys());
		const tokens = new Map((await db.staging.toArray()).map(({ key, token }) => [key, token]));
		const keys = new Set([
			...tokens.keys(),
			...(await db.blocks.toCollection().primaryKeys()).map(([key]) => key),
			...(await db.rejections.toCollection().primaryKeys()).map(([key]) => key),
		]);
		const unowned = [...keys].filter((key) => !owned.has(key));
		return new Map(unowned.map((key) => [key, tokens.get(key) ?? null]));
	});
}

/** How long to wait for a worker that was ended to be gone; the owner waits too. */
const GONE_MS = 120;

/**
 * Removes what a worker that was just ended has staged under `token`.
 * @returns keys among `keys` that had been committed before the end came
 */
export async function discardStaged(
	store: Store,
	token: string,
	keys: readonly string[],
): Promise<readonly string[]> {
	const gone = store.locks.hold(tokenLock(store.scope, token), () => Promise.resolve());
	await Promise.race([gone, new Promise((done) => setTimeout(done, GONE_MS))]);
	const { db } = store;
	return asStoreErrors(() =>
		db.transaction('rw', db.imports, db.blocks, db.rejections, db.staging, async () => {
			const committed = await db.imports.where('key').anyOf(keys).toArray();
			const kept = new Set(committed.map(({ key }) => key));
			await deleteRows(
				store,
				keys.filter((key) => !kept.has(key)),
			);
			return [...kept];
		}),
	);
}
