import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createBackup, restoreBackup, verifyBackup } from '#store/backup.ts';
import { listImports, loadRejections, restoreImport, undoImport } from '#store/imports.ts';
import { dataVersion, loadLiveData } from '#store/live-data.ts';
import { changePreferences, changeShopSettings, loadSettings } from '#store/settings.ts';
import type { Store } from '#store/store.ts';
import { addImport, recordCounts, rejectedRow } from '#tests/support/imports.ts';
import { newStore } from '#tests/support/stores.ts';
import { describe, expect, test } from 'vitest';

const AT = '2025-10-24T03:00:00.000Z';
const ORDERS = [
	{ id: '1', email: 'ani@example.com', day: 20_000, total: 50_000 },
	{ id: '2', email: 'büdi@example.com', day: 20_001, total: 75_000 },
];

async function shopWithTwoImports(): Promise<Store> {
	const store = newStore();
	await addImport(store, { orders: ORDERS, rejected: [rejectedRow(4, ['31/02/2025', '=1'])] });
	await addImport(store, { record: { file: 'b.csv' } });
	return store;
}

/** The backup with a change to its unzipped bytes. */
async function tampered(file: Blob, change: (bytes: Buffer) => Buffer): Promise<Blob> {
	const bytes = gunzipSync(Buffer.from(await file.arrayBuffer()));
	return new Blob([new Uint8Array(gzipSync(change(bytes)))]);
}

test('a backup restores imports, rejected rows and settings on another machine', async () => {
	const shop = await shopWithTwoImports();
	const decided = {
		businessName: 'Kopi Rumpun',
		timeZone: 'Asia/Makassar',
		followUps: [{ answer: 'nps/3/1/2/abc', day: 20_385, note: 'Ditelepon' }],
		voiceThemes: [{ id: 'own-1', name: { id: 'Musik', en: '' }, words: ['bising'] }],
	};
	await changeShopSettings(shop, decided);
	await changePreferences(shop, { setupDone: true, locale: 'en' });
	const { file } = await createBackup(shop, AT);

	const other = newStore();
	await restoreBackup(other, file);
	expect(await listImports(other)).toEqual(await listImports(shop));
	expect(await loadRejections(other, 1)).toEqual(await loadRejections(shop, 1));
	const blocks = async (store: Store) =>
		[...(await loadLiveData(store)).batches.values()].map((batch) => batch.blocks);
	expect(await blocks(other)).toEqual(await blocks(shop));
	const { shops, app } = await loadSettings(other);
	expect(shops.real).toMatchObject(decided);
	expect(app).toEqual({ setupDone: true, locale: 'en', lastBackupAt: AT });
});

test('a backup says what it holds', async () => {
	const { file } = await createBackup(await shopWithTwoImports(), AT);
	expect(await verifyBackup(file)).toMatchObject({
		createdAt: AT,
		imports: 2,
		blocks: 2,
		rows: 3,
		rejected: 1,
	});
});

test('the time of the last backup is remembered', async () => {
	const shop = await shopWithTwoImports();
	await createBackup(shop, AT);
	expect((await loadSettings(shop)).app.lastBackupAt).toBe(AT);
});

test('the sample shop is in no backup', async () => {
	const store = newStore();
	await addImport(store, { record: { sample: true } });
	const { summary } = await createBackup(store, AT);
	expect(summary).toMatchObject({ imports: 0, rows: 0 });
});

test('restoring replaces everything, also what could have been undone', async () => {
	const { file } = await createBackup(await shopWithTwoImports(), AT);
	const other = newStore();
	const undone = await undoImport(other, (await addImport(other)).id);
	await addImport(other, { record: { file: 'sample.csv', sample: true } });
	const before = await dataVersion(other);
	await restoreBackup(other, file);

	expect((await listImports(other)).map(({ file: name }) => name)).toEqual([
		'pesanan.csv',
		'b.csv',
	]);
	expect(await recordCounts(other)).toEqual({ imports: 2, blocks: 2, rejections: 1, staging: 0 });
	expect(await dataVersion(other)).not.toBe(before);
	await expect(restoreImport(other, undone)).rejects.toMatchObject({ code: 'nothing-to-restore' });
});

test('an import after a restore is the newest', async () => {
	const { file } = await createBackup(await shopWithTwoImports(), AT);
	const other = newStore();
	await restoreBackup(other, file);
	expect((await addImport(other)).id).toBe(3);
});

test('a backup without any import can be restored', async () => {
	const { file } = await createBackup(newStore(), AT);
	const other = newStore();
	await addImport(other);
	await restoreBackup(other, file);
	expect(await listImports(other)).toEqual([]);
});

describe('a file that cannot be trusted changes nothing:', () => {
	async function expectRefused(file: Blob, code: string) {
		const store = newStore();
		await addImport(store, { record: { file: 'mine.csv' } });
		const before = await recordCounts(store);
		const version = await dataVersion(store);
		await expect(restoreBackup(store, file)).rejects.toMatchObject({ code });
		expect(await recordCounts(store)).toEqual(before);
		expect(await dataVersion(store)).toBe(version);
		await expect(verifyBackup(file)).rejects.toMatchObject({ code });
	}

	async function backup() {
		return (await createBackup(await shopWithTwoImports(), AT)).file;
	}

	test('no backup at all', () => expectRefused(new Blob(['No,Email\n1,a@b.c\n']), 'not-a-backup'));

	test('another gzip file', () =>
		expectRefused(new Blob([new Uint8Array(gzipSync('something else'))]), 'not-a-backup'));

	test('an empty file', () => expectRefused(new Blob([]), 'not-a-backup'));

	test('cut off in the middle', async () => {
		const file = await backup();
		await expectRefused(file.slice(0, Math.floor(file.size / 2)), 'damaged-backup');
	});

	test('a changed compressed byte', async () => {
		const bytes = new Uint8Array(await (await backup()).arrayBuffer());
		bytes[bytes.length >> 1]! ^= 0xff;
		await expectRefused(new Blob([bytes]), 'damaged-backup');
	});

	test('a changed e-mail address', async () => {
		const file = await tampered(await backup(), (bytes) => {
			bytes.write('eve', bytes.indexOf('ani@example.com'));
			return bytes;
		});
		await expectRefused(file, 'damaged-backup');
	});

	test('a changed setting', async () => {
		const file = await tampered(await backup(), (bytes) => {
			bytes.write('USD', bytes.indexOf('IDR'));
			return bytes;
		});
		await expectRefused(file, 'damaged-backup');
	});

	test('the last part missing', async () => {
		const file = await tampered(await backup(), (bytes) =>
			bytes.subarray(0, bytes.indexOf('{"part":"end"') - 4),
		);
		await expectRefused(file, 'damaged-backup');
	});

	test('something behind the end', async () => {
		const file = await tampered(await backup(), (bytes) =>
			Buffer.concat([bytes, Buffer.from([2, 0, 0, 0, 0x7b, 0x7d])]),
		);
		await expectRefused(file, 'damaged-backup');
	});

	test('a newer schema', async () => {
		const file = await tampered(await backup(), (bytes) => {
			bytes.write('"schema":9', bytes.indexOf('"schema":1'));
			return bytes;
		});
		await expectRefused(file, 'newer-backup');
	});

	test('every single byte counts', async () => {
		const file = await backup();
		const size = gunzipSync(Buffer.from(await file.arrayBuffer())).length;
		for (let at = 0; at < size; at += 97) {
			const changed = await tampered(file, (bytes) => {
				bytes[at]! ^= 0x01;
				return bytes;
			});
			await expect(verifyBackup(changed), `byte ${at}`).rejects.toThrow();
		}
	});
});
