import type { Block } from '#core/columns/block.ts';
import type { ImportRecord, CorrectableRow } from '#core/dataset/rows/import-record.ts';
import { packTree, unpackTree } from './array-tree.ts';
import { encodeHead, writeParts } from './backup-container.ts';
import { BACKUP_SCHEMA, damaged, sealedParts, verifiedParts } from './backup-parts.ts';
import type { BackupCounts, BodyPart, StartHead } from './backup-parts.ts';
import { rowsOf } from './database.ts';
import { changeData, renewVersion } from './data-version.ts';
import { requireSpace } from './free-space.ts';
import { liveImports } from './imports.ts';
import { tokenLock, withWriteLock } from './locks.ts';
import { randomKey } from './random-key.ts';
import type { StoredImport } from './schema.ts';
import { changePreferences, completed, readSettings } from './settings.ts';
import { deleteRows } from './staging.ts';
import { asStoreErrors } from './store-error.ts';
import type { Store } from './store.ts';

export interface BackupSummary extends BackupCounts {
	readonly createdAt: string;
	readonly records: readonly ImportRecord[];
}

/**
 * All imports (without the sample shop), rejected rows and settings as one compressed file.
 * Nothing can be imported or undone meanwhile.
 * @param createdAt ISO instant, remembered as the time of the last backup
 */
export async function createBackup(
	store: Store,
	createdAt: string,
	onrows: (rows: number) => void = () => {},
): Promise<{ readonly file: Blob; readonly summary: BackupSummary }> {
	const made = await withWriteLock(store, () =>
		asStoreErrors(async () => {
			const { db } = store;
			const imports = await liveImports(db, 'real');
			const { shops, app } = await readSettings(db);
			const counts = await countRows(store, imports);
			const records = imports.map(({ record }) => record);
			const start: StartHead = {
				part: 'start',
				schema: BACKUP_SCHEMA,
				createdAt,
				counts,
				imports: records,
				shop: shops.real,
				app: { ...app, lastBackupAt: createdAt },
				mappings: await db.mappings.toArray(),
			};
			const stream = writeParts(sealedParts(start, bodiesOf(store, imports, onrows)));
			const file = await new Response(stream).blob();
			return { file, summary: summaryOf(start) };
		}),
	);
	await changePreferences(store, { lastBackupAt: createdAt });
	return made;
}

async function countRows({ db }: Store, imports: readonly StoredImport[]): Promise<BackupCounts> {
	const counts = { imports: imports.length, blocks: 0, rows: 0, rejected: 0 };
	for (const { key } of imports) {
		await rowsOf(db.blocks, key).each(({ block }) => {
			counts.blocks++;
			counts.rows += block.rows;
		});
		await rowsOf(db.rejections, key).each(({ rows }) => {
			counts.rejected += rows.length;
		});
	}
	return counts;
}

async function* bodiesOf(
	{ db }: Store,
	imports: readonly StoredImport[],
	onrows: (rows: number) => void,
) {
	let done = 0;
	for (const [index, { key }] of imports.entries()) {
		for (const id of await rowsOf(db.blocks, key).primaryKeys()) {
			const stored = await db.blocks.get(id);
			if (stored === undefined) throw damaged('a block is missing');
			const { tree, bytes } = packTree(stored.block);
			const { rows } = stored.block;
			yield {
				head: { part: 'block', import: index, index: stored.index, rows, tree } as const,
				body: bytes,
			};
			onrows((done += rows));
		}
		for (const stored of await rowsOf(db.rejections, key).toArray()) {
			const rows = stored.rows.length;
			yield {
				head: { part: 'rejections', import: index, index: stored.index, rows } as const,
				body: encodeHead(stored.rows),
			};
		}
	}
}

/**
 * Reads a backup to its end without storing anything, so that the owner can be told what it
 * holds and that it is whole.
 * @throws StoreError 'not-a-backup', 'newer-backup' or 'damaged-backup'
 */
export async function verifyBackup(file: Blob): Promise<BackupSummary> {
	let summary: BackupSummary | null = null;
	for await (const part of verifiedParts(file)) {
		if ('part' in part) summary = summaryOf(part);
	}
	if (summary === null) throw damaged('empty');
	return summary;
}

function summaryOf({ counts, createdAt, imports }: StartHead): BackupSummary {
	// Beside them the other rows of their orders are kept, which are no rejected ones.
	const rejected = imports.reduce((sum, { rows }) => sum + rows.rejected, 0);
	return { ...counts, rejected, createdAt, records: imports };
}

/**
 * Replaces everything by a backup. Its rows are staged and checked to the last byte, then
 * switched in by one transaction: until then, and after any error, all is as it was.
 * @throws StoreError as `verifyBackup`, or 'storage-full'
 */
export function restoreBackup(
	store: Store,
	file: Blob,
	onrows: (rows: number) => void = () => {},
): Promise<BackupSummary> {
	const token = randomKey();
	const keys: string[] = [];
	const work = async () => {
		try {
			await requireSpace(file.size);
			const start = await stageBackup(store, file, token, keys, onrows);
			await switchTo(store, start, keys);
			return summaryOf(start);
		} catch (error) {
			await deleteRows(store, keys);
			throw error;
		}
	};
	return withWriteLock(store, () => store.locks.hold(tokenLock(store.scope, token), work));
}

/** @param keys filled with a storage key for each import of the backup */
async function stageBackup(
	store: Store,
	file: Blob,
	token: string,
	keys: string[],
	onrows: (rows: number) => void,
): Promise<StartHead> {
	let start: StartHead | null = null;
	let done = 0;
	for await (const part of verifiedParts(file)) {
		if ('part' in part) {
			start = part;
			keys.push(...part.imports.map(() => randomKey()));
			const marks = keys.map((key) => ({ key, token, undone: null }));
			await asStoreErrors(() => store.db.staging.bulkPut(marks));
		} else {
			await asStoreErrors(() => stagePart(store, part, keys[part.head.import] ?? ''));
			if (part.head.part === 'block') onrows((done += part.head.rows));
		}
	}
	if (start === null) throw damaged('empty');
	return start;
}

async function stagePart({ db }: Store, { head, body }: BodyPart, key: string): Promise<void> {
	const { index } = head;
	if (head.part === 'block') {
		const block = unpackTree({ tree: head.tree, bytes: body }) as Block;
		if (block.rows !== head.rows || block.sourceRow.length !== head.rows) {
			throw damaged('a block has other rows');
		}
		await db.blocks.put({ key, index, block });
	} else {
		const rows = JSON.parse(new TextDecoder().decode(body)) as readonly CorrectableRow[];
		if (rows.length !== head.rows) throw damaged('rejected rows are missing');
		await db.rejections.put({ key, index, rows });
	}
}

function switchTo(store: Store, start: StartHead, keys: readonly string[]): Promise<void> {
	const { db } = store;
	const tables = [db.imports, db.blocks, db.rejections, db.staging, db.mappings];
	return changeData(store, tables, async () => {
		const old = await db.imports.toArray();
		// What had been undone belongs to the data that go: it must not come back among others.
		const undone = await db.staging.filter((mark) => mark.undone !== null).toArray();
		await deleteRows(
			store,
			[...old, ...undone].map(({ key }) => key),
		);
		await db.imports.clear();
		await db.imports.bulkAdd(
			start.imports.map((record, index) => ({ id: record.id, key: keys[index] ?? '', record })),
		);
		await db.staging.bulkDelete([...keys]);
		await db.mappings.clear();
		await db.mappings.bulkPut([...(start.mappings ?? [])]);
		const { shops } = await readSettings(db);
		await db.settings.put(
			completed({ mode: 'real', shops: { ...shops, real: start.shop }, app: start.app }),
		);
		await renewVersion(db, (start.imports.at(-1)?.id ?? 0) + 1);
	});
}
