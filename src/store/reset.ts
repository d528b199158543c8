import { changeData } from './data-version.ts';
import { deleteSampleImports } from './imports.ts';
import { withWriteLock } from './locks.ts';
import { readSettings } from './settings.ts';
import type { Store } from './store.ts';

/** Leaves the sample shop: its rows go, the owner's own data show again. */
export function removeSample(store: Store): Promise<void> {
	const { db } = store;
	return withWriteLock(store, () =>
		changeData(store, [db.imports, db.blocks, db.rejections, db.staging], async () => {
			await deleteSampleImports(db);
			const settings = await readSettings(db);
			await db.settings.put({ ...settings, mode: 'real' });
		}),
	);
}

/** All imports, mappings, settings and rows set aside, in one transaction; the app is as new. */
export function deleteEverything(store: Store): Promise<void> {
	const { db } = store;
	const tables = [db.imports, db.blocks, db.rejections, db.staging, db.mappings];
	return withWriteLock(store, () =>
		changeData(store, tables, async () => {
			for (const table of [...tables, db.settings]) {
				await table.clear();
			}
		}),
	);
}
