import { bookOf, bytesOfBook, zipOf } from '#tests/support/archives.ts';
import { expect, test } from '#tests/support/e2e.ts';

/** Invented orders of a web shop, in the shape of its own export. */
const SHOPIFY = [
	'Name,Email,Financial Status,Created at,Total,Currency,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Phone',
	'#1001,sari@example.com,paid,2025-09-01 10:00:00 +0700,150000,IDR,2,Kopi Gayo,75000,Sari Wulandari,0811-2345-678',
	'#1001,,,,,,1,Filter,0,,',
	'#1002,budi@example.com,paid,2025-09-03 11:00:00 +0700,90000,IDR,1,Kopi Toraja,90000,Budi Prakoso,',
	'#1003,sari@example.com,refunded,2025-09-20 09:30:00 +0700,60000,IDR,1,Drip Bag,60000,Sari Wulandari,',
].join('\n');

/** The same people at the till, known there by phone and a number of its own. */
const TILL_ROWS = [
	['Laporan penjualan', '', '', '', ''],
	['No Struk', 'Tanggal', 'No HP', 'Nama Pelanggan', 'Total'],
	['K-1', '05/09/2025', '+62 811 2345 678', 'Sari W.', 45000],
	['K-2', '28/09/2025', '0812 9999 1111', 'Citra Lestari', 30000],
];

test('an archive of two systems becomes one customer base without a hand', async ({
	app,
	page,
}) => {
	const archive = zipOf({
		'shopify/orders_export.csv': SHOPIFY,
		'kasir.xlsx': bytesOfBook(bookOf({ Penjualan: TILL_ROWS })),
		'photo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
	});
	await app.open('#/data');
	await app.chooseFiles({
		name: 'ekspor.zip',
		mimeType: 'application/zip',
		buffer: Buffer.from(archive),
	});
	await expect(app.main).toContainText('orders_export.csv');
	await expect(app.main).toContainText('kasir.xlsx');
	await expect(app.saveButton).toHaveText('Save 6 rows');
	expect(await app.accessibilityProblems()).toEqual([]);
	await app.saveButton.click();
	await page.getByRole('link', { name: 'Go to Overview' }).waitFor();

	// Three people, not four: the phone at the till is the web shop's.
	await app.visit('customers');
	await page.getByText('Sari').first().click();
	const drawer = page.getByRole('complementary').or(page.getByRole('dialog')).last();
	await expect(drawer).toContainText('Same phone as Sari Wulandari: +628112345678');
	await expect(drawer).toContainText('order K-1');
	await expect(drawer).toContainText('order #1001');
	expect(await app.accessibilityProblems()).toEqual([]);

	await drawer.getByRole('button', { name: /^Split off Sari W\./ }).click();
	await expect(drawer).toContainText('Sari W. is a person of their own now.');
	await expect(drawer).not.toContainText('order K-1');
	await drawer.getByRole('button', { name: 'Undo' }).first().click();
	await expect(drawer).toContainText('order K-1');
});
