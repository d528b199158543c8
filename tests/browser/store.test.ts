import { commitImports, listImports } from '#store/imports.ts';
import { loadLiveData } from '#store/live-data.ts';
import { tokenLock, withWriteLock } from '#store/locks.ts';
import { createBackup, restoreBackup } from '#store/backup.ts';
import { stageImport, sweepStrays } from '#store/staging.ts';
import { addImport, newImport, orderBlock, recordCounts } from '#tests/support/imports.ts';
import { newStore, twoTabs } from '#tests/support/stores.ts';
import { expect, test } from 'vitest';

const ROWS = {
	blocks: [orderBlock([{ id: '1', email: 'ani@example.com', day: 20_000, total: 7 }])],
	rejected: [],
};

test('typed arrays come back from a real database', async () => {
	const store = newStore();
	await addImport(store);
	const [batch] = (await loadLiveData(store)).batches.values();
	const [block] = batch?.blocks ?? [];
	expect(block?.money.total).toEqual(Float64Array.of(50_000));
});

test('a staged import is invisible, and swept when its tab is gone', async () => {
	const store = newStore();
	await stageImport(store, { key: 'k', token: 't' }, ROWS);
	expect(await listImports(store)).toEqual([]);
	await sweepStrays(store);
	expect(await recordCounts(store)).toEqual({ imports: 0, blocks: 0, rejections: 0, staging: 0 });
});

test('what another tab is staging survives a sweep', async () => {
	const [tab, other] = twoTabs();
	await tab.locks.hold(tokenLock(tab.scope, 't'), async () => {
		await stageImport(tab, { key: 'k', token: 't' }, ROWS);
		await sweepStrays(other);
		await commitImports(tab, [{ key: 'k', record: newImport() }]);
	});
	expect((await loadLiveData(other)).batches.size).toBe(1);
});

test('two tabs exclude each other by the locks of the browser', async () => {
	const [tab, other] = twoTabs();
	const steps: string[] = [];
	const slow = withWriteLock(tab, async () => {
		steps.push('first begins');
		await new Promise((done) => setTimeout(done, 20));
		steps.push('first ends');
	});
	await withWriteLock(other, () => Promise.resolve(steps.push('second')));
	await slow;
	expect(steps).toEqual(['first begins', 'first ends', 'second']);
});

test('another tab hears of a commit', async () => {
	const [tab, other] = twoTabs();
	const heard = new Promise<void>((done) => other.changes.subscribe(done));
	await addImport(tab);
	await heard;
	expect(await listImports(other)).toHaveLength(1);
});

test('a backup goes through the compression of the browser and back', async () => {
	const store = newStore();
	await addImport(store);
	const { file } = await createBackup(store, '2025-10-24T03:00:00.000Z');
	const other = newStore();
	await restoreBackup(other, file);
	expect(await listImports(other)).toEqual(await listImports(store));
});
