import Papa from 'papaparse';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { sampleShopFiles } from '#sample/sample-shop.ts';

type Row = Record<string, string>;

const files = sampleShopFiles();
const [web, till, whatsapp, contacts] = files.map(({ text }) => rowsOf(text)) as [
	Row[],
	Row[],
	Row[],
	Row[],
];

function rowsOf(text: string): Row[] {
	const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
	expect(errors).toEqual([]);
	return data;
}

function different(rows: Row[], column: string): string[] {
	return [...new Set(rows.map((row) => row[column]!).filter((value) => value !== ''))];
}

/** The digits that all ways to write a number share. */
function national(phone: string): string {
	return phone.replace(/^\+?62|^0/, '');
}

function isoFromDayFirst(text: string): string {
	return text.slice(0, 10).split(/[-/]/).reverse().join('-');
}

function amount(text: string): number {
	return Number(text.replace(/^Rp|\./g, ''));
}

const phones = {
	web: different(web, 'Phone').map(national),
	till: different(till, 'No. HP').map(national),
	whatsapp: different(whatsapp, 'No. Handphone').map(national),
	contacts: different(contacts, 'No. HP').map(national),
};

describe('the sample shop', () => {
	test('is the same text for the same seed, another for another', () => {
		expect(sampleShopFiles()).toEqual(files);
		expect(sampleShopFiles(7)[0]!.text).not.toBe(files[0]!.text);
	});

	test('gives seven files with names of their own', () => {
		expect(files.map((file) => file.name)).toEqual([
			'pesanan_web.csv',
			'kasir_toko.csv',
			'pesanan_whatsapp.csv',
			'kontak.csv',
			'survei_nps.csv',
			'interaksi.csv',
			'biaya_iklan.csv',
		]);
	});

	test('holds about 6,000 orders, most of them on the web', () => {
		const counts = [
			different(web, 'Order Number').length,
			different(till, 'No. Struk').length,
			different(whatsapp, 'No. Pesanan').length,
		];
		expect(counts[0]! + counts[1]! + counts[2]!).toBeGreaterThan(5600);
		expect(counts[0]! + counts[1]! + counts[2]!).toBeLessThan(6600);
		expect(Math.max(...counts)).toBe(counts[0]);
		expect(Math.min(...counts)).toBeGreaterThan(1000);
	});

	test('gives each order an id of its own: rows of one order lie together', () => {
		for (const [rows, column] of [
			[web, 'Order Number'],
			[till, 'No. Struk'],
			[whatsapp, 'No. Pesanan'],
		] as const) {
			const runs = rows.filter((row, index) => row[column] !== rows[index - 1]?.[column]);
			expect(different(runs, column)).toHaveLength(runs.length);
		}
	});

	test('has 1,500 buyers and 176 who have not bought', () => {
		const sold = web.filter((row) => !/^(Cancelled|Dibatalkan)$/.test(row['Status']!));
		const soldPhones = new Set([
			...different(sold, 'Phone').map(national),
			...phones.till,
			...phones.whatsapp,
		]);
		const withoutPhone = sold.filter((row) => row['Phone'] === '');
		expect(soldPhones.size + different(withoutPhone, 'Email').length).toBe(1500);

		const mails = new Set(different(sold, 'Email'));
		const prospects = contacts.filter(
			(row) => !soldPhones.has(national(row['No. HP']!)) && !mails.has(row['Email']!),
		);
		expect(prospects).toHaveLength(176);
	});

	test('lets people meet across the files', () => {
		const known = new Set(phones.web);
		expect(phones.till.filter((phone) => known.has(phone)).length).toBeGreaterThan(50);
		expect(phones.whatsapp.filter((phone) => known.has(phone)).length).toBeGreaterThan(50);
		expect(phones.contacts.filter((phone) => known.has(phone)).length).toBeGreaterThan(200);
	});

	test('has walk-ins without a name at the till', () => {
		const receipts = new Map(till.map((row) => [row['No. Struk'], row]));
		const anonymous = [...receipts.values()].filter((row) => row['No. HP'] === '');
		expect(anonymous).toHaveLength(460);
		expect(anonymous.every((row) => row['Nama Pelanggan'] === '')).toBe(true);
	});

	test('writes only numbers and addresses that cannot be anybody’s', () => {
		for (const phone of Object.values(phones).flat()) {
			expect(phone).toMatch(/^8110000\d{4}$/);
			expect(parsePhoneNumberFromString(phone, 'ID')?.isValid()).toBe(true);
		}
		for (const email of [...different(web, 'Email'), ...different(contacts, 'Email')])
			expect(email).toMatch(/^[a-z.]+\d+@example\.(com|org)$/);
	});

	test('covers two years up to 24 October 2025 and nothing else', () => {
		const days = [
			...web.map((row) => row['Order Date']!.slice(0, 10)),
			...till.map((row) => isoFromDayFirst(row['Tanggal']!)),
			...whatsapp.map((row) => isoFromDayFirst(row['Tgl Pesan']!)),
			...contacts.map((row) => row['Tanggal Kontak Pertama']!),
		].sort();
		expect(days[0]).toMatch(/^2023-11-0\d$/);
		expect(days.at(-1)).toBe('2025-10-24');
	});

	test('charges what the lines, discount and shipping add up to', () => {
		for (const id of different(web, 'Order Number').slice(0, 500)) {
			const lines = web.filter((row) => row['Order Number'] === id);
			const [head] = lines;
			const goods = lines.reduce(
				(sum, row) => sum + Number(row['Quantity']) * Number(row['Unit Price']),
				0,
			);
			const total = Number(head!['Order Total']);
			expect(total).toBe(goods - Number(head!['Discount']) + Number(head!['Shipping']));
			expect(total).toBeGreaterThan(0);
			expect(Number(head!['Refunded Amount'])).toBeLessThanOrEqual(total);
		}
		for (const row of till)
			expect(amount(row['Subtotal']!)).toBe(amount(row['Harga Satuan']!) * Number(row['Jumlah']));
		for (const row of whatsapp) expect(amount(row['Total']!)).toBeGreaterThan(0);
	});

	test('has a few cancelled and refunded orders', () => {
		const orders = [...new Map(web.map((row) => [row['Order Number'], row])).values(), ...whatsapp];
		const cancelled = orders.filter((row) => /^(Cancelled|Dibatalkan|Batal)$/.test(row['Status']!));
		const refunded = orders.filter(
			(row) => amount(row['Refunded Amount'] ?? row['Dikembalikan']!) > 0,
		);
		expect(cancelled.length / orders.length).toBeGreaterThan(0.02);
		expect(cancelled.length / orders.length).toBeLessThan(0.06);
		expect(refunded.length / orders.length).toBeGreaterThan(0.01);
		expect(refunded.length / orders.length).toBeLessThan(0.03);
	});
});
