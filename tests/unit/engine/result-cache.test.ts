import { ResultCache } from '#engine/result-cache.ts';
import { expect, test } from 'vitest';

function counter() {
	let count = 0;
	return () => ++count;
}

test('computes a result once', () => {
	const cache = new ResultCache(2);
	const compute = counter();
	expect([cache.take('v', 'a', compute), cache.take('v', 'a', compute)]).toEqual([1, 1]);
});

test('forgets the one that was used longest ago', () => {
	const cache = new ResultCache(2);
	const compute = counter();
	for (const key of ['a', 'b', 'a', 'c']) cache.take('v', key, compute);
	expect(cache.take('v', 'a', compute)).toBe(1);
	expect(cache.take('v', 'b', compute)).toBe(4);
});

test('forgets everything with a new version of the data', () => {
	const cache = new ResultCache(2);
	const compute = counter();
	cache.take('v1', 'a', compute);
	expect(cache.take('v2', 'a', compute)).toBe(2);
});
