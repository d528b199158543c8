import { fireEvent, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import CohortTable from '#ui/cohort/CohortTable.svelte';
import type { CohortRow } from '#ui/cohort/cohort-view.ts';
import { renderUi } from './render-ui.ts';

const rows: CohortRow[] = [
	{ id: 'jan', label: 'Jan 2025', size: 60, values: [0.41, 0.3, 0.2], running: 2 },
	{ id: 'feb', label: 'Feb 2025', size: 4, values: [0.5, 0.25, null], running: 1 },
	{ id: 'mar', label: 'Mar 2025', size: 12, values: [0.33, null, null], running: undefined },
	{ id: 'apr', label: 'Apr 2025', size: 30, values: [null, null, null], waiting: 'not finished' },
];

function setup(
	oncell?: (row: CohortRow, period: number) => void,
	onhead?: (row: CohortRow) => void,
) {
	renderUi(CohortTable, {
		caption: 'Bought again, percent',
		rowHead: 'First order',
		sizeHead: 'People',
		periodHead: 'Month',
		periods: ['1', '2', '3'],
		rows,
		averages: [
			{ value: 0.4, cohorts: 2 },
			{ value: 0.3, cohorts: 1 },
			{ value: null, cohorts: 0 },
		],
		formatCell: (value: number) => String(Math.round(value * 100)),
		formatValue: (value: number) => `${Math.round(value * 100)}%`,
		oncell,
		onhead,
		headLabel: (row: CohortRow) => `Everybody of ${row.label}`,
	});
}

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });

test('a cohort of fewer than five hides its percentages and says why', () => {
	setup(vi.fn());
	const row = rowOf('Feb 2025');
	expect(row).not.toHaveTextContent('50');
	expect(within(row).getAllByRole('button', { name: /4\u00a0people, too few/ })).toHaveLength(2);
});

test('a cohort of five to nineteen is shown with its size', () => {
	setup(vi.fn());
	expect(
		screen.getByRole('button', { name: 'Mar 2025, period 1: 33%, of only 12\u00a0people' }),
	).toHaveTextContent('33');
});

test('the period under way is hatched, off the colour scale, and says so', () => {
	setup(vi.fn());
	const cell = screen
		.getByRole('button', { name: 'Jan 2025, period 3: 20%, so far' })
		.closest('td');
	expect(cell).toHaveClass('hatch');
	expect(cell?.className).not.toMatch(/\bq\d/);
});

test('a period that has not begun has no cell content', () => {
	setup(vi.fn());
	const cells = within(rowOf('Mar 2025')).getAllByRole('cell');
	expect(cells.at(-1)).toBeEmptyDOMElement();
});

test('averages name the number of cohorts they rest on', () => {
	setup(vi.fn());
	expect(rowOf('from how many cohorts')).toHaveTextContent(/2\s*1/);
});

test('arrow keys walk the cells and skip empty ones, with one cell in the tab order', async () => {
	setup(vi.fn());
	const first = screen.getByRole('button', { name: 'Jan 2025, period 1: 41%' });
	first.focus();
	await fireEvent.keyDown(first, { key: 'ArrowRight' });
	const second = screen.getByRole('button', { name: 'Jan 2025, period 2: 30%' });
	expect(second).toHaveFocus();
	expect(second).toHaveAttribute('tabindex', '0');
	expect(first).toHaveAttribute('tabindex', '-1');
	await fireEvent.keyDown(second, { key: 'ArrowDown' });
	await fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
	expect(document.activeElement).toHaveAccessibleName(/^Mar 2025, period 1/);
});

test('a cell opens its cohort and period', async () => {
	const oncell = vi.fn();
	setup(oncell);
	await fireEvent.click(screen.getByRole('button', { name: 'Jan 2025, period 2: 30%' }));
	expect(oncell).toHaveBeenCalledWith(rows[0], 1);
});

test('without something to open, cells are text', () => {
	setup();
	expect(screen.queryAllByRole('button')).toHaveLength(0);
	expect(rowOf('Jan 2025')).toHaveTextContent('41');
});

test('one stop of the tab key leads into the table, through heads and cells alike', async () => {
	const onhead = vi.fn();
	setup(vi.fn(), onhead);
	const stops = () => screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0);
	expect(stops().map((button) => button.getAttribute('aria-label'))).toEqual([
		'Everybody of Jan 2025',
	]);
	stops()[0]!.focus();
	await fireEvent.keyDown(document.activeElement!, { key: 'End', ctrlKey: true });
	expect(document.activeElement).toHaveAccessibleName('Everybody of Apr 2025');
	expect(stops()).toHaveLength(1);
	await fireEvent.click(document.activeElement!);
	expect(onhead).toHaveBeenCalledWith(rows[3]);
});

test('the keys are told where cells open something', () => {
	setup(vi.fn());
	expect(screen.getByRole('table')).toHaveAccessibleDescription(/^Arrow keys move/);
});
