import { EngineClient } from '#engine/engine-client.ts';
import { spawnEngineWorker } from '#engine/spawn-workers.ts';
import { WorkerClient } from '#engine/worker-client.ts';
import { addImport } from '#tests/support/imports.ts';
import { newStore } from '#tests/support/stores.ts';
import { expect, onTestFinished, test } from 'vitest';

function engineOf(scope: string) {
	const client = new EngineClient(() => spawnEngineWorker(scope));
	onTestFinished(() => {
		client.restart();
	});
	return client;
}

test('a real worker folds what is stored and analyses it', async () => {
	const store = newStore();
	await addImport(store);
	const client = engineOf(store.scope);
	expect(await client.refresh()).toMatchObject({ customers: 1, orders: 1, lastDay: 20_000 });
	await expect(client.run('overview', { asOf: 20_000 })).resolves.toBeDefined();
});

test('a restart brings back the same figures', async () => {
	const store = newStore();
	await addImport(store);
	const client = engineOf(store.scope);
	const before = await client.run('overview', { asOf: 20_000 });
	client.restart();
	expect(await client.run('overview', { asOf: 20_000 })).toEqual(before);
});

test('no worker can send a request', async () => {
	const worker = new Worker(new URL('./workers/network-probe.ts', import.meta.url), {
		type: 'module',
	});
	const left = await new Promise((done) => {
		worker.addEventListener('message', ({ data }) => {
			done(data);
		});
	});
	worker.terminate();
	expect(left).toEqual([]);
});

test('a worker that ends without an error is noticed', async () => {
	const client = new WorkerClient<{ work: { args: null; result: null; progress: never } }>(
		() => new Worker(new URL('./workers/closes-itself.ts', import.meta.url), { type: 'module' }),
	);
	await expect(client.call('work', null)).rejects.toMatchObject({ code: 'crashed' });
	expect(client.status).toBe('crashed');
});
