import 'fake-indexeddb/auto';
import { databaseName, ShopDatabase } from '#store/database.ts';
import { listImports } from '#store/imports.ts';
import { loadLiveData } from '#store/live-data.ts';
import { listMappings, putMappings } from '#store/mappings.ts';
import { SCHEMA, type SchemaStep } from '#store/schema.ts';
import { loadSettings } from '#store/settings.ts';
import { newImport, orderBlock } from '#tests/support/imports.ts';
import { newStore } from '#tests/support/stores.ts';
import { expect, test } from 'vitest';

/** Frozen: a database as version 1 of the app has written it, made without any of its code. */
function writeVersion1(scope: string): Promise<void> {
	// Dexie counts in tens.
	const request = indexedDB.open(`daur:${scope}`, 10);
	return new Promise((done, fail) => {
		request.onupgradeneeded = () => {
			const db = request.result;
			db.createObjectStore('imports', { keyPath: 'id' }).createIndex('key', 'key', {
				unique: true,
			});
			db.createObjectStore('blocks', { keyPath: ['key', 'index'] });
			db.createObjectStore('rejections', { keyPath: ['key', 'index'] });
			db.createObjectStore('staging', { keyPath: 'key' });
			db.createObjectStore('settings', { keyPath: 'name' });
			db.createObjectStore('meta', { keyPath: 'name' });
		};
		request.onsuccess = () => {
			const db = request.result;
			const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
			const put = (table: string, record: object) => transaction.objectStore(table).put(record);
			const record = newImport({ file: 'old.csv' });
			const block = orderBlock([{ id: '1', email: 'ani@example.com', day: 20_000, total: 7 }]);
			put('imports', { id: 4, key: 'k', record: { ...record, id: 4 } });
			put('blocks', { key: 'k', index: 0, block });
			put('settings', {
				name: 'settings',
				mode: 'real',
				shops: { real: { businessName: 'Kopi Rumpun', margin: 0.4 } },
				app: { setupDone: true },
			});
			put('meta', { name: 'data', version: 'v', nextImportId: 5 });
			transaction.oncomplete = () => {
				db.close();
				done();
			};
			transaction.onerror = () => {
				fail(new Error('not written'));
			};
		};
	});
}

test('data of version 1 are read by this version', async () => {
	await writeVersion1('/v1/');
	const store = newStore('/v1/');
	expect((await listImports(store)).map(({ id, file }) => [id, file])).toEqual([[4, 'old.csv']]);
	const [batch] = (await loadLiveData(store)).batches.values();
	expect(batch!.blocks[0]!.money.total).toEqual(Float64Array.of(7));
});

test('version 2 adds the remembered mappings, empty, and leaves the rest as it was', async () => {
	await writeVersion1('/v1-mappings/');
	const store = newStore('/v1-mappings/');
	expect(await listMappings(store)).toEqual([]);
	const mapping = { headers: 'no', file: 'a.csv', kind: 'orders', savedDay: 1, edits: [] } as const;
	await putMappings(store, [mapping]);
	expect(await listMappings(store)).toEqual([mapping]);
	expect(await listImports(store)).toHaveLength(1);
});

test('settings that an older version did not have take their defaults', async () => {
	await writeVersion1('/v1-settings/');
	const { shops, app } = await loadSettings(newStore('/v1-settings/'));
	expect(shops.real).toMatchObject({ businessName: 'Kopi Rumpun', margin: 0.4, currency: 'IDR' });
	expect(app).toEqual({ setupDone: true, locale: null, lastBackupAt: null });
});

test('a later schema step upgrades the records in place', async () => {
	await writeVersion1('/later/');
	const next: SchemaStep = {
		version: SCHEMA.length + 1,
		stores: { later: 'id' },
		upgrade: async (transaction) => {
			await transaction
				.table('imports')
				.toCollection()
				.modify((stored: { record: { file: string } }) => {
					stored.record.file = stored.record.file.toUpperCase();
				});
		},
	};
	const db = new ShopDatabase('/later/', [...SCHEMA, next]);
	expect((await db.imports.get(4))!.record.file).toBe('OLD.CSV');
	expect(db.tables.map(({ name }) => name)).toContain('later');
	db.close();
});

test('data of a newer version of the app are left alone', async () => {
	const newer = new ShopDatabase('/newer/', [...SCHEMA, { version: 99, stores: { more: 'id' } }]);
	await newer.open();
	newer.close();
	await expect(listImports(newStore('/newer/'))).rejects.toMatchObject({ code: 'newer-database' });
});

test('versions of the schema rise by one', () => {
	expect(SCHEMA.map(({ version }) => version)).toEqual(SCHEMA.map((_, index) => index + 1));
});

test('two copies of the app on one host do not share data', () => {
	expect(databaseName('/toko/daur/')).not.toBe(databaseName('/daur/'));
});
