import { expect, test } from 'vitest';
import { spreadLabels } from '#ui/chart/spread-labels.ts';

test('labels that have room stay where they are', () => {
	expect(spreadLabels([10, 50, 90], 17, 0, 100)).toEqual([10, 50, 90]);
});

test('labels that collide move apart, in the order of their wishes', () => {
	const [a, b, c] = spreadLabels([52, 50, 51], 17, 0, 100);
	expect(c! - b!).toBeGreaterThanOrEqual(17 - 1e-6);
	expect(a! - c!).toBeGreaterThanOrEqual(17 - 1e-6);
});

test('labels stay inside, even where there is too little room', () => {
	const places = spreadLabels([95, 96, 97, 98], 40, 0, 60).sort((x, y) => x - y);
	expect(places[0]).toBeGreaterThanOrEqual(-1e-6);
	expect(places[3]).toBeLessThanOrEqual(60 + 1e-6);
});
