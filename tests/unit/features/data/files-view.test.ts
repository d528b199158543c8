import { describe, expect, test } from 'vitest';
import { errorText } from '#features/data/error-text.ts';
import { fileView, type SessionFile } from '#features/data/files-view.ts';
import { importWords } from '#features/data/import-words.ts';
import { stepsView } from '#features/data/steps-view.ts';
import { EngineError } from '#engine/call-error.ts';
import { createFormat } from '#i18n/format.ts';
import { errors } from '#i18n/messages/errors.ts';
import { FileError } from '#ingest/file-error.ts';
import { StoreError } from '#store/store-error.ts';
import { MAPPING, preview, READING, RECORD, sessionFile } from './import-files.ts';

const format = createFormat('en', 'IDR');
const words = importWords('en');
const view = (file: SessionFile) => fileView(file, words, errors.en, format);

describe('a file of the import', () => {
	test('says how it was understood', () => {
		expect(view(sessionFile())).toMatchObject({
			state: 'ready',
			detail: 'orders · 412\u00a0rows · 1–24\u00a0Oct\u00a02025 · semicolon separated',
		});
	});

	test('says how far the reading is and how long it still takes', () => {
		const reading = sessionFile({
			status: 'reading',
			size: 4_000_000,
			progress: { bytes: 1_000_000, rows: 20_000 },
			secondsLeft: 9,
			preview: null,
		});
		expect(view(reading).progress).toEqual({
			share: 0.25,
			text: '1.0\u00a0MB of 4.0\u00a0MB · 20,000\u00a0rows · about 9 s left',
		});
	});

	test('that is a damaged workbook says how to save it anew', () => {
		const error = new FileError('damaged-workbook', 'buku.xlsx');
		const { problem } = view(sessionFile({ status: 'failed', preview: null, error }));
		expect(problem?.what).toContain('buku.xlsx is not a whole workbook');
		expect(problem?.fix).toContain('CSV UTF-8');
	});

	test('that is an archive without a table says what it holds', () => {
		const error = new FileError('zip-without-table', 'foto.zip', 'a.jpg, b.jpg');
		const { problem } = view(sessionFile({ status: 'failed', preview: null, error }));
		expect(problem?.what).toBe('There is no table in foto.zip.');
		expect(problem?.fix).toContain('It holds: a.jpg, b.jpg.');
	});

	test('that is a workbook says which sheet was read', () => {
		const reading = { ...READING, encoding: 'workbook', delimiter: '', sheet: 'orders' } as const;
		expect(view(sessionFile({ preview: preview({ reading }) })).detail).toMatch(/sheet “orders”$/);
	});

	test('without a date column names the columns that were found', () => {
		const problem = { code: 'no-date-column', detail: 'aa, bb' } as const;
		const shown = view(sessionFile({ preview: preview({ problem, record: null }) }));
		expect(shown.state).toBe('bad');
		expect(shown.problem?.fix).toContain('Columns found: aa, bb.');
	});

	test('without a buyer can be imported as totals, and that can be taken back', () => {
		const problem = { code: 'no-customer-column', detail: 'aa' } as const;
		const blocked = view(sessionFile({ preview: preview({ problem, record: null }) }));
		expect(blocked.remedy).toMatchObject({
			label: 'Import totals only',
			edit: { type: 'remedy', remedy: 'no-buyers', on: true },
		});
		const mapping = { ...MAPPING, remedies: ['no-buyers'] as const };
		const totals = view(sessionFile({ preview: preview({ mapping }) }));
		expect([totals.state, totals.remedy]).toEqual(['ready', null]);
		expect(totals.applied).toMatchObject([
			{ label: 'Look for buyers again', edit: { remedy: 'no-buyers', on: false } },
		]);
	});

	test('that is already here says since when', () => {
		const alreadyImported = {
			...RECORD,
			id: 1,
			importedAt: '',
			importedDay: 20_370,
			sample: false,
		};
		expect(view(sessionFile({ preview: preview({ alreadyImported }) })).same).toContain(
			'This very file is already here. Imported on 9\u00a0Oct\u00a02025.',
		);
	});
});

describe('an error in words', () => {
	test('is made from its code in both languages', () => {
		expect(errorText(new StoreError('damaged-backup'), errors.id).what).toContain('rusak');
		expect(errorText(new StoreError('damaged-backup'), errors.en).what).toContain('damaged');
		expect(errorText(new EngineError('crashed'), errors.en).what).toContain('memory');
	});

	test('never shows a technical message', () => {
		const text = errorText(new TypeError('x is undefined'), errors.en);
		expect(text).toEqual(errors.en.engine.failed);
	});
});

describe('the three steps', () => {
	test('stay at matching while something is asked', () => {
		const question = { code: 'status-word' as const, column: 0, word: 'baru', rows: 1 };
		const asked = preview({ mapping: { ...MAPPING, questions: [question] } });
		expect(stepsView('ready', [sessionFile({ preview: asked })], words, format).current).toBe(1);
		expect(stepsView('ready', [sessionFile()], words, format).current).toBe(2);
		expect(stepsView('saved', [sessionFile()], words, format).current).toBe(3);
	});

	test('count files, rows and columns', () => {
		const { steps } = stepsView('ready', [sessionFile()], words, format);
		expect(steps.map(({ note }) => note)).toEqual([
			'1\u00a0file, 412\u00a0rows',
			'1 of 2\u00a0columns used',
			'not saved yet',
		]);
	});
});
