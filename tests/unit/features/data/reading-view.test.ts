import { expect, test } from 'vitest';
import { importWords } from '#features/data/import-words.ts';
import { readingView, type ReadingView } from '#features/data/reading-view.ts';
import { createFormat } from '#i18n/format.ts';
import { MAPPING, preview, READING } from './import-files.ts';

type File = Parameters<typeof readingView>[0];

const FILE: File = {
	status: 'ready',
	reading: { ...READING, encoding: 'windows-1252', headerRow: 3 },
	options: {},
	preview: preview(),
};

function view(changes: Partial<File> = {}): ReadingView {
	const shown = readingView({ ...FILE, ...changes }, importWords('en'), createFormat('en', 'IDR'));
	if (shown === null) throw new Error('nothing was read');
	return shown;
}

test('what was detected is told in one line and chosen in each field', () => {
	const { summary, text, headerRow } = view();
	expect(summary).toBe('Windows-1252 · semicolon separated · column names in row 3');
	const shown = [text?.encoding.value, text?.delimiter.value, headerRow.value];
	expect(shown).toEqual(['windows-1252', ';', '3']);
	expect(headerRow.options).toHaveLength(21);
});

test('what is in force can be chosen, however unusual', () => {
	const odd = view({ reading: { ...READING, delimiter: '^', headerRow: 21 } });
	expect(odd.text?.delimiter.options.at(-1)).toEqual({ value: '^', label: '“^”' });
	expect(odd.headerRow.options.at(-2)).toEqual({ value: '21', label: 'Row 21' });
});

test('a file with a problem, with one column or without a table is worth a look', () => {
	const problem = { code: 'no-date-column', detail: '' } as const;
	const oneColumn = { ...MAPPING, columns: MAPPING.columns.slice(0, 1) };
	expect(view().needsLook).toBe(false);
	expect(view({ preview: preview({ problem }) }).needsLook).toBe(true);
	expect(view({ preview: preview({ mapping: oneColumn }) }).needsLook).toBe(true);
	expect(view({ status: 'failed', preview: null }).needsLook).toBe(true);
});

test('an encoding that cannot be is said to be refused once the file is read', () => {
	const options = { encoding: 'utf-8' } as const;
	expect(view({ options }).text?.encodingRefused).toBe(true);
	expect(view({ options, status: 'reading' }).text?.encodingRefused).toBe(false);
	expect(view({ options: { encoding: 'windows-1252' } }).text?.encodingRefused).toBe(false);
});

test('a table without column names says so', () => {
	const { summary, headerRow } = view({ reading: { ...READING, headerRow: 0 } });
	expect(summary).toMatch(/without column names$/);
	expect(headerRow.options.find(({ value }) => value === headerRow.value)?.label).toBe(
		'No column names',
	);
});

test('a workbook offers its sheets, and neither encoding nor separator', () => {
	const workbook = { ...READING, encoding: 'workbook', delimiter: '', sheet: 'orders' } as const;
	const one = view({ reading: { ...workbook, sheets: ['orders'] } });
	expect([one.summary, one.text, one.sheet]).toEqual([
		'sheet “orders” · column names in row 1',
		null,
		null,
	]);
	const two = view({ reading: { ...workbook, sheets: ['help', 'orders'] } });
	expect(two.sheet?.options.map(({ label }) => label)).toEqual(['help', 'orders']);
});

test('rows that are no data are named with what they hold', () => {
	const layout = [
		{ row: 1, kind: 'title', text: 'Laporan' },
		{ row: 90, kind: 'total', text: 'Total · 500' },
	] as const;
	expect(view({ reading: { ...READING, layout } }).layout).toEqual({
		title: '2\u00a0rows not data:',
		rows: ['row 1, title: “Laporan”', 'row 90, total: “Total · 500”'],
	});
	expect(view().layout).toBeNull();
});

test('a file that was never read offers nothing', () => {
	const unread = { ...FILE, reading: null };
	expect(readingView(unread, importWords('id'), createFormat('id', 'IDR'))).toBeNull();
});
