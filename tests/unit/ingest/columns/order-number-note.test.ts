import { describe, expect, test } from 'vitest';
import type { MappingEdit } from '#ingest/mapping.ts';
import { datasetOf, imported } from '#tests/support/ingest.ts';

/** Receipts counted anew every day. */
const DAILY =
	'No Struk,Tanggal,HP,Total\n1,2025-05-01,081234567890,10\n2,2025-05-01,081234567891,20\n1,2025-05-02,081234567892,30\n2,2025-05-02,081234567890,40\n';
const column = async (csv: string, edits: readonly MappingEdit[] = []) =>
	(await imported(csv, {}, edits)).mapping.columns[0];

describe('a column of numbers that name no order', () => {
	test('is left out, to be looked at, and says why; each row is an order', async () => {
		expect(await column(DAILY)).toMatchObject({
			...{ field: null, confidence: 'check', note: { code: 'names-no-order' } },
			samples: ['1', '2'],
		});
		expect((await datasetOf(DAILY)).orders.length).toBe(4);
	});

	test('keeps its note while others change, until the owner has decided about it', async () => {
		const till: MappingEdit = { type: 'channel', channel: 'Kasir' };
		expect((await column(DAILY, [till]))?.note).toEqual({ code: 'names-no-order' });
		const left: MappingEdit = { type: 'field', column: 0, field: null };
		expect(await column(DAILY, [left])).toMatchObject({ confidence: 'unknown', note: null });
		const taken: MappingEdit = { type: 'field', column: 0, field: 'orderId' };
		expect(await column(DAILY, [taken])).toMatchObject({ field: 'orderId', confidence: 'certain' });
	});

	test('is none where the numbers name orders, or the file holds none', async () => {
		const apart = DAILY.replaceAll(',2025-05-02,', ',2025-05-01,').replaceAll(/08\d+/g, '0812');
		expect((await column(apart))?.field).toBe('orderId');
		const contacts: MappingEdit = { type: 'kind', kind: 'contacts' };
		expect(await column(DAILY, [contacts])).toMatchObject({ field: null, note: null });
	});
});
