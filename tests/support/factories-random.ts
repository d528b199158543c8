import fc from 'fast-check';
import type { Row } from './factories.ts';
import { day } from './factories.ts';

/** Fixed, so that a failure comes again. */
const SEED = 20_111_209;

/** Checks a law on values of the arbitraries: the law comes last and throws where it is broken. */
export function check<Ts extends [unknown, ...unknown[]]>(
	...args: [...{ [I in keyof Ts]: fc.Arbitrary<Ts[I]> }, (...values: Ts) => void]
): void {
	const property = fc.property as unknown as (...all: typeof args) => fc.IProperty<Ts>;
	fc.assert(property(...args), { seed: SEED, numRuns: 150 });
}

/** The same for a law that takes its time. */
export async function checkAsync<T>(
	arbitrary: fc.Arbitrary<T>,
	numRuns: number,
	law: (value: T) => Promise<void>,
): Promise<void> {
	await fc.assert(fc.asyncProperty(arbitrary, law), { seed: SEED, numRuns });
}

/** First day of random shops; the others follow within `SPAN` days. */
export const FIRST = day('2024-01-01');
export const SPAN = 500;

const amount = fc.oneof(
	{ weight: 8, arbitrary: fc.integer({ min: 1, max: 500_000 }) },
	{ weight: 1, arbitrary: fc.constant(0) },
	{ weight: 1, arbitrary: fc.integer({ min: -50_000, max: -1 }) },
);

const status = fc.oneof(
	{ weight: 12, arbitrary: fc.constant('paid') },
	fc.constantFrom('pending', 'cancelled', 'refunded', ''),
);

/** Orders of a few customers, with refunds, zero and void orders, some without a buyer. */
export const randomOrders: fc.Arbitrary<Row[]> = fc.array(
	fc
		.record({
			customer: fc.integer({ min: 0, max: 12 }),
			orderedAt: fc.integer({ min: FIRST, max: FIRST + SPAN }),
			total: amount,
			status,
			refund: fc.option(
				fc.record({
					share: fc.constantFrom(0.3, 1, 1),
					after: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null, freq: 3 }),
				}),
				{ nil: null, freq: 8 },
			),
		})
		.map(({ customer, orderedAt, total, status: word, refund }): Row => ({
			orderedAt,
			total,
			status: word,
			...(customer === 0 ? {} : { customerId: `c${customer}` }),
			...(refund === null || total <= 0 ? {} : { refunded: Math.round(total * refund.share) }),
			...(refund === null || total <= 0 || refund.after === null
				? {}
				: { refundedAt: orderedAt + refund.after }),
		})),
	{ maxLength: 60 },
);

/** The same with a number for each order, so that versions of one can meet. */
export const numberedOrders: fc.Arbitrary<Row[]> = randomOrders.map((rows) =>
	rows.map((row, i) => ({ ...row, orderId: `o${i}` })),
);

/** Contact records of some of the same people, and of others. */
export const randomContacts: fc.Arbitrary<Row[]> = fc.array(
	fc.record({
		customerId: fc.integer({ min: 1, max: 16 }).map((number) => `c${number}`),
		firstSeenAt: fc.integer({ min: FIRST - 20, max: FIRST + SPAN }),
	}),
	{ maxLength: 12 },
);
