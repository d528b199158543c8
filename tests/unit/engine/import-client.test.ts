import 'fake-indexeddb/auto';
import { parseIsoDay } from '#core/calendar/day.ts';
import { ImportClient } from '#engine/import-client.ts';
import { serveImport } from '#engine/serve-import.ts';
import { listImports, loadRejections } from '#store/imports.ts';
import { loadLiveData } from '#store/live-data.ts';
import type { Store } from '#store/store.ts';
import { zipOf } from '#tests/support/archives.ts';
import { spawner } from '#tests/support/channel-worker.ts';
import { recordCounts } from '#tests/support/imports.ts';
import { newStore } from '#tests/support/stores.ts';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';

const SEPTEMBER = `No Pesanan,Email,Tanggal,Total
1001,ani@example.com,2025-09-01,50000
1002,budi@example.com,2025-09-02,75000
1003,citra@example.com,2025-09-31,20000
`;
const OCTOBER = `No Pesanan,Email,Tanggal,Total
1002,budi@example.com,2025-09-02,75000
1001,ani@example.com,2025-09-01,55000
1004,dewi@example.com,2025-10-03,10000
`;
const AT = '2025-10-24T03:00:00.000Z';
const DAY = 20_385;
const nothing = () => {};

function csv(name: string, text: string): File {
	return new File([text], name);
}

function clientOf(store: Store, sample = false): ImportClient {
	const { spawn } = spawner((port) => {
		serveImport(port, store);
	});
	const client = new ImportClient(store, spawn, { sample });
	onTestFinished(() => {
		client.close();
	});
	return client;
}

async function saved(store: Store, ...files: File[]) {
	const client = clientOf(store);
	for (const [index, file] of files.entries()) await client.read(index, file, {}, nothing);
	return client.save([...files.keys()], AT, DAY, nothing);
}

afterEach(() => {
	vi.unstubAllGlobals();
});

test('a preview tells what was read, rejected and when the orders were', async () => {
	const preview = await clientOf(newStore()).read(0, csv('a.csv', SEPTEMBER), {}, nothing);
	expect(preview).toMatchObject({
		problem: null,
		source: null,
		alreadyImported: null,
		mapping: { kind: 'orders' },
		record: {
			file: 'a.csv',
			rows: { layout: 1, read: 3, rejected: 1 },
			rejectedBy: [{ code: 'bad-date', rows: 1, example: '2025-09-31', exampleRow: 4 }],
			firstDay: parseIsoDay('2025-09-01'),
			lastDay: parseIsoDay('2025-09-02'),
		},
		rejected: [{ row: 4, cells: ['1003', 'citra@example.com', '2025-09-31', '20000'] }],
	});
});

test('counts tell what saving would do to the data as they are', async () => {
	const store = newStore();
	await saved(store, csv('september.csv', SEPTEMBER));
	const client = clientOf(store);
	await client.read(5, csv('october.csv', OCTOBER), {}, nothing);

	const { files, before, after } = await client.count(new Date(AT));
	expect([before.customers, after.customers]).toEqual([2, 3]);
	expect(files.get(5)).toMatchObject({
		outcome: { read: 3, accepted: 1, changed: 1, duplicate: 1, rejected: 0 },
	});
	// Rupiah have two decimals by the standard, whether a till prints them or not.
	expect(files.get(5)!.revenue).toBe(14_000_000);
	expect(after.revenue - before.revenue).toBe(1_500_000);
});

test('what was counted is what the saved imports count', async () => {
	const store = newStore();
	await saved(store, csv('september.csv', SEPTEMBER));
	await saved(store, csv('october.csv', OCTOBER));
	const { batches, settings } = await loadLiveData(store);
	const { foldBatches } = await import('#core/dataset/fold.ts');
	expect(foldBatches([...batches.values()], settings).outcomes[1]).toMatchObject({
		accepted: 1,
		changed: 1,
		duplicate: 1,
	});
});

test('files imported together count in the order of their last days, whatever the order of choice', async () => {
	const store = newStore();
	await saved(store, csv('b.csv', OCTOBER), csv('z.csv', SEPTEMBER));
	expect((await listImports(store)).map(({ file }) => file)).toEqual(['z.csv', 'b.csv']);
});

test('the record says when and where from', async () => {
	const store = newStore();
	const [record] = await saved(store, csv('a.csv', SEPTEMBER));
	expect(record).toMatchObject({ id: 1, importedAt: AT, importedDay: DAY, sample: false });
	expect(await loadRejections(store, 1)).toHaveLength(1);
});

test('a file that is already here is recognised, whatever its name', async () => {
	const store = newStore();
	await saved(store, csv('a.csv', SEPTEMBER));
	const { alreadyImported } = await clientOf(store).read(
		0,
		csv('copy.csv', SEPTEMBER),
		{},
		nothing,
	);
	expect(alreadyImported).toMatchObject({ id: 1, file: 'a.csv' });
});

test('importing a file twice adds nothing', async () => {
	const store = newStore();
	await saved(store, csv('a.csv', SEPTEMBER));
	const client = clientOf(store);
	await client.read(0, csv('a.csv', SEPTEMBER), {}, nothing);
	const { files, before, after } = await client.count(new Date(AT));
	expect(files.get(0)!.outcome).toMatchObject({ accepted: 0, duplicate: 2 });
	expect(after).toEqual(before);
});

test('another meaning of a column is another preview, without reading the file again', async () => {
	const client = clientOf(newStore());
	await client.read(0, csv('a.csv', SEPTEMBER), {}, nothing);
	const without = await client.edit(0, { type: 'field', column: 2, field: null });
	expect(without).toMatchObject({ problem: { code: 'no-date-column' }, record: null });
	expect((await client.count(new Date(AT))).files.size).toBe(0);

	const again = await client.edit(0, { type: 'field', column: 2, field: 'orderedAt' });
	expect(again).toMatchObject({ problem: null, record: { rows: { rejected: 1 } } });
});

test('a file read again in another way keeps what the owner chose, by header', async () => {
	const client = clientOf(newStore());
	const titled = csv('a.csv', `Laporan\n${SEPTEMBER}`);
	const first = await client.read(0, titled, {}, nothing);
	expect(first.reading).toMatchObject({ encoding: 'utf-8', delimiter: ',', headerRow: 2 });
	const edits = [
		{ edit: { type: 'field', column: 1, field: 'username' }, header: 'Email' },
	] as const;

	const wrong = await client.read(0, titled, { headerRow: 1 }, nothing, edits);
	expect(wrong).toMatchObject({ problem: { code: 'no-date-column' }, reading: { headerRow: 1 } });
	const right = await client.read(0, titled, { headerRow: 2 }, nothing, edits);
	expect(right.mapping.columns[1]).toMatchObject({ header: 'Email', field: 'username' });
	expect(right.problem).toBeNull();
});

test('a file that is no table is refused with the reason', async () => {
	const client = clientOf(newStore());
	await expect(client.read(0, csv('kosong.csv', ''), {}, nothing)).rejects.toMatchObject({
		name: 'FileError',
		code: 'empty-file',
		file: 'kosong.csv',
	});
});

test('a file taken out is not saved', async () => {
	const store = newStore();
	const client = clientOf(store);
	await client.read(0, csv('a.csv', SEPTEMBER), {}, nothing);
	await client.read(1, csv('b.csv', OCTOBER), {}, nothing);
	await client.remove(0);
	await client.save([1], AT, DAY, nothing);
	expect((await listImports(store)).map(({ file }) => file)).toEqual(['b.csv']);
});

test('without room nothing is saved, and the file is named', async () => {
	const estimate = () => Promise.resolve({ quota: 1000, usage: 999 });
	vi.stubGlobal('navigator', { storage: { estimate } });
	const store = newStore();
	await expect(saved(store, csv('a.csv', SEPTEMBER))).rejects.toMatchObject({
		name: 'FileError',
		code: 'storage-full',
		file: 'a.csv',
	});
	expect(await recordCounts(store)).toEqual({ imports: 0, blocks: 0, rejections: 0, staging: 0 });
});

test('a second file that does not fit takes the first with it', async () => {
	const store = newStore();
	const put = store.db.blocks.put.bind(store.db.blocks);
	const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
	vi.spyOn(store.db.blocks, 'put').mockImplementationOnce(put).mockRejectedValueOnce(full);
	await expect(saved(store, csv('a.csv', SEPTEMBER), csv('b.csv', OCTOBER))).rejects.toMatchObject({
		code: 'storage-full',
		file: 'b.csv',
	});
	expect(await recordCounts(store)).toEqual({ imports: 0, blocks: 0, rejections: 0, staging: 0 });
});

test('the download of rejected rows can be corrected and imported', async () => {
	const store = newStore();
	const client = clientOf(store);
	await client.read(0, csv('a.csv', SEPTEMBER), {}, nothing);
	const corrected = (await client.rejected(0)).replace('2025-09-31', '2025-09-30');
	await client.save([0], AT, DAY, nothing);

	const next = clientOf(store);
	const { record } = await next.read(0, csv('corrected.csv', corrected), {}, nothing);
	expect(record).toMatchObject({ rows: { read: 1, rejected: 0 } });
	expect((await next.count(new Date(AT))).files.get(0)!.outcome).toMatchObject({ accepted: 1 });
});

test('what stands out in a file is told with its counts, by the number of the file', async () => {
	const client = clientOf(newStore());
	await client.read(4, csv('clean.csv', SEPTEMBER), {}, nothing);
	const future = SEPTEMBER.replaceAll('2025-09', '2026-09').replaceAll('100', '200');
	await client.read(7, csv('future.csv', future), {}, nothing);
	const { quality } = await client.count(new Date(AT));
	expect(quality).toMatchObject([
		{ code: 'future-date', file: 7, count: 2, of: 2, example: { row: 2 } },
	]);
});

test('the files of an archive are read one by one', async () => {
	const store = newStore();
	const client = clientOf(store);
	const zip = new File(
		[zipOf({ 'a.csv': SEPTEMBER, 'b/c.csv': OCTOBER, 'x.png': 'x' })],
		'shop.zip',
	);
	const archive = await client.openArchive(zip);
	expect(archive).toMatchObject({
		parts: [
			{ index: 0, path: 'a.csv', size: SEPTEMBER.length },
			{ index: 1, path: 'b/c.csv' },
		],
		leftOut: [{ path: 'x.png', why: 'picture' }],
	});
	const { record } = await client.read(0, zip, {}, nothing, [], 1);
	expect(record?.file).toBe('shop.zip › b/c.csv');
	expect(await client.openArchive(csv('a.csv', SEPTEMBER))).toBeNull();
});
