import { expect, test } from 'vitest';
import { editMapping } from '#ingest/edit-mapping.ts';
import type { Mapping, MappingEdit } from '#ingest/mapping.ts';
import { proposeMapping } from '#ingest/propose-mapping.ts';
import { keptEdit, replayEdits, type KeptEdit } from '#ingest/replay-edits.ts';
import { settingsOf } from '#tests/support/factories.ts';
import { tableOf } from '#tests/support/ingest.ts';

const settings = settingsOf({});
const ROWS = '1,7,03/04/2025,82.500,mystery,a@x.id\n';
const FILE = `order_id,customer_id,order_date,total,status,extra\n${ROWS}`;
const EDITS: readonly MappingEdit[] = [
	{ type: 'date-order', column: 2, order: 'mdy' },
	{ type: 'decimal', column: 3, mark: '.' },
	{ type: 'status', word: 'mystery', status: 'void' },
	{ type: 'field', column: 1, field: null },
	{ type: 'field', column: 5, field: 'email' },
	{ type: 'channel', channel: 'Till' },
];

async function edited(text: string, edits: readonly MappingEdit[]) {
	const table = await tableOf(text);
	let mapping = proposeMapping(table, settings);
	const kept: KeptEdit[] = [];
	for (const edit of edits) {
		kept.push(keptEdit(edit, mapping.columns));
		mapping = editMapping(table, mapping, edit, settings);
	}
	return { mapping, kept };
}

async function replayed(text: string, kept: readonly KeptEdit[]): Promise<Mapping> {
	const table = await tableOf(text);
	return replayEdits(table, proposeMapping(table, settings), kept, settings);
}

function byHeader({ columns }: Mapping) {
	return Object.fromEntries(
		columns.map(({ header, field, dateOrder, decimal }) => [header, { field, dateOrder, decimal }]),
	);
}

test('a file read again in the same way has the mapping that the owner left', async () => {
	const { mapping, kept } = await edited(FILE, EDITS);
	expect(await replayed(FILE, kept)).toEqual(mapping);
});

test('changes follow their header to another place', async () => {
	const { mapping, kept } = await edited(FILE, EDITS);
	const moved = await replayed(
		'extra,total,status,order_date,customer_id,order_id\na@x.id,82.500,mystery,03/04/2025,7,1\n',
		kept,
	);
	expect(byHeader(moved)).toEqual(byHeader(mapping));
	expect([moved.channel, moved.statusWords]).toEqual(['Till', { mystery: 'void' }]);
});

test('changes of a header that is gone change no other column', async () => {
	const { kept } = await edited(FILE, EDITS);
	const other = 'order_id,customer_id,day,total,extra_2\n1,7,2025-04-13,5,b@x.id\n';
	const fresh = await replayed(other, []);
	const mapping = await replayed(
		other,
		kept.filter(({ header }) => header === 'order_date' || header === 'extra'),
	);
	expect(mapping).toEqual(fresh);
});

test('a field that the file’s kind does not know is left out, the kind itself is kept', async () => {
	const { kept } = await edited(FILE, [
		{ type: 'field', column: 3, field: 'total' },
		{ type: 'kind', kind: 'contacts' },
	]);
	const contacts = await replayed('email,total,since\na@x.id,5,2025-04-13\n', [...kept, ...kept]);
	expect(contacts.kind).toBe('contacts');
	expect(contacts.columns[1]?.field).toBeNull();
});
