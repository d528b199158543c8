import { expect, test } from 'vitest';
import { cellKind, nextCell, scaleSteps, stepOf, type CohortRow } from '#ui/cohort/cohort-view.ts';

const row = (size: number, values: (number | null)[], running?: number): CohortRow => ({
	id: String(size),
	label: '',
	size,
	values,
	running,
});

test('small cohorts hide or grey their rates', () => {
	expect(cellKind(row(4, [0.5]), 0)).toBe('hidden');
	expect(cellKind(row(5, [0.5]), 0)).toBe('small');
	expect(cellKind(row(20, [0.5]), 0)).toBe('full');
	expect(cellKind(row(20, [0.5], 0), 0)).toBe('running');
	expect(cellKind(row(20, [null]), 0)).toBe('none');
});

test('the colour steps rise and use the whole scale', () => {
	const rows = [row(50, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])];
	const steps = scaleSteps(rows);
	expect(steps).toHaveLength(9);
	expect([...steps].sort((a, b) => a - b)).toEqual(steps);
	expect([stepOf(0, steps), stepOf(1, steps)]).toEqual([0, 8]);
});

test('steps exist where nothing can be coloured', () => {
	expect(scaleSteps([row(3, [0.5])])).toHaveLength(9);
});

test('an arrow never leaves the table, and a shorter row is entered at its end', () => {
	const rows = [row(50, [0.1, 0.2, 0.3]), row(50, [0.1, null, null])];
	expect(nextCell(rows, { row: 0, column: 2 }, 'ArrowRight')).toBeNull();
	expect(nextCell(rows, { row: 0, column: 2 }, 'ArrowDown')).toEqual({ row: 1, column: 0 });
	expect(nextCell(rows, { row: 0, column: 0 }, 'ArrowUp')).toBeNull();
});
