import { fireEvent, screen } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import ChartCanvas from '#ui/chart/ChartCanvas.svelte';
import type { ChartModel } from '#ui/chart/chart-model.ts';
import { renderUi } from './render-ui.ts';

// jsdom draws nothing: the keyboard and the words are tested here, the pixels in a browser.
vi.mock('#ui/chart/chart-canvas.ts', () => ({
	drawChart: (_canvas: unknown, model: ChartModel) => ({
		model,
		place: () => null,
		nearest: () => null,
		destroy: () => undefined,
	}),
}));

beforeEach(() => {
	Object.defineProperty(document, 'fonts', {
		configurable: true,
		value: { ready: Promise.resolve() },
	});
});

const model: ChartModel = {
	kind: 'columns',
	stacked: true,
	points: ['August 2025', 'September 2025'],
	ticks: ['Aug', 'Sep'],
	series: [
		{ id: 'loyal', label: 'Loyal', tone: 'loyal', values: [190, 211] },
		{ id: 'growing', label: 'Growing', tone: 'growing', values: [240, 251] },
		{ id: 'other', label: 'Other', tone: 'faint', context: true, values: [1, 2] },
	],
	incompleteFrom: 1,
	incompleteNote: '24 days',
	formatAxis: String,
	formatValue: (value) => `${value} people`,
};

function setup() {
	const onpoint = vi.fn();
	renderUi(ChartCanvas, { model, label: 'Loyal grows', onpoint });
	return { onpoint, chart: screen.getByRole('application', { name: /^Loyal grows/ }) };
}

test('each step of the arrows is announced', async () => {
	const { chart } = setup();
	await fireEvent.keyDown(chart, { key: 'ArrowLeft' });
	expect(chart).toHaveTextContent('September 2025, Loyal, 211 people, 24 days');
	await fireEvent.keyDown(chart, { key: 'ArrowLeft' });
	await fireEvent.keyDown(chart, { key: 'ArrowUp' });
	expect(chart).toHaveTextContent('August 2025, Growing, 240 people');
});

test('the arrows stop at the ends and leave context lines out', async () => {
	const { chart } = setup();
	for (const key of ['Home', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
		await fireEvent.keyDown(chart, { key });
	}
	expect(chart).toHaveTextContent('August 2025, Growing, 240 people');
});

test('Enter opens the point, Escape leaves it', async () => {
	const { chart, onpoint } = setup();
	await fireEvent.keyDown(chart, { key: 'End' });
	await fireEvent.keyDown(chart, { key: 'Enter' });
	expect(onpoint).toHaveBeenCalledWith({ seriesId: 'loyal', index: 1 });
	await fireEvent.keyDown(chart, { key: 'Escape' });
	expect(chart).toHaveTextContent('');
});
