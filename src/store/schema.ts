import type { Transaction } from 'dexie';
import type { Block } from '#core/columns/block.ts';
import type { CorrectableRow, ImportRecord } from '#core/dataset/rows/import-record.ts';

/**
 * `id` says in which order imports count. `key` names the rows for good: ids are given only at
 * the commit, and an id may name other rows after a backup was restored.
 */
export interface StoredImport {
	readonly id: number;
	readonly key: string;
	readonly record: ImportRecord;
}

export interface StoredBlock {
	readonly key: string;
	readonly index: number;
	readonly block: Block;
}

export interface StoredRejections {
	readonly key: string;
	readonly index: number;
	readonly rows: readonly CorrectableRow[];
}

/**
 * Rows that belong to no import: not yet, or (with `undone`) no longer. They are safe from the
 * sweep while somebody holds the lock named by `token`.
 */
export interface StagingMark {
	readonly key: string;
	readonly token: string;
	readonly undone: ImportRecord | null;
}

/** The single record that changes with every commit, undo, restore and change of settings. */
export interface Meta {
	readonly name: 'data';
	/** Random: equal versions mean equal data, nothing else. */
	readonly version: string;
	/** Ids are never given twice, so that an undone import can come back under its own. */
	readonly nextImportId: number;
}

export interface SchemaStep {
	readonly version: number;
	/** Dexie index syntax; only what changes. */
	readonly stores: Readonly<Record<string, string | null>>;
	/** Moves records of the version before. A changed meaning needs none: data are re-folded. */
	readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Append only: a published step is never edited, and each has a fixture in the tests. */
export const SCHEMA: readonly SchemaStep[] = [
	{
		version: 1,
		stores: {
			imports: 'id, &key',
			blocks: '[key+index]',
			rejections: '[key+index]',
			staging: 'key',
			settings: 'name',
			meta: 'name',
		},
	},
	{ version: 2, stores: { mappings: 'headers' } },
];
