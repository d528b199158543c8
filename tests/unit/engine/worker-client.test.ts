import { EngineError } from '#engine/call-error.ts';
import type { Handlers } from '#engine/calls.ts';
import { serveCalls } from '#engine/serve-calls.ts';
import { WorkerClient } from '#engine/worker-client.ts';
import { FileError } from '#ingest/file-error.ts';
import { StoreError } from '#store/store-error.ts';
import { spawner } from '#tests/support/channel-worker.ts';
import { expect, onTestFinished, test } from 'vitest';

interface Calls {
	double: { args: number; result: number; progress: number };
	fail: { args: Error; result: never; progress: never };
	wait: { args: null; result: null; progress: never };
}

function setUp(changes: Partial<Handlers<Calls>> = {}) {
	const ran: number[] = [];
	const handlers: Handlers<Calls> = {
		double(value, onprogress) {
			ran.push(value);
			onprogress(50);
			return value * 2;
		},
		fail() {
			throw new Error('no such thing');
		},
		wait: () => new Promise<never>(() => {}),
		...changes,
	};
	const { spawned, spawn } = spawner((port) => {
		serveCalls<Calls>(port, handlers, 'one-by-one');
	});
	const client = new WorkerClient<Calls>(spawn);
	onTestFinished(() => {
		client.restart();
	});
	return { client, ran, spawned };
}

test('answers go to the call that asked', async () => {
	const { client } = setUp();
	const answers = [1, 2, 3].map((value) => client.call('double', value));
	expect(await Promise.all(answers)).toEqual([2, 4, 6]);
});

test('the worker is started at the first call', async () => {
	const { client, spawned } = setUp();
	expect([client.status, spawned.length]).toEqual(['off', 0]);
	await client.call('double', 1);
	expect([client.status, spawned.length]).toEqual(['on', 1]);
});

test('progress comes before the result', async () => {
	const { client } = setUp();
	const seen: unknown[] = [];
	seen.push(await client.call('double', 4, { onprogress: (percent) => seen.push(percent) }));
	expect(seen).toEqual([50, 8]);
});

test('an error in the worker fails its call only', async () => {
	const { client } = setUp();
	await expect(client.call('fail', new Error())).rejects.toMatchObject({
		name: 'EngineError',
		code: 'failed',
		message: expect.stringContaining('no such thing') as string,
	});
	expect(await client.call('double', 2)).toBe(4);
});

test('file and store errors keep their class and code on the way', async () => {
	const errors = [new FileError('binary-file', 'foto.csv', 'PNG'), new StoreError('storage-full')];
	const { client } = setUp({
		fail() {
			throw errors.shift()!;
		},
	});
	const file: unknown = await client.call('fail', new Error()).catch((error: unknown) => error);
	expect(file).toBeInstanceOf(FileError);
	expect(file).toMatchObject({ code: 'binary-file', file: 'foto.csv', detail: 'PNG' });
	await expect(client.call('fail', new Error())).rejects.toBeInstanceOf(StoreError);
});

test('a call that was given up before its turn never runs', async () => {
	const { client, ran } = setUp();
	const controller = new AbortController();
	const first = client.call('double', 1);
	const second = client.call('double', 2, { signal: controller.signal });
	const third = client.call('double', 3);
	controller.abort();
	await expect(second).rejects.toMatchObject({ code: 'cancelled' });
	await Promise.all([first, third]);
	expect(ran).toEqual([1, 3]);
});

test('a worker that breaks fails what is pending', async () => {
	const { client, spawned } = setUp();
	const pending = client.call('wait', null);
	spawned[0]!.throwError('out of memory');
	await expect(pending).rejects.toMatchObject({ name: 'EngineError', code: 'crashed' });
	expect(client.status).toBe('crashed');
	await expect(client.call('double', 1)).rejects.toMatchObject({ code: 'crashed' });
});

test('after a restart a new worker answers', async () => {
	const { client, spawned } = setUp();
	const pending = client.call('wait', null);
	spawned[0]!.throwError('boom');
	await expect(pending).rejects.toBeInstanceOf(EngineError);
	client.restart();
	expect(await client.call('double', 21)).toBe(42);
	expect(spawned.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
});

test('a late error of a replaced worker does not harm the new one', async () => {
	const { client, spawned } = setUp();
	await client.call('double', 1);
	client.restart();
	await client.call('double', 1);
	spawned[0]!.throwError('late');
	expect(client.status).toBe('on');
});

test('a request that cannot be sent fails by itself', async () => {
	const { client } = setUp();
	const unsendable = Object.assign(new Error(), { method: () => {} }) as Error;
	await expect(client.call('fail', Object.assign(unsendable, {}))).rejects.toThrow();
	expect(await client.call('double', 1)).toBe(2);
});
