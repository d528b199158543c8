import { fireEvent, screen } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import type { BarsFigure } from '#features/journeys/channels-figure.ts';
import PeopleBars from '#features/journeys/PeopleBars.svelte';
import { renderUi } from '#tests/component/ui/render-ui.ts';

vi.mock('#ui/chart/chart-canvas.ts', () => ({
	drawChart: () => ({ place: () => null, nearest: () => null, destroy: () => undefined }),
}));

beforeEach(() => {
	location.hash = '#/journeys?asof=2025-06-30';
	Object.defineProperty(document, 'fonts', {
		configurable: true,
		value: { ready: Promise.resolve() },
	});
});

const figure: BarsFigure = {
	title: 'Most come by Toko',
	subtitle: '3 people by channel',
	note: 'Only the largest.',
	status: { kind: 'ready' },
	bars: [{ id: 'Toko', label: 'Toko', value: 3, open: { channel: 'Toko' } }],
	table: { caption: 'Channels', columns: ['Channel', 'People'], rows: [['Toko', '3']] },
};
const formatValue = (value: number) => `${value} people`;

test('the finding is a heading, with a table of the same numbers and where they come from', () => {
	renderUi(PeopleBars, { figure, term: 'firstChannel', formatValue });
	expect(screen.getByRole('heading', { name: 'Most come by Toko' })).toBeInTheDocument();
	expect(screen.getByRole('rowheader', { name: 'Toko', hidden: true })).toBeInTheDocument();
	expect(screen.getByText('Where does this come from?')).toBeInTheDocument();
});

test('a bar opens its customers by the keyboard, at the date that is looked at', async () => {
	renderUi(PeopleBars, { figure, term: 'firstChannel', formatValue });
	const chart = screen.getByRole('application');
	await fireEvent.focus(chart);
	await fireEvent.keyDown(chart, { key: 'Home' });
	await fireEvent.keyDown(chart, { key: 'Enter' });
	expect(location.hash).toBe('#/customers?asof=2025-06-30&channel=Toko');
});

test('without data it says which file would bring them', () => {
	const status = { kind: 'empty', title: 'No file names a channel.', text: 'Import one.' } as const;
	renderUi(PeopleBars, { figure: { ...figure, status }, term: 'firstChannel', formatValue });
	expect(screen.getByText('No file names a channel.')).toBeInTheDocument();
});
