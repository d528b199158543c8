import type { AnalysisName } from '#core/analyses.ts';
import { AnalysisQuery, type AnalysisRequest } from '#engine/analysis-query.svelte.ts';
import { EngineError } from '#engine/call-error.ts';
import type { EngineClient } from '#engine/engine-client.ts';
import { flushSync } from 'svelte';
import { expect, onTestFinished, test } from 'vitest';

interface Asked {
	readonly params: unknown;
	readonly signal: AbortSignal | undefined;
	readonly answer: (value: string) => Promise<void>;
	readonly fail: (error: Error) => Promise<void>;
}

/** An engine that answers when the test says so, in any order. */
function setUp(first: number | null = 1) {
	const asked: Asked[] = [];
	let restarts = 0;
	const settle = async () => {
		await Promise.resolve();
		await new Promise((done) => setTimeout(done));
		flushSync();
	};
	const engine = {
		status: 'on' as EngineClient['status'],
		run: (_name: AnalysisName, params: unknown, { signal }: { signal?: AbortSignal }) =>
			new Promise<string>((resolve, reject) => {
				asked.push({
					params,
					signal,
					answer: (value) => (resolve(value), settle()),
					fail: (error) => (reject(error), settle()),
				});
			}),
		restart() {
			restarts++;
			this.status = 'off';
		},
	};
	let asOf = $state<number | null>(first);
	let version = $state<string | null>('v1');
	const source = {
		engine: engine as unknown as EngineClient,
		get version() {
			return version;
		},
	};
	let query!: AnalysisQuery<'stages'>;
	const stop = $effect.root(() => {
		query = new AnalysisQuery(source, (): AnalysisRequest<'stages'> | null =>
			asOf === null ? null : { name: 'stages', params: { asOf } },
		);
	});
	onTestFinished(stop);
	flushSync();
	return {
		query,
		asked,
		engine,
		restarts: () => restarts,
		ask: (value: number | null) => {
			asOf = value;
			flushSync();
		},
		setVersion: (value: string) => {
			version = value;
			flushSync();
		},
	};
}

test('asks at once and shows the answer', async () => {
	const { query, asked } = setUp();
	expect([query.status, query.current]).toEqual(['running', null]);
	await asked[0]?.answer('one');
	expect([query.status, query.current, query.stale]).toEqual(['done', 'one', false]);
});

test('the old value stays, marked stale, while the next is computed', async () => {
	const { query, asked, ask } = setUp();
	await asked[0]?.answer('one');
	ask(2);
	expect([query.status, query.current, query.stale]).toEqual(['running', 'one', true]);
	await asked[1]?.answer('two');
	expect([query.current, query.stale]).toEqual(['two', false]);
});

test('a newer request wins: a late answer is dropped', async () => {
	const { query, asked, ask } = setUp();
	ask(2);
	await asked[1]?.answer('two');
	await asked[0]?.answer('one');
	expect(query.current).toBe('two');
	expect(asked[0]?.signal?.aborted).toBe(true);
});

test('the same parameters in a new object ask nothing', () => {
	const { asked, ask } = setUp();
	ask(2);
	ask(1);
	ask(1);
	expect(asked.map(({ params }) => params)).toEqual([{ asOf: 1 }, { asOf: 2 }, { asOf: 1 }]);
});

test('new data are asked about again', async () => {
	const { query, asked, setVersion } = setUp();
	await asked[0]?.answer('one');
	setVersion('v2');
	expect([asked.length, query.stale]).toEqual([2, true]);
});

test('without a request it is idle', () => {
	const { query, asked } = setUp(null);
	expect([query.status, asked.length]).toEqual(['idle', 0]);
});

test('a failure is shown beside the old value, and can be tried again', async () => {
	const { query, asked, ask } = setUp();
	await asked[0]?.answer('one');
	ask(2);
	await asked[1]?.fail(new EngineError('failed', 'impossible'));
	expect([query.status, query.current]).toEqual(['failed', 'one']);
	expect(query.error).toMatchObject({ code: 'failed' });

	query.retry();
	flushSync();
	await asked[2]?.answer('two');
	expect([query.status, query.current, query.error]).toEqual(['done', 'two', null]);
});

test('trying again after a crash starts a new worker', async () => {
	const { query, asked, engine, restarts } = setUp();
	engine.status = 'crashed';
	await asked[0]?.fail(new EngineError('crashed'));
	query.retry();
	flushSync();
	expect([restarts(), asked.length]).toEqual([1, 2]);
});

test("asks again when somebody else's restart took its answer away", async () => {
	const { asked } = setUp();
	await asked[0]?.fail(new EngineError('cancelled'));
	expect(asked).toHaveLength(2);
});
