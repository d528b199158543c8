import { describe, expect, test } from 'vitest';
import { countedFiles, type CountedFile } from '#features/data/counted-files.ts';
import { importWords } from '#features/data/import-words.ts';
import { resultView } from '#features/data/result-view.ts';
import { createFormat } from '#i18n/format.ts';
import { countedFile, outcome, preview, RECORD, sessionFile } from './import-files.ts';

const format = createFormat('en', 'IDR');
const words = importWords('en');
const totals = {
	before: { customers: 612, prospects: 0, revenue: 100_000_000, period: null },
	after: {
		...{ customers: 708, prospects: 0, revenue: 6_248_200_000 },
		period: { firstDay: 20_362, lastDay: 20_385 },
	},
	quality: [],
};

function view(files: readonly CountedFile[]) {
	return resultView(files, totals, words, format);
}

describe('what saving would do', () => {
	test('is named on the button with a plain space', () => {
		expect(view([countedFile()]).save).toBe('Save 371 rows');
		expect(view([countedFile({ accepted: 1 })]).save).toBe('Save 1 row');
	});

	test('keeps newer versions and waiting rows beside the accepted ones', () => {
		const { savedRows, bar } = view([countedFile({ accepted: 300, changed: 51, waiting: 20 })]);
		expect(savedRows).toBe(371);
		expect(bar.changed.count).toBe(51);
		expect(bar.waiting.count).toBe(20);
	});

	test('adds up over several files', () => {
		const { savedRows, readRows, title } = view([countedFile(), countedFile({}, 2)]);
		expect([savedRows, readRows]).toEqual([742, 824]);
		expect(title).toBe('742 of 824\u00a0rows are ready to save');
	});

	test('says so where nothing is new', () => {
		const { title, save, duplicateRows } = view([
			countedFile({ accepted: 0, duplicate: 412, rejected: 0 }),
		]);
		expect([title, save]).toEqual(['Nothing is new', 'Nothing to save']);
		expect(duplicateRows).toBe(412);
	});

	test('tells period, money and rows without a buyer', () => {
		expect(view([countedFile({ anonymous: 40 })]).bar.accepted.note).toBe(
			'dated 1–24\u00a0Oct\u00a02025 · IDR\u00a061,482,000 · 40\u00a0rows without a buyer',
		);
	});

	test('speaks of no money where the file has none', () => {
		const file = { ...countedFile(), record: { ...RECORD, columns: { orderedAt: 'Tanggal' } } };
		expect(view([file]).bar.accepted.note).not.toContain('IDR');
	});

	test('tells the period covered', () => {
		expect(view([countedFile()]).changes.at(-1)).toEqual({
			label: 'Period covered',
			before: 'none yet',
			after: format.dayRange(20_362, 20_385),
		});
	});

	test('is customers and revenue, and prospects where there are any', () => {
		const shown = (prospects: number, files = [countedFile()]) =>
			resultView(
				files,
				{ ...totals, after: { ...totals.after, prospects } },
				words,
				format,
			).changes.map(({ label, before, after }) => [label, before, after]);
		expect(shown(0).slice(0, -1)).toEqual([
			['Customers', '612', '708'],
			['Net revenue', 'IDR\u00a01,000,000', 'IDR\u00a062,482,000'],
		]);
		expect(shown(4)[1]).toEqual(['Prospects', '0', '4']);
	});

	test('is unknown where no file can be saved', () => {
		expect(resultView([countedFile()], null, words, format).changes).toEqual([]);
	});

	test('leaves the row of column names out of the layout rows', () => {
		expect(view([countedFile()]).layout).toBeNull();
		const titled = { ...RECORD, rows: { ...RECORD.rows, layout: 3 } };
		expect(view([{ ...countedFile(), record: titled }]).layout).toBe(
			'Left aside: 2\u00a0rows with titles, blanks or sums.',
		);
	});
});

describe('rejected rows', () => {
	const record: CountedFile['record'] = {
		...RECORD,
		rejectedBy: [
			{ code: 'bad-amount', column: 'Total', rows: 1, example: 'gratis', exampleRow: 310 },
			{ code: 'missing-date', column: 'Tanggal', rows: 11, example: '', exampleRow: 203 },
		],
	};

	test('are grouped by reason, the most frequent first, with an example', () => {
		const { reasons } = view([{ ...countedFile(), record }]);
		expect(reasons.map(({ reason, rows, example }) => [reason, rows, example])).toEqual([
			['Date is empty', '11', 'row 203'],
			['Amount is not a number; write it as 250000 or 250k', '1', 'row 310: “gratis”'],
		]);
	});

	test('name the remedy where there is one', () => {
		const damaged = {
			code: 'damaged-id',
			column: 'No',
			rows: 2,
			example: '5,7E+17',
			exampleRow: 9,
		};
		const rejectedBy = [...record.rejectedBy, damaged] as typeof record.rejectedBy;
		const { reasons } = view([{ ...countedFile({}, 4), record: { ...record, rejectedBy } }]);
		expect(reasons.map(({ file, remedy }) => [file, remedy?.label, remedy?.edit])).toEqual([
			[4, 'Fill the date down', { type: 'remedy', remedy: 'dates-from-above', on: true }],
			[4, undefined, undefined],
			[4, 'Count as zero', { type: 'remedy', remedy: 'zero-amounts', on: true }],
		]);
	});

	test('offer no remedy that is in force; it can be taken back instead', () => {
		const file = { ...countedFile(), record, remedies: ['dates-from-above'] as const };
		const { reasons, remedies } = view([file]);
		expect(reasons[0]?.remedy).toBeNull();
		expect(remedies).toEqual([
			{
				id: '1 dates-from-above',
				file: 1,
				text: 'A missing date is that of the row above.',
				label: 'Reject them again',
				edit: { type: 'remedy', remedy: 'dates-from-above', on: false },
			},
		]);
	});

	test('can be downloaded file by file', () => {
		expect(view([{ ...countedFile(), record }]).downloads).toEqual([
			{ id: 1, name: 'pesanan-1.csv', label: 'Download rejected rows (12)' },
		]);
		expect(view([countedFile(), countedFile({}, 2)]).downloads[1]?.label).toBe(
			'pesanan-2.csv: Download rejected rows (12)',
		);
	});
});

describe('files with their counts', () => {
	const counts = { outcome: outcome(), revenue: 0 };

	test('are unknown while one of them is being counted', () => {
		const files = [
			{ ...sessionFile(), counts },
			{ ...sessionFile(), counts: null },
		];
		expect(countedFiles(files)).toBeNull();
	});

	test('leave out what cannot be read or has no date column', () => {
		const failed = sessionFile({ status: 'failed', preview: null });
		const blocked = sessionFile({
			preview: preview({ problem: { code: 'no-date-column', detail: '' }, record: null }),
		});
		const files = [failed, blocked].map((file) => ({ ...file, counts: null }));
		expect(countedFiles(files)).toEqual([]);
	});

	test('show the reasons of a file of which no row can be used', () => {
		const file = sessionFile({
			preview: preview({ problem: { code: 'no-rows-accepted', detail: '' } }),
		});
		const [counted] = countedFiles([{ ...file, counts: null }]) ?? [];
		expect(counted?.counts.outcome).toMatchObject({ accepted: 0, read: 412, rejected: 12 });
	});
});
