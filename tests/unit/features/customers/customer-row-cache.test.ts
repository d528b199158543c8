import { expect, test } from 'vitest';
import { CustomerRowCache } from '#features/customers/customer-row-cache.ts';
import { customerRow } from './fixtures.ts';

const ids = Uint32Array.from({ length: 200_000 }, (_, i) => 200_000 - i);

test('asks for the chunks around the visible rows, once', () => {
	const cache = new CustomerRowCache();
	const lists = cache.missing('a', ids, 95, 108);
	expect(lists.map((list) => list.length)).toEqual([100, 100]);
	expect(lists[0]?.[0]).toBe(200_000);
	expect(cache.missing('a', ids, 95, 108)).toEqual([]);
});

test('never holds more than it needs', () => {
	const cache = new CustomerRowCache();
	for (let first = 0; first < 5000; first += 100) {
		for (const list of cache.missing('a', ids, first, first + 13)) {
			cache.add(list.map((id) => customerRow({ id })));
		}
	}
	expect(cache.get(200_000)).toBeNull();
	expect(cache.get(200_000 - 4999)).not.toBeNull();
});

test('rows of an older date stay until the new ones are there', () => {
	const cache = new CustomerRowCache();
	cache.add(
		cache
			.missing('a', Uint32Array.of(5), 0, 0)
			.flat()
			.map((id) => customerRow({ id })),
	);
	expect(cache.missing('b', Uint32Array.of(5), 0, 0)).toEqual([[5]]);
	expect(cache.get(5)).not.toBeNull();
});

test('what did not come is asked for again', () => {
	const cache = new CustomerRowCache();
	cache.giveUp(cache.missing('a', Uint32Array.of(5), 0, 0).flat());
	expect(cache.missing('a', Uint32Array.of(5), 0, 0)).toEqual([[5]]);
});
