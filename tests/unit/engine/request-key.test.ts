import { requestKey } from '#engine/request-key.ts';
import { expect, test } from 'vitest';

test('is equal for equal requests, however they are written', () => {
	expect(requestKey('a', { x: 1, y: { p: 1, q: 2 } })).toBe(
		requestKey('a', { y: { q: 2, p: 1 }, x: 1 }),
	);
});

test('tells other names, values and orders of lists apart', () => {
	const keys = [
		requestKey('a', { x: [1, 2] }),
		requestKey('a', { x: [2, 1] }),
		requestKey('b', { x: [1, 2] }),
		requestKey('a', undefined),
	];
	expect(new Set(keys).size).toBe(4);
});
