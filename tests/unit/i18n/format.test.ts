import { describe, expect, test } from 'vitest';
import { createFormat } from '#i18n/format.ts';

const id = createFormat('id');
const en = createFormat('en');
const rupiah = (amount: number) => amount * 100;
/** No-break spaces as plain ones, so that the expected texts can be read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('numbers', () => {
	test('groups and decimals follow the language', () => {
		expect([id.number(1569), en.number(1569)]).toEqual(['1.569', '1,569']);
		expect([id.decimal(2.44), en.decimal(2.44)]).toEqual(['2,4', '2.4']);
		expect([id.percent(0.334), id.percent(0.334, 1)]).toEqual(['33%', '33,4%']);
	});

	test('a minus is a true minus, and zero has none', () => {
		expect(id.number(-4)).toBe('−4');
		expect(id.number(-0.4)).toBe('0');
		expect([id.signed(10), id.signed(-4), id.signed(0), id.signed(0.2)]).toEqual([
			'+10',
			'−4',
			'0',
			'0',
		]);
	});

	test('a number that does not exist is a dash', () => {
		expect([id.number(NaN), id.percent(0 / 0), id.money(NaN)]).toEqual(['–', '–', '–']);
	});
});

describe('money', () => {
	test('in full, from minor units', () => {
		expect(id.money(rupiah(1_250_000))).toBe('Rp1.250.000');
		expect(plain(en.money(rupiah(1_250_000)))).toBe('IDR 1,250,000');
		expect(id.money(rupiah(-500))).toBe('−Rp500');
		expect(id.money(-20)).toBe('Rp0');
	});

	test('the exponent of the currency decides', () => {
		expect(plain(createFormat('en', 'USD').money(123_456))).toBe('USD 1,234.56');
		expect(plain(createFormat('en', 'JPY').money(123_456))).toBe('JPY 123,456');
		expect(plain(createFormat('id', 'KWD').money(123_456))).toBe('KWD 123,456');
	});

	test.each([
		[9_500, 'Rp9.500', 'IDR 9,500'],
		[152_000, 'Rp152 rb', 'IDR 152k'],
		[57_300_000, 'Rp57,3 jt', 'IDR 57.3 mn'],
		[106_000_000, 'Rp106 jt', 'IDR 106 mn'],
		[2_450_000_000, 'Rp2,5 mlr', 'IDR 2.5 bn'],
		[3_000_000_000_000, 'Rp3,0 triliun', 'IDR 3.0 tn'],
	])('short: %i', (amount, indonesian, english) => {
		expect(plain(id.moneyShort(rupiah(amount)))).toBe(indonesian);
		expect(plain(en.moneyShort(rupiah(amount)))).toBe(english);
	});

	test('rounding moves up to the next word instead of writing a thousand of the last', () => {
		expect(plain(id.moneyShort(rupiah(999_600)))).toBe('Rp1,0 jt');
		expect(plain(id.moneyShort(rupiah(999_400)))).toBe('Rp999 rb');
		expect(plain(id.moneyShort(rupiah(999_700_000)))).toBe('Rp1,0 mlr');
		expect(plain(id.moneyShort(rupiah(99_960_000)))).toBe('Rp100 jt');
	});

	test('magnitude words never part from their number', () => {
		expect(id.moneyShort(rupiah(57_300_000))).toBe('Rp57,3\u00a0jt');
		expect(id.amountShort(rupiah(-57_300_000))).toBe('−57,3\u00a0jt');
	});
});

describe('days', () => {
	const last = day('2025-10-24');

	test('are written without a time zone', () => {
		expect([id.day(last), en.day(last)].map(plain)).toEqual(['24 Okt 2025', '24 Oct 2025']);
		expect([id.dayShort(last), id.month(last)].map(plain)).toEqual(['24 Okt', 'Okt 2025']);
		expect([id.dayLong(last), en.monthLong(last)]).toEqual(['24 Oktober 2025', 'October 2025']);
		expect(plain(id.day(day('1969-12-31')))).toBe('31 Des 1969');
	});

	test('go through a date field and back', () => {
		expect(id.dayOfIso(id.isoDay(last))).toBe(last);
		expect([id.dayOfIso(''), id.dayOfIso('2025-02-30')]).toEqual([null, null]);
	});

	test('ranges do not repeat themselves', () => {
		expect(plain(id.dayRange(day('2025-10-01'), last))).toBe('1–24 Okt 2025');
		expect(plain(id.dayRange(day('2025-09-24'), last))).toBe('24 Sep – 24 Okt 2025');
		expect(plain(en.dayRange(day('2024-12-31'), last))).toBe('31 Dec 2024 – 24 Oct 2025');
	});
});

describe('words', () => {
	test('counts agree with their noun', () => {
		expect(
			[id.count(12, 'people'), en.count(1, 'people'), en.count(0, 'people')].map(plain),
		).toEqual(['12 orang', '1 person', '0 people']);
	});

	test('durations use the unit one would say', () => {
		expect([82, 150, 800].map((days) => plain(en.duration(days)))).toEqual([
			'82 days',
			'5 months',
			'2 years',
		]);
	});

	test('sizes and lists', () => {
		expect([420, 38_400, 3_840_000].map((size) => plain(id.bytes(size)))).toEqual([
			'420 B',
			'38 KB',
			'3,8 MB',
		]);
		expect(id.list(['a', 'b', 'c'])).toBe('a, b, dan c');
		expect(en.list(['a', 'b'])).toBe('a and b');
	});
});
