import { throttled } from '#engine/throttled.ts';
import { expect, test } from 'vitest';

test('lets the first through and then at most ten a second', () => {
	let time = 0;
	const seen: number[] = [];
	const pass = throttled<number>(
		(value) => seen.push(value),
		() => time,
	);
	for (time = 0; time < 1000; time += 10) pass(time);
	expect(seen).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900]);
});
