import 'fake-indexeddb/auto';
import { commitImports, listImports } from '#store/imports.ts';
import { tokenLock, withWriteLock } from '#store/locks.ts';
import { discardStaged, stageImport, sweepStrays } from '#store/staging.ts';
import {
	addImport,
	newImport,
	orderBlock,
	recordCounts,
	rejectedRow,
} from '#tests/support/imports.ts';
import { newStore, twoTabs } from '#tests/support/stores.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';

const NOTHING = { imports: 0, blocks: 0, rejections: 0, staging: 0 };
const ROWS = {
	blocks: [orderBlock([{ id: '1', email: 'ani@example.com', day: 20_000, total: 1 }])],
	rejected: [rejectedRow(3)],
};

afterEach(() => {
	vi.unstubAllGlobals();
});

test('a staged import is invisible until it is committed', async () => {
	const store = newStore();
	await stageImport(store, { key: 'k', token: 't' }, ROWS);
	expect(await listImports(store)).toEqual([]);

	await commitImports(store, [{ key: 'k', record: newImport() }]);
	expect(await listImports(store)).toHaveLength(1);
	expect((await recordCounts(store)).staging).toBe(0);
});

test('a crash between staging and commit leaves nothing after the next sweep', async () => {
	const store = newStore();
	await addImport(store);
	await stageImport(store, { key: 'k', token: 't' }, ROWS);
	await sweepStrays(store);
	expect(await recordCounts(store)).toEqual({ ...NOTHING, imports: 1, blocks: 1 });
});

test('rows without any mark are swept too', async () => {
	const store = newStore();
	await store.db.blocks.put({ key: 'k', index: 0, block: ROWS.blocks[0]! });
	await sweepStrays(store);
	expect(await recordCounts(store)).toEqual(NOTHING);
});

test('what another tab is staging is not swept', async () => {
	const [tab, other] = twoTabs();
	await tab.locks.hold(tokenLock(tab.scope, 't'), async () => {
		await stageImport(tab, { key: 'k', token: 't' }, ROWS);
		await sweepStrays(other);
		await commitImports(tab, [{ key: 'k', record: newImport() }]);
	});
	expect(await recordCounts(tab)).toMatchObject({ imports: 1, blocks: 1, rejections: 1 });
});

test('several files are committed all or none', async () => {
	const store = newStore();
	await stageImport(store, { key: 'a', token: 't' }, ROWS);
	const both = ['a', 'never staged'].map((key) => ({ key, record: newImport() }));
	await expect(commitImports(store, both)).rejects.toMatchObject({ code: 'failed' });
	expect(await listImports(store)).toEqual([]);
});

test('discarding removes what was staged and tells what was committed before', async () => {
	const store = newStore();
	await stageImport(store, { key: 'a', token: 't' }, ROWS);
	await commitImports(store, [{ key: 'a', record: newImport() }]);
	await stageImport(store, { key: 'b', token: 't' }, ROWS);

	expect(await discardStaged(store, 't', ['a', 'b'])).toEqual(['a']);
	expect(await recordCounts(store)).toMatchObject({ imports: 1, blocks: 1, staging: 0 });
});

test('two tabs never write at once', async () => {
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

describe('without room', () => {
	test('a file larger than the free storage is refused before anything is written', async () => {
		const estimate = () => Promise.resolve({ quota: 1000, usage: 990 });
		vi.stubGlobal('navigator', { storage: { estimate } });
		const store = newStore();
		const put = vi.spyOn(store.db.blocks, 'put');
		await expect(stageImport(store, { key: 'k', token: 't' }, ROWS)).rejects.toMatchObject({
			code: 'storage-full',
		});
		expect(put).not.toHaveBeenCalled();
	});

	test('a quota that ends half-way leaves nothing behind', async () => {
		const store = newStore();
		const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
		vi.spyOn(store.db.rejections, 'put').mockRejectedValue(full);
		await expect(stageImport(store, { key: 'k', token: 't' }, ROWS)).rejects.toMatchObject({
			code: 'storage-full',
		});
		expect(await recordCounts(store)).toEqual(NOTHING);
	});
});
