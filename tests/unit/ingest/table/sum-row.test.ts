import { expect, test } from 'vitest';
import { imported, tableOf } from '#tests/support/ingest.ts';

test.each([
	'2025-01-01,Subtotal,,15',
	'Total Januari,,,15',
	'Rata-rata,,,15',
	',Grand total,,15',
	',,Average,15',
	'Jumlah: 28000,,,',
	'Total: Account,,,15',
	',Total: Akun,,15',
])('the row %s among the data is no data', async (sum) => {
	const table = await tableOf(
		`Tanggal,Nama,Email,Total\n2025-01-01,Ana,a@x.id,15\n${sum}\n2025-01-02,Budi,b@x.id,20\n`,
	);
	expect(table).toMatchObject({ rows: 2, layoutRows: 2 });
	expect(table.layout).toMatchObject([{ row: 3, kind: 'total' }]);
});

test.each([
	'2025-01-01,Total,a@x.id,15',
	'2025-01-01,Toto,,15',
	'2025-01-01,Total Sejahtera,,15',
	'2025-01-01,Jumlahwati,,15',
	'2025-01-01,Totally: yours,,15',
	'2025-01-01,Total: Ani,ani@example.com,15',
])('the row %s is a sale', async (row) => {
	const table = await tableOf(
		`Tanggal,Nama,Email,Total\n2025-01-01,Ana,a@x.id,15\n${row}\n2025-01-02,Budi,b@x.id,20\n`,
	);
	expect(table.rows).toBe(3);
});

test('receipt numbers that start again every day name no order', async () => {
	const { mapping } = await imported(
		'No Struk,Tanggal,No HP,Total\n1,2025-01-05,081234567890,10000\n2,2025-01-05,081234567891,20000\n1,2025-01-06,081234567892,30000\n2,2025-01-06,081234567893,40000\n',
	);
	expect(mapping.kind).toBe('orders');
	expect(mapping.columns.map(({ field }) => field)).toEqual([null, 'orderedAt', 'phone', 'total']);
});

test('different amounts below one order number add up', async () => {
	const { mapping } = await imported(
		'Order ID,Date,Email,Total\n7,2025-01-05 10:00,a@x.id,100\n7,2025-01-05 10:05,a@x.id,50\n8,2025-01-06,b@x.id,20\n',
	);
	expect(mapping.kind).toBe('lines');
	expect(mapping.columns.map(({ field }) => field)).toEqual([
		'orderId',
		'orderedAt',
		'email',
		'lineTotal',
	]);
});

test('an order that is repeated as it is stays one order', async () => {
	const { mapping } = await imported(
		'Order ID,Date,Email,Total\n7,2025-01-05,a@x.id,100\n7,2025-01-05,a@x.id,100\n8,2025-01-06,b@x.id,20\n',
	);
	expect(mapping.kind).toBe('orders');
	expect(mapping.columns[0]!.field).toBe('orderId');
});
