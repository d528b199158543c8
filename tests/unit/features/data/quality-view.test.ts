import { expect, test } from 'vitest';
import { QUALITY_CODES } from '#core/quality/quality-note.ts';
import type { FileNote } from '#engine/import-contract.ts';
import { importWords } from '#features/data/import-words.ts';
import { qualityView } from '#features/data/quality-view.ts';
import { createFormat } from '#i18n/format.ts';

const FILES = [{ id: 3, name: 'kasir.csv' }];

function view(note: Partial<FileNote>, files = FILES, locale: 'id' | 'en' = 'en') {
	const whole: FileNote = { code: 'no-buyer', file: 3, count: 20, of: 50, example: null, ...note };
	return qualityView([whole], files, importWords(locale), createFormat(locale, 'IDR'))[0]!;
}

test('a note tells how many, how much of all, what it means and where to look', () => {
	expect(view({ example: { row: 1234 } })).toEqual({
		id: '3 no-buyer 0',
		title: '20\u00a0rows (40%) without a buyer',
		means: 'They count in the totals, but in no customer, stage or cohort.',
		todo: 'Note phone numbers or e-mails at the till; include their column in the export.',
		where: 'row 1,234',
		remedy: null,
	});
});

test('the file is named where there are several', () => {
	const files = [...FILES, { id: 4, name: 'web.csv' }];
	expect(view({ example: { row: 7 } }, files).where).toBe('kasir.csv, row 7');
	expect(view({}, files).where).toBe('kasir.csv');
});

test('an amount or a day is shown as the app writes it', () => {
	expect(view({ code: 'huge-total', example: { row: 9, amount: 10_000_000 } }).where).toBe(
		'row 9: IDR\u00a0100,000',
	);
	expect(view({ code: 'future-date', example: { row: 9, day: 20_819 } }).where).toBe(
		'row 9: 1\u00a0Jan\u00a02027',
	);
});

test.each(QUALITY_CODES)('%s is said with what stands there, in both languages', (code) => {
	const example = { row: 2, text: 'ani@example.com', day: 20_000 };
	for (const locale of ['id', 'en'] as const) {
		const { title, means, todo } = view({ code, example }, FILES, locale);
		expect(title).not.toMatch(/undefined|NaN/);
		expect(Math.min(title.length, means.length, todo.length)).toBeGreaterThan(10);
	}
	const title = view({ code, example }).title;
	const names = ['counted-twice', 'masked', 'mixed-currencies', 'many-names', 'big-customer'];
	expect(title.includes('ani@example.com')).toBe(names.includes(code));
	expect(title.includes('4\u00a0Oct\u00a02024')).toBe(['one-day', 'first-month'].includes(code));
});

test('orders of another source can be made one with them, in the file that it is about', () => {
	const sameAs = { source: 'generic:1', idScope: 'generic:1', channel: null, file: 'mei.csv' };
	const example = { row: 2, text: 'mei.csv' };
	const { title, remedy } = view({ code: 'counted-twice', example, sameAs });
	expect(title).toBe('20\u00a0orders already here from mei.csv');
	expect(remedy).toMatchObject({
		...{ file: 3, label: 'These are the same source' },
		edit: { type: 'same-source', as: sameAs },
	});
});
