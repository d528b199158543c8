import { expect, test } from 'vitest';
import { importWords } from '#features/data/import-words.ts';
import { readingView, type ReadingView } from '#features/data/reading-view.ts';
import { createFormat } from '#i18n/format.ts';
import { MAPPING, preview } from './import-files.ts';

type File = Parameters<typeof readingView>[0];

const FILE: File = {
	status: 'ready',
	reading: { encoding: 'windows-1252', delimiter: ';', headerRow: 3 },
	options: {},
	preview: preview(),
};

function view(changes: Partial<File> = {}): ReadingView {
	const shown = readingView({ ...FILE, ...changes }, importWords('en'), createFormat('en', 'IDR'));
	if (shown === null) throw new Error('nothing was read');
	return shown;
}

test('what was detected is told in one line and chosen in each field', () => {
	const { summary, encoding, delimiter, headerRow } = view();
	expect(summary).toBe('Windows-1252 · semicolon separated · column names in row 3');
	expect([encoding.value, delimiter.value, headerRow.value]).toEqual(['windows-1252', ';', '3']);
	expect(headerRow.options).toHaveLength(20);
});

test('what is in force can be chosen, however unusual', () => {
	const odd = view({ reading: { encoding: 'utf-8', delimiter: '^', headerRow: 21 } });
	expect(odd.delimiter.options.at(-1)).toEqual({ value: '^', label: '“^”' });
	expect(odd.headerRow.options.at(-1)).toEqual({ value: '21', label: 'Row 21' });
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
	expect(view({ options }).encodingRefused).toBe(true);
	expect(view({ options, status: 'reading' }).encodingRefused).toBe(false);
	expect(view({ options: { encoding: 'windows-1252' } }).encodingRefused).toBe(false);
});

test('a file that was never read offers nothing', () => {
	const unread = { ...FILE, reading: null };
	expect(readingView(unread, importWords('id'), createFormat('id', 'IDR'))).toBeNull();
});
