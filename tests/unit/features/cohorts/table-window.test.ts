import { expect, test } from 'vitest';
import { tableWindow } from '#features/cohorts/table-window.ts';

const SMALL = { large: false, older: 0, later: 0 };

test('a thousand days of a thousand ages are shown a few at a time', () => {
	expect(tableWindow({ large: true, older: 0, later: 0 }, 1000, 1, 1000)).toMatchObject({
		firstRow: 940,
		endRow: 1000,
		firstAge: 1,
		endAge: 37,
		older: 1,
		newer: null,
		later: 1,
		earlier: null,
		hasMore: true,
	});
});

test('every cohort and every age is on exactly one page', () => {
	for (const large of [true, false]) {
		const rows: number[] = [];
		const ages: number[] = [];
		for (let page: number | null = 0; page !== null;) {
			const shown = tableWindow({ large, older: page, later: 0 }, 100, 0, 50);
			for (let row = shown.endRow - 1; row >= shown.firstRow; row--) rows.push(row);
			page = shown.older;
		}
		for (let page: number | null = 0; page !== null;) {
			const shown = tableWindow({ large, older: 0, later: page }, 100, 0, 50);
			for (let age = shown.firstAge; age < shown.endAge; age++) ages.push(age);
			page = shown.later;
		}
		expect(rows).toEqual(Array.from({ length: 100 }, (_, i) => 99 - i));
		expect(ages).toEqual(Array.from({ length: 50 }, (_, i) => i));
	}
});

test('a page beyond the last is the last', () => {
	expect(tableWindow({ ...SMALL, older: 99, later: 99 }, 20, 1, 20)).toMatchObject({
		firstRow: 0,
		endRow: 7,
		firstAge: 13,
		endAge: 20,
		older: null,
		later: null,
	});
});

test('what fits has no pages', () => {
	expect(tableWindow(SMALL, 13, 1, 13)).toMatchObject({ older: null, later: null, hasMore: false });
	expect(tableWindow(SMALL, 0, 1, 0)).toMatchObject({ firstRow: 0, endRow: 0, firstAge: 1 });
});
