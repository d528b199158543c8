import { Dexie, type Table } from 'dexie';
import type { RememberedMapping } from '#ingest/remembered-mapping.ts';
import { SCHEMA } from './schema.ts';
import type {
	Meta,
	SchemaStep,
	StagingMark,
	StoredBlock,
	StoredImport,
	StoredRejections,
} from './schema.ts';
import type { StoredSettings } from './settings.ts';
import { StoreError } from './store-error.ts';

/** The tables of one copy of the app: names are per origin, and one host may serve two copies. */
export class ShopDatabase extends Dexie {
	declare readonly imports: Table<StoredImport, number>;
	declare readonly blocks: Table<StoredBlock, [string, number]>;
	declare readonly rejections: Table<StoredRejections, [string, number]>;
	declare readonly staging: Table<StagingMark, string>;
	declare readonly settings: Table<StoredSettings, string>;
	declare readonly mappings: Table<RememberedMapping, string>;
	declare readonly meta: Table<Meta, string>;

	constructor(scope: string, steps: readonly SchemaStep[] = SCHEMA) {
		super(databaseName(scope));
		for (const { version, stores, upgrade } of steps) {
			const declared = this.version(version).stores({ ...stores });
			if (upgrade !== undefined) declared.upgrade(upgrade);
		}
		// Dexie opens the data of a newer app as if nothing were; an old tab must not write there.
		const newest = steps.at(-1)?.version ?? 0;
		this.on('ready', () => this.#refuseNewer(newest), true);
	}

	#refuseNewer(newest: number): void {
		const { version } = this.backendDB();
		// Dexie counts in tens, and by ones where it adds a missing table or index by itself.
		if (Math.floor(version / 10) > newest) {
			throw new StoreError('newer-database', `schema ${version / 10}`);
		}
	}
}

export function databaseName(scope: string): string {
	return `daur:${scope}`;
}

/** All rows of the blocks or rejections of one import. */
export function rowsOf<T>(table: Table<T, [string, number]>, key: string) {
	return table.where('[key+index]').between([key, Dexie.minKey], [key, Dexie.maxKey]);
}
