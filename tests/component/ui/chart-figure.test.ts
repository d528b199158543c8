import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import ChartFigure from '#ui/chart/ChartFigure.svelte';
import type { FigureState } from '#ui/chart/figure-state.ts';
import { markup, renderUi } from './render-ui.ts';

const table = { caption: 'Sales', columns: ['Month', 'Sales'], rows: [['Oct 2025', 'IDR 1,000']] };

function setup(status?: FigureState) {
	return renderUi(ChartFigure, {
		title: 'Sales grow',
		subtitle: 'Net sales per month',
		plot: markup('<p>the plot</p>'),
		table,
		...(status ? { status } : {}),
	});
}

test('the finding is a heading and the numbers are in a table', () => {
	setup();
	expect(screen.getByRole('heading', { name: 'Sales grow' })).toBeInTheDocument();
	expect(screen.getByText('View as table')).toBeInTheDocument();
	expect(screen.getByRole('rowheader', { name: 'Oct 2025', hidden: true })).toBeInTheDocument();
	expect(screen.getByRole('cell', { name: 'IDR 1,000', hidden: true })).toBeInTheDocument();
});

test('loading says what is done, and keeps old numbers where there are some', async () => {
	const view = setup({ kind: 'loading', text: 'Computing 2 of 5', share: 0.4 });
	expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40');
	expect(screen.queryByText('the plot')).toBeNull();
	await view.update({
		title: 'Sales grow',
		plot: markup('<p>the plot</p>'),
		status: { kind: 'loading', keep: true },
	});
	expect(screen.getByText('the plot')).toBeInTheDocument();
});

test('empty says what is missing', () => {
	setup({ kind: 'empty', title: 'Needs 2 months of data.', text: 'You have 1.' });
	expect(screen.getByText('Needs 2 months of data.')).toBeInTheDocument();
	expect(screen.queryByText('View as table')).toBeNull();
});

test('an error is calm and can be tried again', async () => {
	const onretry = vi.fn();
	setup({ kind: 'error', onretry });
	expect(screen.getByRole('status')).toHaveTextContent('Your data is safe.');
	await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
	expect(onretry).toHaveBeenCalledOnce();
});

test('stale keeps the plot and offers to recompute', async () => {
	const onrecompute = vi.fn();
	setup({ kind: 'stale', text: 'Computed up to 3 Oct.', onrecompute });
	expect(screen.getByText('the plot')).toBeInTheDocument();
	await fireEvent.click(screen.getByRole('button', { name: 'Recompute' }));
	expect(onrecompute).toHaveBeenCalledOnce();
});

test('too few gives a range instead of a point', () => {
	setup({ kind: 'too-few', title: '7 answers.', text: 'Between −20 and +70.' });
	expect(screen.queryByText('the plot')).toBeNull();
	expect(screen.getByText(/Between −20 and \+70/)).toBeInTheDocument();
});
