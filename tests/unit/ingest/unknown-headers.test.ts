import { describe, expect, test } from 'vitest';
import type { MappedField } from '#core/columns/field-parts.ts';
import { assembleBatches } from '#core/dataset/fold.ts';
import { dataQuality } from '#core/quality/data-quality.ts';
import type { Mapping } from '#ingest/mapping.ts';
import { settingsOf } from '#tests/support/factories.ts';
import { datasetOf, imported, tableOf } from '#tests/support/ingest.ts';
import { proposeMapping } from '#ingest/propose-mapping.ts';

async function mappingOf(text: string): Promise<Mapping> {
	return proposeMapping(await tableOf(text), settingsOf({}));
}

async function fieldsOf(text: string): Promise<Partial<Record<string, MappedField>>> {
	const { columns } = await mappingOf(text);
	return Object.fromEntries(
		columns.flatMap(({ header, field }) => (field === null ? [] : [[header, field]])),
	);
}

async function revenueOf(text: string): Promise<number> {
	const { orders } = await datasetOf(text);
	return orders.total.reduce((sum, total) => sum + total, 0) / 100;
}

describe('an amount', () => {
	test.each([
		'Total (Rp)',
		'Total Bayar Rp',
		'total_idr',
		'Total dalam Rupiah',
		'Total Rp.',
		'Jumlah',
		'Nominal Total',
		'Uang masuk',
	])('is known below %s', async (header) => {
		const text = `Tanggal,Nama,No HP,${header}\n2025-01-05,Ana,081234567890,150000\n2025-01-06,Budi,081234567891,95000\n`;
		expect(await revenueOf(text)).toBe(245_000);
	});

	test('names its currency without brackets', async () => {
		const { currency, columns } = await mappingOf(
			'Date,Email,Total USD\n2025-01-05,a@x.id,15.50\n',
		);
		expect(currency).toBe('USD');
		expect(columns[2]!.field).toBe('total');
	});

	test('is not what an everyday word in capitals says', async () => {
		expect(
			await fieldsOf('Date,Email,Order ALL,Total\n2025-01-05,a@x.id,7,15\n'),
		).not.toHaveProperty('Order ALL');
	});

	test('below a price in rupiah is the price', async () => {
		const fields = await fieldsOf(
			'Tanggal,No HP,Produk,Harga Rp,Jumlah\n2025-01-05,081234567890,Teh,5000,2\n',
		);
		expect(fields).toMatchObject({ 'Harga Rp': 'unitPrice', Jumlah: 'quantity' });
	});

	test('is not a count of things called Jumlah', async () => {
		const fields = await fieldsOf('Tanggal,No HP,Produk,Jumlah\n2025-01-05,081234567890,Teh,2\n');
		expect(fields).toMatchObject({ Jumlah: 'quantity' });
	});

	test('is guessed from large, uneven numbers, and marked for a look', async () => {
		const { columns } = await mappingOf(
			'Tanggal,No HP,Kode Pos,Masuk\n2025-01-05,081234567890,40132,150000\n2025-01-06,081234567891,55281,87500\n',
		);
		expect(columns[2]).toMatchObject({ field: null });
		expect(columns[3]).toMatchObject({ field: 'total', confidence: 'check' });
	});

	test('is not guessed from numbers that count up', async () => {
		const fields = await fieldsOf(
			'Tanggal,No HP,Urut\n2025-01-05,081234567890,1001\n2025-01-06,081234567891,1002\n2025-01-07,081234567892,1003\n',
		);
		expect(fields).not.toHaveProperty('Urut');
	});

	test('is not guessed beside a known one', async () => {
		const fields = await fieldsOf(
			'Tanggal,No HP,Total,Masuk\n2025-01-05,081234567890,150000,140000\n2025-01-06,081234567891,87500,80000\n',
		);
		expect(fields).not.toHaveProperty('Masuk');
	});

	test('that no column holds is told', async () => {
		const { batch } = await imported(
			'Tanggal,No HP\n2025-01-05,081234567890\n2025-01-06,081234567891\n',
		);
		const settings = settingsOf({});
		const today = batch.record.lastDay! + 1;
		const args = { from: 0, today, masked: [[]] };
		const notes = dataQuality(assembleBatches([batch], settings), settings, args);
		expect(notes).toContainEqual({
			code: 'no-amount',
			candidate: 0,
			count: 2,
			of: 2,
			example: null,
		});
	});
});

test('a table without a header is known by its values', async () => {
	const text =
		'INV-1,a@x.id,2025-01-05,150000\nINV-2,b@x.id,2025-01-06,87500\nINV-3,c@x.id,2025-01-07,99000\n';
	expect(await fieldsOf(text)).toEqual({
		'#1': 'orderId',
		'#2': 'email',
		'#3': 'orderedAt',
		'#4': 'total',
	});
	expect(await revenueOf(text)).toBe(336_500);
});

describe('the date of an order', () => {
	test.each(['Tanggal Pesan', 'Tgl Pesan', 'Tgl Beli', 'Date of order', 'Placed at'])(
		'is known below %s',
		async (header) => {
			const { columns } = await mappingOf(`${header},Email,Total\n2025-01-05,a@x.id,15\n`);
			expect(columns[0]).toMatchObject({ field: 'orderedAt', confidence: 'certain' });
		},
	);

	test.each([
		'Tgl Kirim',
		'Shipped',
		'Selesai',
		'Lahir',
		'Birth date of child',
		'Jatuh Tempo',
		'Due date',
		'Expiry',
		'Last update',
	])('is never guessed below %s', async (header) => {
		const fields = await fieldsOf(`${header},Email,Total\n2025-01-05,a@x.id,15\n`);
		expect(fields[header]).not.toBe('orderedAt');
	});

	test('is, of several unknown ones, the one that may be it', async () => {
		const { columns } = await mappingOf(
			'Shipped,Placed,Email,Total\n2025-01-09,2025-01-05,a@x.id,15\n',
		);
		expect(columns[0]!.field).toBeNull();
		expect(columns[1]).toMatchObject({ field: 'orderedAt', confidence: 'check' });
	});

	test('keeps its column where every value is bad, so that each row says why', async () => {
		const { interpretation } = await imported(
			'Tanggal,Email,Total\nkemarin,a@x.id,15\nlusa,b@x.id,5\n',
		);
		expect(interpretation.rejected).toMatchObject([
			{ row: 2, code: 'bad-date', column: 'Tanggal', text: 'kemarin' },
			{ row: 3, code: 'bad-date' },
		]);
	});

	test('is UTC where its header says so', async () => {
		const mapping = await mappingOf('Order date (UTC),Email,Total\n2025-01-05 20:00,a@x.id,15\n');
		expect(mapping.timeZone).toBe('UTC');
		expect(mapping.columns[0]!.field).toBe('orderedAt');
	});
});

test.each(['Seller', 'shop_mail', 'Admin', 'Kasir', 'Reply to', 'Penjual'])(
	"the addresses below %s are not the buyers'",
	async (header) => {
		const text = `Tanggal,Nama,${header},Total\n2025-01-05,Ana,toko@example.id,15\n`;
		expect(await fieldsOf(text)).not.toHaveProperty(header, 'email');
	},
);

describe('spend', () => {
	test.each([
		'Month,Channel,Spend\n2025-01,Instagram,150000\n',
		'Date,Channel,Spend\n2025-01-05,Instagram,150000\n',
		'Tanggal,Kanal,Biaya\n2025-01-05,Instagram,150000\n',
		'Tanggal,Kanal,Kampanye,Biaya,Tayangan,Klik\n2025-01-05,Instagram,Promo,150000,900,20\n',
	])('is a list of costs without people: %j', async (text) => {
		const { mapping, interpretation } = await imported(text);
		expect(mapping).toMatchObject({ kind: 'spend', source: null, channel: null });
		const [block] = interpretation.blocks;
		expect([...block!.money.spend!]).toEqual([15_000_000]);
		expect(block!.text.channel).toBeDefined();
		expect(block!.number.visitors).toBeUndefined();
	});

	test('with people is what they spent', async () => {
		const mapping = await mappingOf('Date,Email,Spend\n2025-01-05,a@x.id,150000\n');
		expect(mapping.kind).toBe('orders');
		expect(mapping.columns[2]!.field).toBe('total');
	});
});
