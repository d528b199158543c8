import { describe, expect, test } from 'vitest';
import { dataSentence, type DataSituation } from '#features/data/data-sentence.ts';
import { createFormat } from '#i18n/format.ts';
import { dataPage } from '#i18n/messages/data.ts';
import { MAPPING, preview, sessionFile } from './import-files.ts';

const resting: DataSituation = {
	status: 'idle',
	files: [],
	result: null,
	mode: 'real',
	lastDay: null,
	today: 20_416,
};
const ready: DataSituation = {
	...resting,
	status: 'ready',
	files: [sessionFile()],
	result: { savedRows: 371, readRows: 412, duplicateRows: 29 },
};

function lead(situation: DataSituation) {
	return dataSentence(situation, dataPage.en, createFormat('en', 'IDR')).lead.join(' ');
}

describe('the sentence of the Data page', () => {
	test('names the last day and how long ago it was', () => {
		const { lead, support } = dataSentence(
			{ ...resting, lastDay: 20_385 },
			dataPage.en,
			createFormat('en', 'IDR'),
		);
		expect(lead[0]).toBe('Your data run up to 24\u00a0Oct\u00a02025.');
		expect(support).toBe('That last day was 31\u00a0days ago.');
	});

	test('says that the sample shop is shown', () => {
		expect(lead({ ...resting, mode: 'sample', lastDay: 20_385 })).toContain('sample shop');
	});

	test('counts the columns that need a check, not the questions', () => {
		const questions = ['baru', 'lama'].map((word) => ({
			code: 'status-word' as const,
			column: 0,
			word,
			rows: 3,
		}));
		const file = sessionFile({ preview: preview({ mapping: { ...MAPPING, questions } }) });
		expect(lead({ ...ready, files: [file] })).toBe(
			'1\u00a0column needs your check. The rest is understood.',
		);
	});

	test('asks to check the result and names the rows', () => {
		expect(lead(ready)).toBe(
			'1\u00a0file is understood. Check the result, then save 371\u00a0rows.',
		);
	});

	test('names the file that cannot be saved yet', () => {
		const problem = { code: 'no-date-column', detail: 'aa, bb' } as const;
		const file = sessionFile({ name: 'aneh.csv', preview: preview({ problem, record: null }) });
		expect(lead({ ...ready, files: [sessionFile(), file] })).toContain('aneh.csv cannot be saved');
	});

	test('tells that no file could be read', () => {
		const files = [sessionFile({ status: 'failed', preview: null })];
		expect(lead({ ...ready, files, result: null })).toContain('1\u00a0file cannot be read.');
	});

	test('says in words that nothing was new', () => {
		const all = { savedRows: 0, readRows: 412, duplicateRows: 412 };
		expect(lead({ ...ready, status: 'saved', result: all })).toBe(
			'Nothing new: all 412\u00a0rows were already here.',
		);
		expect(lead({ ...ready, status: 'saved', result: { ...all, duplicateRows: 400 } })).toBe(
			'Nothing new: 400\u00a0rows were already here.',
		);
	});

	test('says how many rows are saved', () => {
		expect(lead({ ...ready, status: 'saved' })).toContain('371\u00a0rows are saved.');
	});
});
