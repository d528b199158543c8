import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUS_PENDING, STATUS_REFUNDED, STATUS_VALID } from '#core/dataset/dataset.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { isLiveRow } from '#core/dataset/rows/row-fate.ts';
import { locateRow } from '#core/dataset/rows/row-space.ts';
import { settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';
import { check } from '#tests/support/factories-random.ts';
import { comparable } from '#tests/support/comparable.ts';
import { batchOfFile, randomFiles, RATES } from '#tests/support/random-imports.ts';
import type { RandomFile } from '#tests/support/random-imports.ts';
import { slowVersions } from '#tests/support/slow-versions.ts';

const SETTINGS = settingsOf({ exchangeRates: RATES });

function fold(files: readonly RandomFile[]): Dataset {
	return foldBatches(
		files.map((file, i) => batchOfFile(file, i + 1)),
		SETTINGS,
	);
}

/** Live rows as `import:row`. */
function livePlaces({ rows, fateOfRow }: Dataset): string[] {
	return Array.from({ length: rows.length }, (_, row) => row)
		.filter((row) => isLiveRow(fateOfRow, row))
		.map((row) => {
			const { batch, block, row: at } = locateRow(rows, row);
			return `${batch.record.id - 1}:${block.sourceRow[at]! - 2}`;
		})
		.sort();
}

interface Order {
	readonly day: number;
	readonly total: number;
	readonly refunded: number;
	readonly status: number;
}

const byText = (orders: readonly Order[]) => orders.map((order) => JSON.stringify(order)).sort();

function ordersOf({ orders }: Dataset): string[] {
	return byText(
		Array.from({ length: orders.length }, (_, i) => ({
			day: orders.day[i]!,
			total: orders.total[i]!,
			refunded: orders.refunded[i]!,
			status: orders.status[i]!,
		})),
	);
}

const CODES = new Map([
	['paid', STATUS_VALID],
	['pending', STATUS_PENDING],
	['refunded', STATUS_REFUNDED],
]);

/** The order that its rows make, by the rules. */
function slowOrder(rows: readonly Row[]): Order {
	const rate = rows[0]!.currency === 'USD' ? RATES.USD : 1;
	const amounts = rows.map(({ total = 0 }) => total * rate);
	const sale = rows.findIndex(({ total = 0 }) => total >= 0);
	const given = -amounts.filter((amount) => amount < 0).reduce((sum, amount) => sum + amount, 0);
	const word = rows[Math.max(0, sale)]!.status!;
	const total = sale === -1 ? -given : amounts[sale]!;
	const whole = word === 'refunded' ? Math.max(0, total) : 0;
	return {
		day: Math.min(...rows.map(({ orderedAt }) => Number(orderedAt))),
		total,
		refunded: sale === -1 || given === 0 ? whole : given,
		status: CODES.get(word)!,
	};
}

describe('any imports of one shop', () => {
	test('count as the rules say, row by row', () => {
		check(randomFiles, (files) => {
			const dataset = fold(files);
			const slow = slowVersions(files, RATES);
			expect(
				dataset.outcomes.map(({ accepted, changed, duplicate, waiting }) => ({
					accepted,
					changed,
					duplicate,
					waiting,
				})),
			).toEqual(slow.counts);
			const places = slow.live.flatMap(({ rows }) => rows.map(({ place }) => place));
			expect(livePlaces(dataset)).toEqual(places.sort());
		});
	});

	test('hold the orders that the rules say', () => {
		check(randomFiles, (files) => {
			const { live } = slowVersions(files, RATES);
			const orders = live
				.filter(({ kind }) => kind === 'orders')
				.map(({ rows }) => slowOrder(rows.map(({ row }) => row)));
			expect(ordersOf(fold(files))).toEqual(byText(orders));
		});
	});

	test('account for every row', () => {
		check(randomFiles, (files) => {
			for (const outcome of fold(files).outcomes) {
				const { accepted, changed, duplicate, waiting, rejected, anonymous } = outcome;
				expect(accepted + changed + duplicate + waiting + rejected).toBe(outcome.read);
				expect(anonymous).toBeLessThanOrEqual(accepted);
			}
		});
	});

	test('leave what became of the older ones as it was', () => {
		check(randomFiles, (files) => {
			const { outcomes } = fold(files);
			files.forEach((_, i) => {
				expect(outcomes.slice(0, i)).toEqual(fold(files.slice(0, i)).outcomes);
			});
		});
	});

	test('change nothing when the newest comes again', () => {
		check(randomFiles, (files) => {
			const newest = files.at(-1);
			if (newest === undefined) return;
			const once = fold(files);
			const twice = fold([...files, newest]);
			expect(ordersOf(twice)).toEqual(ordersOf(once));
			expect(livePlaces(twice)).toHaveLength(livePlaces(once).length);
			expect(twice.outcomes.at(-1)).toMatchObject({ accepted: 0, changed: 0, waiting: 0 });
		});
	});

	test('make nobody known later by coming again', () => {
		check(randomFiles, (files) => {
			const later = files.map((file) => ({ ...file, importedDay: file.importedDay + 100 }));
			const { customers } = fold([...files, ...later]);
			expect(customers.firstKnownDay.slice().sort()).toEqual(
				fold(files).customers.firstKnownDay.slice().sort(),
			);
		});
	});
});

describe('nothing depends on', () => {
	test('the order of the rows within a file', () => {
		check(randomFiles, fc.infiniteStream(fc.nat()), (files, keys) => {
			const shuffled = files.map((file) => ({
				...file,
				rows: file.rows
					.map((row) => ({ row, key: keys.next().value as number }))
					.sort((a, b) => a.key - b.key)
					.map(({ row }) => row),
			}));
			const [one, other] = [fold(files), fold(shuffled)];
			expect(other.outcomes).toEqual(one.outcomes);
			expect(other.currencies).toEqual(one.currencies);
			expect(ordersOf(other)).toEqual(ordersOf(one));
			expect(livePlaces(other)).toHaveLength(livePlaces(one).length);
		});
	});

	test('how orders and customers are called', () => {
		const rename = (text: string) => `${text.at(-1)}-${text.length}-x${text}`;
		const renamed = (row: Row): Row => ({
			...row,
			...(row.orderId === undefined ? {} : { orderId: rename(row.orderId) }),
			...(row.customerId ? { customerId: rename(row.customerId) } : {}),
		});
		check(randomFiles, (files) => {
			const other = files.map((file) => ({ ...file, rows: file.rows.map(renamed) }));
			expect(comparable(fold(other))).toEqual(comparable(fold(files)));
		});
	});

	test('when it all happened', () => {
		const BY = 400;
		const shifted = ({ orderedAt, at, day, ...row }: Row): Row => ({
			...row,
			...(orderedAt === undefined ? {} : { orderedAt: Number(orderedAt) + BY }),
			...(at === undefined ? {} : { at: Number(at) + BY }),
			...(day === undefined ? {} : { day: Number(day) + BY }),
		});
		check(randomFiles, (files) => {
			const later = files.map((file) => ({
				...file,
				importedDay: file.importedDay + BY,
				rows: file.rows.map(shifted),
			}));
			expect(comparable(fold(later))).toEqual(comparable(fold(files), BY));
		});
	});
});
