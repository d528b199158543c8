import { describe, expect, test } from 'vitest';
import {
	cellKind,
	HEAD,
	nextCell,
	scaleSteps,
	stepOf,
	type CohortRow,
} from '#ui/cohort/cohort-view.ts';

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

test('counts of however few people are shown', () => {
	expect(cellKind({ ...row(3, [2]), counts: true }, 0)).toBe('full');
});

test('every period from the running one on is running', () => {
	expect([0, 1, 2].map((index) => cellKind(row(20, [1, 0.5, 0.2], 1), index))).toEqual([
		'full',
		'running',
		'running',
	]);
});

describe('keys', () => {
	const rows = [row(50, [0.1, 0.2, 0.3]), row(50, [0.1, null, null]), row(50, [null, null, null])];
	const press = (
		[from, column]: readonly [number, number],
		key: string,
		{ ctrlKey = false, first = 0 } = {},
	) => {
		const place = nextCell(rows, { row: from, column }, { key, ctrlKey }, first);
		return place && [place.row, place.column];
	};

	test('never leave the table, and enter a shorter row at its end', () => {
		expect(press([0, 2], 'ArrowRight')).toBeNull();
		expect(press([0, 2], 'ArrowDown')).toEqual([1, 0]);
		expect(press([0, 0], 'ArrowUp')).toBeNull();
		expect(press([0, 0], 'ArrowLeft')).toBeNull();
		expect(press([1, 0], 'Enter')).toBeNull();
	});

	test('lead to the ends of a row', () => {
		expect(press([0, 1], 'Home')).toEqual([0, 0]);
		expect(press([0, 1], 'End')).toEqual([0, 2]);
	});

	test('lead to the ends of the table with Ctrl, over rows without a cell', () => {
		expect(press([1, 0], 'Home', { ctrlKey: true })).toEqual([0, 0]);
		expect(press([0, 2], 'End', { ctrlKey: true })).toEqual([1, 0]);
	});

	test('step on the heads of rows where those open something', () => {
		expect(press([0, 0], 'ArrowLeft', { first: HEAD })).toEqual([0, HEAD]);
		expect(press([1, HEAD], 'ArrowDown', { first: HEAD })).toEqual([2, HEAD]);
		expect(press([1, 0], 'ArrowDown', { first: HEAD })).toEqual([2, HEAD]);
		expect(press([0, 2], 'End', { ctrlKey: true, first: HEAD })).toEqual([2, HEAD]);
	});

	test('find nothing in a table without cells', () => {
		expect(nextCell([], { row: 0, column: 0 }, { key: 'Home', ctrlKey: true }, 0)).toBeNull();
	});
});
