import fc from 'fast-check';
import type { RecordKind } from '#core/columns/fields.ts';
import type { Batch } from '#core/dataset/rows/import-record.ts';
import { batchOf } from './factories.ts';
import type { Row } from './factories.ts';
import { FIRST } from './factories-random.ts';

/** A file of one kind, small and from so few rows that exports overlap. */
export interface RandomFile {
	readonly kind: RecordKind;
	readonly rows: readonly Row[];
	readonly importedDay: number;
}

/** USD has a rate in `RATES`, EUR has none. */
export const RATES = { USD: 2 };

const currency = fc.constantFrom('IDR', '', 'USD', 'EUR');
const person = fc.constantFrom('ani', 'budi', 'citra');
const dayOf = (n: number) => FIRST + n;

/** A sale, mostly paid, with a refund row now and then; the buyer and the day go with the id. */
const numberedSale = fc
	.record({
		n: fc.nat(5),
		total: fc.constantFrom(1000, 2000, 0),
		status: fc.constantFrom('paid', 'paid', 'pending', 'refunded'),
		currency,
		refunds: fc.array(fc.constantFrom(-100, -300), { maxLength: 2 }),
		hasSale: fc.constantFrom(true, true, true, false),
	})
	.map(({ n, total, status, currency: code, refunds, hasSale }): Row[] => {
		const order: Row = {
			orderId: `o${n}`,
			customerId: n === 5 ? '' : `c${n % 3}`,
			orderedAt: dayOf(n),
			currency: code,
		};
		const sale: Row = { ...order, status, total };
		const back = refunds.map((amount, i): Row => ({
			...order,
			orderedAt: dayOf(n + 2 + i),
			status: 'refunded',
			total: amount,
		}));
		return hasSale ? [...back, sale] : back;
	});

const orders = fc
	.uniqueArray(numberedSale, { maxLength: 5, selector: ([row]) => row?.orderId ?? '' })
	.map((sales) => sales.flat());

/** Sales of a till without order numbers. */
const sales = fc.array(
	fc.record({
		customerId: person,
		orderedAt: fc.constantFrom(dayOf(0), dayOf(1)),
		total: fc.constantFrom(100, 200),
		status: fc.constantFrom('paid', 'pending'),
	}),
	{ maxLength: 6 },
);

const touches = fc.array(
	fc.record({
		customerId: person,
		at: fc.constantFrom(dayOf(0), dayOf(3)),
		type: fc.constant('visit'),
	}),
	{ maxLength: 5 },
);

const surveys = fc.array(
	fc.record({ email: person, at: fc.constant(dayOf(4)), score: fc.constantFrom(9, 2) }),
	{ maxLength: 4 },
);

const contacts = fc.array(
	fc.record(
		{ customerId: person, email: person, name: person, city: fc.constantFrom('Solo', 'Bogor') },
		{ requiredKeys: [] },
	),
	{ maxLength: 5 },
);

const spend = fc.array(
	fc.record({
		day: fc.constantFrom(dayOf(0), dayOf(1)),
		channel: fc.constantFrom('Meta', 'Google'),
		spend: fc.constantFrom(10, 20),
		currency,
	}),
	{ maxLength: 4 },
);

const products = fc.array(
	fc.record(
		{
			sku: fc.constantFrom('T1', 'T2'),
			product: fc.constantFrom('tea', 'cup'),
			unitCost: fc.constantFrom(5, 6),
		},
		{ requiredKeys: [] },
	),
	{ maxLength: 4 },
);

const fileOf = (kind: RecordKind, rows: fc.Arbitrary<Row[]>): fc.Arbitrary<RandomFile> =>
	fc.record({
		kind: fc.constant(kind),
		rows,
		importedDay: fc.integer({ min: dayOf(0), max: dayOf(9) }),
	});

export const randomFile: fc.Arbitrary<RandomFile> = fc.oneof(
	fileOf('orders', orders),
	fileOf('orders', sales),
	fileOf('touches', touches),
	fileOf('surveys', surveys),
	fileOf('contacts', contacts),
	fileOf('spend', spend),
	fileOf('products', products),
);

/** Files of one source in the order of their imports. */
export const randomFiles: fc.Arbitrary<RandomFile[]> = fc.array(randomFile, { maxLength: 7 });

export function batchOfFile({ kind, rows, importedDay }: RandomFile, id: number): Batch {
	return batchOf({ id, source: 'shop', importedDay, [kind]: rows });
}
