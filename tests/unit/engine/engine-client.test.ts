import 'fake-indexeddb/auto';
import { ANALYSES } from '#core/analyses.ts';
import { EngineClient } from '#engine/engine-client.ts';
import { serveEngine } from '#engine/serve-engine.ts';
import { restoreImport, undoImport } from '#store/imports.ts';
import { changeShopSettings } from '#store/settings.ts';
import { spawner } from '#tests/support/channel-worker.ts';
import { addImport } from '#tests/support/imports.ts';
import { newStore } from '#tests/support/stores.ts';
import { expect, onTestFinished, test, vi } from 'vitest';

const ORDERS = [
	{ id: '1', email: 'ani@example.com', day: 20_000, total: 50_000 },
	{ id: '2', email: 'budi@example.com', day: 20_010, total: 75_000 },
];
const AS_OF = { asOf: 20_010 };

async function setUp() {
	const store = newStore();
	await addImport(store, { orders: ORDERS });
	const { spawned, spawn } = spawner((port) => {
		serveEngine(port, store);
	});
	const client = new EngineClient(spawn);
	onTestFinished(() => {
		client.restart();
	});
	return { store, client, spawned };
}

test('the summary tells what the data hold', async () => {
	const { client } = await setUp();
	expect(await client.refresh()).toMatchObject({
		mode: 'real',
		customers: 2,
		orders: 2,
		firstDay: 20_000,
		lastDay: 20_010,
		hasMoney: true,
		outcomes: [{ read: 2, accepted: 2 }],
	});
});

test('an empty shop is no error', async () => {
	const store = newStore();
	const { spawn } = spawner((port) => {
		serveEngine(port, store);
	});
	const client = new EngineClient(spawn);
	expect(await client.refresh()).toMatchObject({ customers: 0, firstDay: null, imports: [] });
	client.restart();
});

test('an analysis in the worker gives what it gives anywhere', async () => {
	const { client } = await setUp();
	const stages = vi.spyOn(ANALYSES, 'stages');
	const result = await client.run('stages', AS_OF);
	expect(result).toEqual(stages.mock.results[0]!.value);
});

test('the same question is computed once, in whatever order its parameters are written', async () => {
	const { client } = await setUp();
	const funnel = vi.spyOn(ANALYSES, 'funnel');
	await client.run('funnel', { asOf: 20_010, windowDays: 30 });
	await client.run('funnel', { windowDays: 30, asOf: 20_010 });
	expect(funnel).toHaveBeenCalledTimes(1);
});

test('answers are about the newest data, without being told', async () => {
	const { client, store } = await setUp();
	const stages = vi.spyOn(ANALYSES, 'stages');
	await client.run('stages', AS_OF);
	await addImport(store, {
		orders: [{ id: '3', email: 'citra@example.com', day: 20_005, total: 1 }],
	});
	await client.run('stages', AS_OF);
	expect(stages.mock.calls.map(([dataset]) => dataset.customers.length)).toEqual([2, 3]);
});

test('undo and restore give back the very same figures', async () => {
	const { client, store } = await setUp();
	const { id } = await addImport(store, {
		orders: [{ id: '1', email: 'ani@example.com', day: 20_000, total: 99_000 }],
	});
	const before = await client.run('overview', AS_OF);
	const undone = await undoImport(store, id);
	expect(await client.run('overview', AS_OF)).not.toEqual(before);
	await restoreImport(store, undone);
	expect(await client.run('overview', AS_OF)).toEqual(before);
});

test('a setting that only analyses read needs no new fold', async () => {
	const { client, store } = await setUp();
	const stages = vi.spyOn(ANALYSES, 'stages');
	await client.run('stages', AS_OF);
	await changeShopSettings(store, { margin: 0.25 });
	await client.run('stages', AS_OF);
	const [[first], [second]] = stages.mock.calls as [
		Parameters<typeof ANALYSES.stages>,
		Parameters<typeof ANALYSES.stages>,
	];
	expect(second.orders).toBe(first.orders);
	expect(second.settings.margin).toBe(0.25);
});

test('another time zone folds anew', async () => {
	const { client, store } = await setUp();
	const stages = vi.spyOn(ANALYSES, 'stages');
	await client.run('stages', AS_OF);
	await changeShopSettings(store, { timeZone: 'Asia/Jayapura' });
	await client.run('stages', AS_OF);
	const [first, second] = stages.mock.calls.map(([dataset]) => dataset);
	expect(second!.orders).not.toBe(first!.orders);
});

test('a failing analysis says so and harms no other', async () => {
	const { client } = await setUp();
	vi.spyOn(ANALYSES, 'stages').mockImplementation(() => {
		throw new RangeError('impossible');
	});
	await expect(client.run('stages', AS_OF)).rejects.toMatchObject({ code: 'failed' });
	await expect(client.run('overview', AS_OF)).resolves.toBeDefined();
});

test('after a crash and a restart nothing is lost', async () => {
	const { client, spawned } = await setUp();
	const before = await client.run('overview', AS_OF);
	spawned[0]!.throwError('out of memory');
	await expect(client.run('overview', AS_OF)).rejects.toMatchObject({ code: 'crashed' });
	client.restart();
	expect(await client.run('overview', AS_OF)).toEqual(before);
});
