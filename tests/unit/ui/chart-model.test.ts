import { expect, test } from 'vitest';
import { lastPoints, readPoint, type ChartModel } from '#ui/chart/chart-model.ts';

const model: ChartModel = {
	kind: 'areas',
	points: ['June', 'July', 'August'],
	ticks: ['Jun', '', 'Aug'],
	series: [{ id: 'lost', label: 'Lost', tone: 'lost', values: [-1, null, -3] }],
	incompleteFrom: 2,
	events: [
		{ at: 0, text: 'Ramadan' },
		{ at: 1, text: 'price rise' },
	],
	zones: [{ from: 0.5, to: 2 }],
	formatAxis: String,
	formatValue: (value) => `${value} people`,
};

test('a phone keeps the last points, and what is said about them', () => {
	const short = lastPoints(model, 2);
	expect(short.points).toEqual(['July', 'August']);
	expect(short.incompleteFrom).toBe(1);
	expect(short.events).toEqual([{ at: 0, text: 'price rise' }]);
	expect(short.zones).toEqual([{ from: 0, to: 1 }]);
});

test('people below the line are counted without a minus', () => {
	expect(readPoint(model, 0, 2)).toBe('August, 3 people');
});

test('a gap is read as a dash', () => {
	expect(readPoint(model, 0, 1)).toBe('July, –');
});
