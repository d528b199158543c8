import 'fake-indexeddb/auto';
import { listImports, loadRejections, restoreImport, undoImport } from '#store/imports.ts';
import { dataVersion, loadLiveData } from '#store/live-data.ts';
import { deleteEverything, removeSample } from '#store/reset.ts';
import { loadSettings } from '#store/settings.ts';
import { sweepStrays } from '#store/staging.ts';
import { addImport, recordCounts, rejectedRow } from '#tests/support/imports.ts';
import { newStore, twoTabs } from '#tests/support/stores.ts';
import { expect, test } from 'vitest';

const TWO_ORDERS = [
	{ id: '1', email: 'ani@example.com', day: 20_000, total: 50_000 },
	{ id: '2', email: 'budi@example.com', day: 20_001, total: 75_000 },
];

test('a committed import comes back as it was, typed arrays and all', async () => {
	const store = newStore();
	await addImport(store, { orders: TWO_ORDERS });

	const { batches } = await loadLiveData(store);
	const [block] = [...batches.values()][0]!.blocks;
	expect(block!.money.total).toEqual(Float64Array.of(50_000, 75_000));
	expect(block!.instant.orderedAt!.day).toEqual(Int32Array.of(20_000, 20_001));
});

test('imports are numbered in the order of their commits', async () => {
	const store = newStore();
	await addImport(store, { record: { file: 'a.csv' } });
	await addImport(store, { record: { file: 'b.csv' } });

	const files = (await listImports(store)).map(({ id, file }) => [id, file]);
	expect(files).toEqual([
		[1, 'a.csv'],
		[2, 'b.csv'],
	]);
});

test('rejected rows are kept in the order of the file, whatever their number', async () => {
	const store = newStore();
	const rejected = Array.from({ length: 4_500 }, (_, row) => rejectedRow(row + 2));
	const { id } = await addImport(store, { rejected });

	const rows = await loadRejections(store, id);
	expect(rows.map(({ row }) => row)).toEqual(rejected.map(({ row }) => row));
	expect((await recordCounts(store)).rejections).toBe(3);
});

test('an undone import is out at once, and nothing of it is left after its tab is gone', async () => {
	const [tab, other] = twoTabs();
	const { id } = await addImport(tab, { rejected: [rejectedRow(3)] });
	await undoImport(tab, id);
	expect(await listImports(other)).toEqual([]);

	tab.close();
	await new Promise((done) => setTimeout(done));
	await sweepStrays(other);
	expect(await recordCounts(other)).toEqual({ imports: 0, blocks: 0, rejections: 0, staging: 0 });
});

test('an undone import can be brought back to its old place', async () => {
	const store = newStore();
	const first = await addImport(store, { record: { file: 'a.csv' } });
	await addImport(store, { record: { file: 'b.csv' } });
	const undone = await undoImport(store, first.id);
	await addImport(store, { record: { file: 'c.csv' } });
	await restoreImport(store, undone);

	const files = (await listImports(store)).map(({ file }) => file);
	expect(files).toEqual(['a.csv', 'b.csv', 'c.csv']);
});

test('the rows of an undone import outlive a sweep by another tab', async () => {
	const [tab, other] = twoTabs();
	const { id } = await addImport(tab);
	const undone = await undoImport(tab, id);
	await sweepStrays(other);

	await restoreImport(tab, undone);
	expect((await loadLiveData(other)).batches.size).toBe(1);
});

test('an import is undone once: the second tab is told', async () => {
	const [tab, other] = twoTabs();
	const { id } = await addImport(tab);
	await undoImport(tab, id);
	await expect(undoImport(other, id)).rejects.toMatchObject({ code: 'unknown-import' });
});

test('the data version changes with every commit, undo and restore', async () => {
	const store = newStore();
	const versions = [await dataVersion(store)];
	const { id } = await addImport(store);
	versions.push(await dataVersion(store));
	const undone = await undoImport(store, id);
	versions.push(await dataVersion(store));
	await restoreImport(store, undone);
	versions.push(await dataVersion(store));
	expect(new Set(versions).size).toBe(4);
});

test('another tab hears of a change', async () => {
	const [tab, other] = twoTabs();
	const heard = new Promise<void>((done) => other.changes.subscribe(done));
	await addImport(tab);
	await expect(heard).resolves.toBeUndefined();
});

test('an import that is known is not read again', async () => {
	const store = newStore();
	await addImport(store);
	const first = await loadLiveData(store);
	await addImport(store, { record: { file: 'b.csv' } });

	const second = await loadLiveData(store, first.batches);
	const [key] = first.batches.keys();
	expect(second.batches.get(key!)!.blocks).toBe(first.batches.get(key!)!.blocks);
	expect(second.batches.size).toBe(2);
});

test('the sample shop is shown alone, and leaves nothing behind', async () => {
	const store = newStore();
	await addImport(store, { record: { file: 'mine.csv' } });
	await addImport(store, { record: { file: 'sample.csv', sample: true } });
	expect((await listImports(store)).map(({ file }) => file)).toEqual(['sample.csv']);

	await removeSample(store);
	expect((await listImports(store)).map(({ file }) => file)).toEqual(['mine.csv']);
	expect((await recordCounts(store)).blocks).toBe(1);
});

test('importing real data ends the sample shop', async () => {
	const store = newStore();
	await addImport(store, { record: { file: 'sample.csv', sample: true } });
	await addImport(store, { record: { file: 'mine.csv' } });

	expect((await loadSettings(store)).mode).toBe('real');
	expect(await recordCounts(store)).toMatchObject({ imports: 1, blocks: 1 });
});

test('deleting everything leaves no record, and ids go on rising', async () => {
	const store = newStore();
	const before = await addImport(store, { rejected: [rejectedRow(2)] });
	await deleteEverything(store);
	expect(await recordCounts(store)).toEqual({ imports: 0, blocks: 0, rejections: 0, staging: 0 });
	expect((await addImport(store)).id).toBeGreaterThan(before.id);
});
