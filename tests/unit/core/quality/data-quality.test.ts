import { describe, expect, test } from 'vitest';
import { isoDay } from '#core/calendar/day.ts';
import { assembleBatches } from '#core/dataset/fold.ts';
import type { Batch } from '#core/dataset/rows/import-record.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { dataQuality } from '#core/quality/data-quality.ts';
import type { MaskedCells, QualityCode, QualityNote } from '#core/quality/quality-note.ts';
import { batchOf, day, settingsOf, type Row } from '#tests/support/factories.ts';

const TODAY = day('2025-12-31');
const FIRST = day('2025-01-01');
const COLUMNS = { total: 'Total', orderId: 'No' };

/** Orders of 100.00, one a day from the first of January, each of another customer. */
function orders(count: number, change: (index: number) => Partial<Row> = () => ({})): Row[] {
	return Array.from({ length: count }, (_, index) => ({
		orderId: String(index),
		email: `pembeli${index}@example.com`,
		orderedAt: FIRST + index,
		total: 10_000,
		...change(index),
	}));
}

function notes(
	batches: readonly Batch[],
	from = 0,
	changes: Partial<ShopSettings> = {},
	masked: readonly MaskedCells[] = [],
): QualityNote[] {
	const settings = settingsOf(changes);
	return dataQuality(assembleBatches(batches, settings), settings, {
		from,
		today: TODAY,
		masked: batches.slice(from).map(() => masked),
	});
}

function notesOf(rows: readonly Row[], changes: Partial<ShopSettings> = {}): QualityNote[] {
	return notes([batchOf({ columns: COLUMNS, orders: rows })], 0, changes);
}

function codes(rows: readonly Row[]): QualityCode[] {
	return notesOf(rows).map(({ code }) => code);
}

/** The first `share` of the rows differ from the others. */
const some = (limit: number, change: Partial<Row>) => (index: number) =>
	index < limit ? change : {};

describe('nothing stands out', () => {
	test('in a clean file', () => {
		expect(notesOf(orders(100))).toEqual([]);
	});

	test('in a file that is there already', () => {
		const bad = batchOf({ id: 1, columns: COLUMNS, orders: orders(60, () => ({ email: '' })) });
		const good = batchOf({
			id: 2,
			columns: COLUMNS,
			orders: orders(60, (i) => ({ orderId: `b${i}` })),
		});
		expect(notes([bad, good], 1)).toEqual([]);
	});
});

test('an order that waits for a rate has the buyer that its row names', () => {
	const waiting = (email: string) => orders(10, () => ({ currency: 'SGD', email }));
	expect(codes(waiting('ani@example.com'))).not.toContain('no-buyer');
	expect(codes(waiting(''))).toContain('no-buyer');
});

describe('on both sides of its limit', () => {
	const cases: readonly (readonly [QualityCode, readonly Row[], readonly Row[]])[] = [
		['no-buyer', orders(100, some(10, { email: '' })), orders(100, some(11, { email: '' }))],
		[
			'future-date',
			orders(1, () => ({ orderedAt: '2025-12-31' })),
			orders(1, () => ({ orderedAt: '2026-01-01' })),
		],
		[
			'one-day',
			orders(100, some(50, { orderedAt: '2025-06-01' })),
			orders(100, some(51, { orderedAt: '2025-06-01' })),
		],
		['one-day', orders(49, () => ({ orderedAt: FIRST })), orders(50, () => ({ orderedAt: FIRST }))],
		[
			'first-month',
			orders(5, (i) => ({ orderedAt: day('2025-02-03') + i })),
			orders(5, (i) => ({ orderedAt: day('2025-02-04') + i })),
		],
		[
			'huge-total',
			orders(99, some(1, { total: 10_000_000 })),
			orders(99, some(1, { total: 10_000_001 })),
		],
		['huge-total', orders(49, some(1, { total: 1e9 })), orders(50, some(1, { total: 1e9 }))],
		['tiny-total', orders(99, some(1, { total: 10 })), orders(99, some(1, { total: 9 }))],
		['zero-total', orders(100, some(1, { total: 0 })), orders(100, some(2, { total: 0 }))],
		[
			'mixed-currencies',
			orders(100, () => ({ currency: 'IDR' })),
			orders(100, some(1, { currency: 'SGD' })),
		],
		[
			'many-void',
			orders(100, some(30, { status: 'cancelled' })),
			orders(100, some(31, { status: 'cancelled' })),
		],
		['repeated', orders(100), orders(100, some(2, { orderId: 'same' }))],
		[
			'many-names',
			orders(100, (i) => (i < 5 ? { email: 'toko@example.com', name: `Nama ${'abcde'[i]!}` } : {})),
			orders(100, (i) =>
				i < 6 ? { email: 'toko@example.com', name: `Nama ${'abcdef'[i]!}` } : {},
			),
		],
		[
			'big-customer',
			orders(100, some(10, { email: 'toko@example.com' })),
			orders(100, some(11, { email: 'toko@example.com' })),
		],
	];

	test.each(cases)('%s', (code, within, beyond) => {
		expect(codes(within)).not.toContain(code);
		expect(codes(beyond)).toContain(code);
	});
});

describe('a note', () => {
	test('counts what it is about and shows the first', () => {
		const rows = orders(100, (i) => (i >= 80 ? { email: '' } : {}));
		expect(notesOf(rows)).toEqual([
			{ code: 'no-buyer', candidate: 0, count: 20, of: 100, example: { row: 82 } },
		]);
	});

	test('of an amount shows it', () => {
		const [note] = notesOf(orders(99, (i) => (i === 7 ? { total: 20_000_000 } : {})));
		expect(note).toMatchObject({ count: 1, of: 99, example: { row: 9, amount: 20_000_000 } });
	});

	test('of void orders counts no amounts of theirs', () => {
		const voidOnes = some(31, { status: 'cancelled', total: 0 });
		expect(codes(orders(100, voidOnes))).toEqual(['many-void']);
	});

	test('of many names finds an e-mail that joins nobody because too many people have it', () => {
		const names = ['Ani', 'Budi', 'Citra', 'Dewi', 'Eka', 'Fitri', 'Gita', 'Hana'];
		const rows = orders(100, (i) =>
			i < names.length
				? { customerId: `c${i}`, email: 'kasir@example.com', name: names[i]! }
				: { name: 'Ani' },
		);
		expect(notesOf(rows)).toMatchObject([
			{ code: 'many-names', count: 8, example: { text: 'kasir@example.com' } },
		]);
	});

	test('of many names counts each once, titles and case apart, on the e-mail itself', () => {
		const names = ['Ani', 'Budi', 'ANI', 'Ibu Ani', 'Citra', 'Dewi', 'Eka', 'Fitri', 'Budi'];
		const rows = orders(100, (i) =>
			i < names.length ? { email: 'toko@example.com', name: names[i]! } : { name: 'Ani' },
		);
		expect(notesOf(rows)).toEqual([
			{
				code: 'many-names',
				candidate: 0,
				count: 6,
				of: 6,
				example: { row: 2, text: 'toko@example.com' },
			},
		]);
	});

	test('of the busiest customer names one', () => {
		const [note] = notesOf(orders(50, some(20, { email: 'toko@example.com' })));
		expect(note).toMatchObject({
			code: 'big-customer',
			count: 20,
			of: 50,
			example: { row: 2, text: 'toko@example.com' },
		});
	});

	test('of a currency counts the rows that differ from the most frequent one', () => {
		const rows = orders(100, some(60, { currency: 'SGD' }));
		const [note] = notesOf(rows, { exchangeRates: { SGD: 1 } });
		expect(note).toMatchObject({ code: 'mixed-currencies', count: 40, example: { text: 'IDR' } });
	});

	test('of the first month is told only where the new file begins the data', () => {
		const batch = (id: number, first: string) =>
			batchOf({
				id,
				columns: COLUMNS,
				orders: orders(5, (i) => ({ orderId: `${id}-${i}`, orderedAt: day(first) + i })),
			});
		expect(notes([batch(1, '2025-02-10'), batch(2, '2025-03-10')], 1)).toEqual([]);
		const [note] = notes([batch(1, '2025-03-10'), batch(2, '2025-02-10')], 1);
		expect(note).toMatchObject({ code: 'first-month', candidate: 0 });
		expect(isoDay(note!.example!.day!)).toBe('2025-02-10');
	});

	test('of masked cells is as the reading counted them', () => {
		const masked = { column: 'Telepon', rows: 40, example: '****', exampleRow: 5 };
		expect(notes([batchOf({ columns: COLUMNS, orders: orders(50) })], 0, {}, [masked])).toEqual([
			{
				code: 'masked',
				candidate: 0,
				count: 40,
				of: 50,
				example: { row: 5, text: 'Telepon' },
			},
		]);
	});

	test('of lines that were left out counts them', () => {
		const rows = { layout: 1, read: 12, rejected: 0, repeated: 2 };
		const [note] = notes([batchOf({ rows, columns: COLUMNS, lines: orders(10) })]);
		expect(note).toEqual({ code: 'repeated', candidate: 0, count: 2, of: 12, example: null });
	});

	test('of the future knows that a UTC evening is already tomorrow in the shop', () => {
		const at = (orderedAt: string) => orders(1, () => ({ orderedAt }));
		expect(codes(at('2025-12-31 16:59Z'))).not.toContain('future-date');
		expect(codes(at('2025-12-31 17:00Z'))).toContain('future-date');
	});

	test('stands in one order, whatever the order of the files', () => {
		const file = (id: number, change: (i: number) => Partial<Row>) =>
			batchOf({
				id,
				columns: COLUMNS,
				orders: orders(60, (i) => ({ orderId: `${id}-${i}`, ...change(i) })),
			});
		const found = notes([file(1, () => ({ status: 'cancelled' })), file(2, () => ({ email: '' }))]);
		expect(found.map(({ code, candidate }) => [code, candidate])).toEqual([
			['no-buyer', 1],
			['many-void', 0],
		]);
	});
});
