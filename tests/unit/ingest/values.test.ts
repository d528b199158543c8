import { describe, expect, test } from 'vitest';
import { isoDay } from '#core/calendar/day.ts';
import { NO_DAY, NO_TIME, UTC_SECOND } from '#core/columns/block.ts';
import type { DateOrder, DecimalMark } from '#ingest/mapping.ts';
import { normaliseHeader } from '#ingest/columns/normalise-header.ts';
import { customerText, identityText, normaliseEmail } from '#ingest/values/contact-text.ts';
import { normalisePhone } from '#ingest/values/phone-text.ts';
import { parseInstant } from '#ingest/values/dates.ts';
import { parseNumber } from '#ingest/values/numbers.ts';
import { statusMeaning } from '#ingest/values/status-words.ts';

function instant(text: string, order: DateOrder = 'dmy'): string {
	const { day, second } = parseInstant(text, order);
	if (day === NO_DAY) return 'unreadable';
	if (second === NO_TIME) return isoDay(day);
	const utc = second >= UTC_SECOND;
	const time = utc ? second - UTC_SECOND : second;
	const two = (value: number) => String(value).padStart(2, '0');
	const clock = `${two(Math.floor(time / 3600))}:${two(Math.floor((time % 3600) / 60))}:${two(time % 60)}`;
	return `${isoDay(day)} ${clock}${utc ? ' UTC' : ''}`;
}

describe('dates', () => {
	test.each([
		['2025-03-04', '2025-03-04'],
		['2025/03/04', '2025-03-04'],
		['2025-03-04 05:06', '2025-03-04 05:06:00'],
		['2025-03-04T05:06:07', '2025-03-04 05:06:07'],
		['2025-03-04 05:06:07.890', '2025-03-04 05:06:07'],
		['20250304', '2025-03-04'],
		['4 Maret 2025', '2025-03-04'],
		['04 Mar 2025 17:30', '2025-03-04 17:30:00'],
		['17 Agustus 2025', '2025-08-17'],
		['1 Mei 2025', '2025-05-01'],
		['5 Okt 2025', '2025-10-05'],
		['25 Des 2025', '2025-12-25'],
		['March 4, 2025', '2025-03-04'],
		['Tue, 4 Mar 2025 10:00:00', '2025-03-04 10:00:00'],
		['Senin, 4 Maret 2025', '2025-03-04'],
		['04/03/2025', '2025-03-04'],
		['4.3.2025', '2025-03-04'],
		['04-03-25', '2025-03-04'],
		['04/03/2025 12:15 AM', '2025-03-04 00:15:00'],
		['04/03/2025 12:15 PM', '2025-03-04 12:15:00'],
		['04/03/2025 1:05:09 pm', '2025-03-04 13:05:09'],
		['04/03/2025 10.30', '2025-03-04 10:30:00'],
		['29/02/2024', '2024-02-29'],
		['2025-03-04 23:59:60', '2025-03-04 23:59:59'],
		["Jum'at, 17 Oktober 2025", '2025-10-17'],
		['Kamis,17 April 2025', '2025-04-17'],
		['17 Agustus 2025 pukul 14.30', '2025-08-17 14:30:00'],
		['August 17th, 2025', '2025-08-17'],
		['1st May 2025 at 2:30 PM', '2025-05-01 14:30:00'],
	])('reads %s as %s', (text, expected) => {
		expect(instant(text)).toBe(expected);
	});

	test('reads the day second where the column says so', () => {
		expect(instant('04/03/2025', 'mdy')).toBe('2025-04-03');
	});

	test('reads a year of two digits first where the column says so', () => {
		expect(instant('25-01-31', 'ymd')).toBe('2025-01-31');
		expect(instant('31/01/2025', 'ymd')).toBe('2025-01-31');
	});

	test.each([
		['2025-03-04T05:06:07Z', '2025-03-04 05:06:07 UTC'],
		['2025-03-04T05:06:07.123Z', '2025-03-04 05:06:07 UTC'],
		['2025-03-04 05:06:07 UTC', '2025-03-04 05:06:07 UTC'],
		['2025-03-04T05:06:07+07:00', '2025-03-03 22:06:07 UTC'],
		['2025-03-04 05:06:07 +0700', '2025-03-03 22:06:07 UTC'],
		['2025-03-04 05:06:07+07', '2025-03-03 22:06:07 UTC'],
		['2025-03-04T20:00:00-05:00', '2025-03-05 01:00:00 UTC'],
		['2025-01-01 23:30:00 EST', '2025-01-02 04:30:00 UTC'],
		['2025-01-01 11:30 PM PST', '2025-01-02 07:30:00 UTC'],
		['Sun Aug 17 2025 10:00:00 GMT+0700 (Western Indonesia Time)', '2025-08-17 03:00:00 UTC'],
		['4 Maret 2025 06:00 WIB', '2025-03-03 23:00:00 UTC'],
		['4 Maret 2025 06:00 WITA', '2025-03-03 22:00:00 UTC'],
		['4 Maret 2025 06:00 WIT', '2025-03-03 21:00:00 UTC'],
	])('moves %s to %s', (text, expected) => {
		expect(instant(text)).toBe(expected);
	});

	test.each([
		'31/02/2025',
		'29/02/2025',
		'2025-13-01',
		'2025-02-30',
		'00/01/2025',
		'0000-01-01',
		'0001-01-01 00:00:00',
		'1899-12-30',
		'9025-01-10',
		'10/01/0025',
		'2025-03-04 25:00',
		'2025-03-04 10:60',
		'04/03/2025 13:00 PM',
		'4 Foo 2025',
		'2025-03-04 10:00 noon',
		'tomorrow',
		'12',
		'3.14',
		'',
	])('does not read "%s"', (text) => {
		expect(instant(text)).toBe('unreadable');
	});
});

describe('numbers', () => {
	test.each([
		['1234.56', '.', 1234.56],
		['1,234.56', '.', 1234.56],
		['1.234,56', ',', 1234.56],
		['1 234,56', ',', 1234.56],
		['1\u00a0234,56', ',', 1234.56],
		['1\u202f234,56', ',', 1234.56],
		["1'234.56", '.', 1234.56],
		['12,34,567.00', '.', 1_234_567],
		['82.500', ',', 82_500],
		['82.500', '.', 82.5],
		['Rp1.250.000', ',', 1_250_000],
		['Rp 1.250.000,50', ',', 1_250_000.5],
		['Rp. 1.250.000', ',', 1_250_000],
		['Rp82.500,-', ',', 82_500],
		['Rp. 82.500,-', ',', 82_500],
		['IDR 82,500.00', '.', 82_500],
		['EUR 12.50', '.', 12.5],
		['12.50 EUR', '.', 12.5],
		['AED 20', '.', 20],
		['$1,234.50', '.', 1234.5],
		['US$ 5', '.', 5],
		['€ 9,99', ',', 9.99],
		['500 kr.', ',', 500],
		['(45.00)', '.', -45],
		['($45.00)', '.', -45],
		['45-', '.', -45],
		['-45', '.', -45],
		['−45', '.', -45],
		['-Rp5.000', ',', -5000],
		['Rp-5.000', ',', -5000],
		['+5', '.', 5],
		['.5', '.', 0.5],
		['5.', '.', 5],
		['1.5E+3', '.', 1500],
		['1,5E+3', ',', 1500],
		['0', '.', 0],
		['0,00', ',', 0],
		['0,00', '.', 0],
		['0.00', ',', 0],
		['Rp 0.000', ',', 0],
		['1,2 jt', ',', 1_200_000],
		['1,2 jt', '.', 1_200_000],
		['Rp1.5 juta', ',', 1_500_000],
		['250rb', ',', 250_000],
		['250 ribu', '.', 250_000],
		['250k', '.', 250_000],
		['-1.250 rb', ',', -1_250_000],
		['2 mio', '.', 2_000_000],
		['250k IDR', '.', 250_000],
		['IDR 250K', ',', 250_000],
		['1,2jt IDR', '.', 1_200_000],
		['Rp1.5 juta rupiah', ',', 1_500_000],
		['250 rb. rupiah', ',', 250_000],
		['1.250rb Rp', ',', 1_250_000],
		['($1.5k USD)', '.', -1500],
		['250kr', '.', 250],
		['250 KRW', '.', 250],
		['R 100', '.', 100],
		['Fr. 500', '.', 500],
		['100 kr', '.', 100],
		['1.250.000 rupiah', ',', 1_250_000],
		['AU $12.00', '.', 12],
	] satisfies [string, DecimalMark, number][])('reads %s with %s as %f', (text, mark, value) => {
		expect(parseNumber(text, mark)).toBeCloseTo(value, 10);
	});

	test.each([
		['abc', '.'],
		['n/a', '.'],
		['12 items', '.'],
		['3 pcs', '.'],
		['100 m', '.'],
		['250k items', '.'],
		['250kk', '.'],
		['250jtrb', '.'],
		['3m IDR', '.'],
		['A12', '.'],
		['Q1', '.'],
		['0.500', ','],
		['0,500', '.'],
		['2025-05-01', '.'],
		['31/02/2025', '.'],
		['10:30', '.'],
		['1.2.3', '.'],
		['1,2,3', '.'],
		['1.234.5', ','],
		['12,50', '.'],
		['1234,567', '.'],
		['10%', '.'],
		['1,5,5', ','],
		['', '.'],
		['-', '.'],
		['.', '.'],
		['()', '.'],
	] satisfies [string, DecimalMark][])('does not read "%s" with %s', (text, mark) => {
		expect(parseNumber(text, mark)).toBeNaN();
	});
});

test.each(['0', '000', 'Guest', 'UMUM', 'Pelanggan Umum', 'walk-in', 'tunai', '-'])(
	'a customer number %s is everybody’s, so nobody’s',
	(text) => {
		expect(customerText(text)).toBe('');
		expect(customerText(`${text}7`)).toBe(`${text}7`);
	},
);

describe('contacts', () => {
	test.each([
		'081234567890',
		'6281234567890',
		'+6281234567890',
		'+62 812-3456-7890',
		'0812 3456 7890',
		'81234567890',
		"'081234567890",
		'(0812) 3456.7890',
		'081234567890.0',
		'6281234567890,0',
		'+62 (0)812-3456-7890',
		'+62 0812 3456 7890',
		'+62081234567890',
		'081234567890 / 081299999999',
		'0812 3456 7890 atau 0813 1111 2222',
	])('knows %s as one Indonesian number', (text) => {
		expect(normalisePhone(text, 'ID')).toBe('+6281234567890');
	});

	test.each([
		['07911 123456', 'GB', '+447911123456'],
		['(415) 555-2671', 'US', '+14155552671'],
		['0044 7911 123456', 'ID', '+447911123456'],
		['12345', 'ID', ''],
		['08***90', 'ID', ''],
		['-', 'ID', ''],
		['000000000', 'ID', ''],
		['+11111111111', 'ID', ''],
		['0812-xxxx-7890', 'ID', ''],
		['1234567890123456789', 'ID', ''],
		['+62 0812 3456 7890', 'US', '+6281234567890'],
	] as const)('reads %s in %s as "%s"', (text, region, phone) => {
		expect(normalisePhone(text, region)).toBe(phone);
	});

	test.each([
		['Ani@Example.COM', 'ani@example.com'],
		['a***i@example.com', ''],
		['no address', ''],
		['mailto:ani@example.com', 'ani@example.com'],
		['Ani Lestari <Ani@example.com>', 'ani@example.com'],
		['ani@example.com; budi@example.com', 'ani@example.com'],
		['ani@example.com.', 'ani@example.com'],
		['noemail@noemail.com', ''],
		['no-reply@toko.example', ''],
		['a@b', ''],
		['-', ''],
	])('takes the address %s as "%s"', (text, email) => {
		expect(normaliseEmail(text)).toBe(email);
	});

	test.each(['r***a', '****', '••••', '-', '--', 'N/A', 'null', 'tidak ada', '.'])(
		'takes "%s" for nobody',
		(text) => {
			expect(identityText(text)).toBe('');
		},
	);

	test.each(['ani', 'A-1', 'Null Pointer'])('takes "%s" for somebody', (text) => {
		expect(identityText(text)).toBe(text);
	});
});

describe('words', () => {
	test.each([
		['Paid', 'valid'],
		['Selesai', 'valid'],
		['  COMPLETED ', 'valid'],
		['Partially refunded', 'valid'],
		['COD', 'valid'],
		['Belum bayar', 'pending'],
		['on-hold', 'pending'],
		['Dibatalkan', 'void'],
		['cancelled', 'void'],
		['Refunded', 'refunded'],
		['Pengembalian dana', 'refunded'],
		['Dibatalkan oleh pembeli', 'void'],
		['Batal - stok habis', 'void'],
		['Cancelled by customer', 'void'],
		['Test order', 'void'],
		['Belum lunas', 'pending'],
		['Belum dibayar (COD)', 'pending'],
		['Refund - barang rusak', 'refunded'],
		['Pembatalan diajukan', null],
		['Refund ditolak', null],
		['Refund requested', null],
		['Belum dikirim', null],
		['Menunggu pengiriman', null],
		['Testimoni', null],
		['mystery', null],
	])('the status %s is %s', (word, status) => {
		expect(statusMeaning(word)).toBe(status);
	});

	test.each([
		['Order ID', 'order id'],
		['order_id', 'order id'],
		['OrderID', 'order id'],
		['No. Pesanan', 'no pesanan'],
		['  Prénom ', 'prenom'],
		['Invoice#', 'invoice#'],
	])('the header %s says "%s"', (header, normal) => {
		expect(normaliseHeader(header)).toBe(normal);
	});
});
