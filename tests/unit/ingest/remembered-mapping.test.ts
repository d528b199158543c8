import { describe, expect, test } from 'vitest';
import { readMappingFile, writeMappingFile } from '#ingest/mapping-file.ts';
import type { MappingEdit } from '#ingest/mapping.ts';
import { proposeMapping } from '#ingest/propose-mapping.ts';
import { choiceCount, settledEdits, type RememberedMapping } from '#ingest/remembered-mapping.ts';
import { keptEdit, replayEdits } from '#ingest/replay-edits.ts';
import { settingsOf } from '#tests/support/factories.ts';
import { tableOf } from '#tests/support/ingest.ts';

const CSV = 'No,Email,Tanggal,Total,Lain\n1,ani@example.com,03/04/2025,100,7\n';

const EDITS: readonly MappingEdit[] = [
	{ type: 'kind', kind: 'orders' },
	{ type: 'channel', channel: 'Till' },
	{ type: 'status', word: 'lunas', status: 'pending' },
	{ type: 'remedy', remedy: 'zero-amounts', on: true },
	{ type: 'field', column: 4, field: 'total' },
	{ type: 'channel', channel: 'Kasir' },
	{ type: 'date-order', column: 2, order: 'mdy' },
	{ type: 'remedy', remedy: 'zero-amounts', on: false },
	{ type: 'field', column: 4, field: 'shipping' },
	{ type: 'currency', currency: 'SGD' },
	{ type: 'touch', word: 'chat', touch: 'support' },
	{ type: 'decimal', column: 3, mark: ',' },
	{ type: 'instrument', instrument: 'nps' },
	{ type: 'remedy', remedy: 'dates-from-above', on: true },
];

async function kept() {
	const table = await tableOf(CSV);
	const mapping = proposeMapping(table, settingsOf());
	return { table, mapping, edits: EDITS.map((edit) => keptEdit(edit, mapping.columns)) };
}

describe('what is remembered', () => {
	test('is what still matters, and reads a file as all edits did', async () => {
		const { table, mapping, edits } = await kept();
		const settled = settledEdits(edits);
		expect(settled).toHaveLength(11);
		expect(replayEdits(table, mapping, settled, settingsOf())).toEqual(
			replayEdits(table, mapping, edits, settingsOf()),
		);
	});

	test('keeps the edit that took a field from another column', async () => {
		const { table, mapping, edits } = await kept();
		const { columns } = replayEdits(table, mapping, settledEdits(edits), settingsOf());
		expect(columns.map(({ field }) => field).filter((field) => field === 'total')).toEqual([]);
	});

	test('keeps what each word for an interaction means', () => {
		const words: readonly MappingEdit[] = [
			{ type: 'touch', word: 'moonwalk', touch: 'usage' },
			{ type: 'touch', word: 'moonwalk', touch: 'visit' },
			{ type: 'touch', word: 'sambat', touch: 'complaint' },
		];
		const settled = settledEdits(words.map((edit) => keptEdit(edit, [])));
		expect(settled.map(({ edit }) => edit)).toEqual(words.slice(1));
		const mapping: RememberedMapping = {
			...{ headers: 'event', file: 'a.csv', kind: 'touches', savedDay: 20_000 },
			edits: settled,
		};
		expect(readMappingFile(writeMappingFile([mapping]), 'a.json')).toEqual([mapping]);
	});

	test('forgets a source that was taken back', () => {
		const as = { source: 's', idScope: 's', channel: null, file: 'mei.csv' };
		const same = (joined: typeof as | null) => keptEdit({ type: 'same-source', as: joined }, []);
		expect(settledEdits([same(as)])).toHaveLength(1);
		expect(settledEdits([same(as), same(null)])).toEqual([]);
		expect(settledEdits([same(null), same(as)])).toEqual([same(as)]);
	});

	test('counts each decision once', async () => {
		const { edits } = await kept();
		expect(choiceCount(edits)).toBe(10);
		expect(choiceCount([])).toBe(0);
	});
});

describe('the file of what is remembered', () => {
	const mapping = async (): Promise<RememberedMapping> => ({
		headers: 'email\nno',
		file: 'kasir.csv',
		kind: 'orders',
		savedDay: 20_000,
		edits: (await kept()).edits,
	});

	test('reads back as it was written', async () => {
		const mappings = [await mapping()];
		expect(readMappingFile(writeMappingFile(mappings), 'a.json')).toEqual(mappings);
	});

	test('takes nothing that is unknown along', async () => {
		const more = { ...(await mapping()), extra: '<script>' };
		expect(readMappingFile(writeMappingFile([more]), 'a.json')).toEqual([await mapping()]);
	});

	test.each([
		'',
		'no json',
		'null',
		'[]',
		'{"format":"other","version":1,"mappings":[]}',
		'{"format":"daur-mappings","version":1}',
		'{"format":"daur-mappings","version":0,"mappings":[]}',
	])('is refused where it is none: %s', (text) => {
		expect(() => readMappingFile(text, 'a.json')).toThrow(
			expect.objectContaining({ code: 'no-mapping-file', file: 'a.json' }),
		);
	});

	test.each([
		{ headers: '' },
		{ file: 7 },
		{ kind: 'toString' },
		{ savedDay: 1.5 },
		{ edits: {} },
		{ edits: [{ edit: { type: 'field', column: 1, field: '__proto__' }, header: 'No' }] },
		{ edits: [{ edit: { type: 'field', field: 'total' }, header: null }] },
		{ edits: [{ edit: { type: 'field', column: 1, field: 'total' }, header: null }] },
		{ edits: [{ edit: { type: 'status', word: 'x', status: 'paid' }, header: null }] },
		{ edits: [{ edit: { type: 'touch', word: 'x', touch: 'dance' }, header: null }] },
		{ edits: [{ edit: { type: 'currency', currency: 'rupiah' }, header: null }] },
		{ edits: [{ edit: { type: 'remedy', remedy: 'zero-amounts', on: 1 }, header: null }] },
		{ edits: [{ edit: { type: 'same-source', as: { source: 'a', idScope: 7 } }, header: null }] },
		{ edits: [{ edit: { type: 'same-source' }, header: null }] },
		{ edits: [{ edit: { type: 'unheard of' }, header: null }] },
	])('is refused as a whole where one entry is damaged: %o', async (damage) => {
		const text = JSON.stringify({
			format: 'daur-mappings',
			version: 1,
			mappings: [await mapping(), { ...(await mapping()), ...damage }],
		});
		expect(() => readMappingFile(text, 'a.json')).toThrow(
			expect.objectContaining({ code: 'no-mapping-file' }),
		);
	});

	test('of a newer app says so', () => {
		const text = '{"format":"daur-mappings","version":2,"mappings":{}}';
		expect(() => readMappingFile(text, 'a.json')).toThrow(
			expect.objectContaining({ code: 'newer-mapping-file' }),
		);
	});
});
