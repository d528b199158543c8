import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodRates } from '#core/churn/rates.ts';
import { cohortTable } from '#core/cohorts/cohort-table.ts';
import { NO_DAY } from '#core/columns/block.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { purchaseCount, purchasesAt } from '#core/dataset/purchases.ts';
import { totals } from '#core/dataset/totals.ts';
import { funnel } from '#core/funnel/funnel.ts';
import { classify, countStages } from '#core/lifecycle/classify.ts';
import { stageFlows } from '#core/lifecycle/flows.ts';
import { monthEnds, stageHistory, stagesOn } from '#core/lifecycle/history.ts';
import { returnCurve } from '#core/lifecycle/return-curve.ts';
import { NO_STAGE } from '#core/lifecycle/stage.ts';
import { kaplanMeier } from '#core/stats/kaplan-meier.ts';
import { report } from '#core/report/report.ts';
import { batchOf, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';
import {
	check,
	FIRST,
	numberedOrders,
	randomContacts,
	randomOrders,
	SPAN,
} from '#tests/support/factories-random.ts';

const RULE = { lostAfter: 60, loyalAt: 3 };
const SETTINGS = settingsOf({ thresholds: { atRiskAfter: 30, ...RULE } });

/** Orders and contacts of one shop, whose customer ids meet. */
function shop(orders: readonly Row[], contacts: readonly Row[] = []): Dataset {
	return foldBatches(
		[batchOf({ id: 1, source: 'shop', orders }), batchOf({ id: 2, source: 'shop', contacts })],
		SETTINGS,
	);
}

/** Every figure of the report, without how the files were read. */
function figures(dataset: Dataset, asOf: number) {
	const { imports: _, ...document } = report(dataset, asOf, '0');
	return document;
}

const anyDay = fc.integer({ min: FIRST - 5, max: FIRST + SPAN + 95 });
const anyShop = fc.tuple(randomOrders, randomContacts);

describe('the figures do not depend on', () => {
	test('the order of the rows', () => {
		check(anyShop, fc.infiniteStream(fc.nat()), anyDay, ([orders, contacts], keys, asOf) => {
			const numbered = orders.map((row) => ({ row, key: keys.next().value as number }));
			const shuffled = numbered.sort((a, b) => a.key - b.key).map(({ row }) => row);
			expect(figures(shop(shuffled, contacts.toReversed()), asOf)).toEqual(
				figures(shop(orders, contacts), asOf),
			);
		});
	});

	test('how customers are called', () => {
		check(anyShop, anyDay, ([orders, contacts], asOf) => {
			const rename = (rows: readonly Row[]) =>
				rows.map((row) =>
					row.customerId === undefined
						? row
						: { ...row, customerId: `z${row.customerId.slice(1)}é` },
				);
			expect(figures(shop(rename(orders), rename(contacts)), asOf)).toEqual(
				figures(shop(orders, contacts), asOf),
			);
		});
	});

	test('anything that happens after asOf', () => {
		check(anyShop, anyDay, ([orders, contacts], asOf) => {
			const until = orders
				.filter(({ orderedAt }) => Number(orderedAt) <= asOf)
				.map(({ refundedAt, refunded, ...row }) =>
					refundedAt !== undefined && Number(refundedAt) > asOf
						? row
						: {
								...row,
								...(refunded === undefined ? {} : { refunded }),
								...(refundedAt === undefined ? {} : { refundedAt }),
							},
				)
				// An order whose status says "refunded" was whole until its dated refund.
				.map((row, i) => {
					const late = orders.filter(({ orderedAt }) => Number(orderedAt) <= asOf)[i]!;
					return row.status === 'refunded' && Number(late.refundedAt ?? asOf) > asOf
						? { ...row, status: 'paid' }
						: row;
				});
			const known = contacts.filter(({ firstSeenAt }) => Number(firstSeenAt) <= asOf);
			const now = (dataset: Dataset) => {
				const purchases = purchasesAt(dataset, asOf);
				return {
					totals: totals(dataset, purchases, []),
					stages: countStages(classify(purchases, RULE)),
				};
			};
			expect(now(shop(orders, contacts))).toEqual(now(shop(until, known)));
		});
	});
});

test('all dates moved by the same number of days move nothing else', () => {
	// Whole weeks in weekly periods, because a calendar's months are of different lengths.
	check(anyShop, fc.integer({ min: -300, max: 300 }), ([orders, contacts], weeks) => {
		const by = weeks * 7;
		const move = (rows: readonly Row[]): Row[] =>
			rows.map((row) => ({
				...row,
				...(row.orderedAt === undefined ? {} : { orderedAt: Number(row.orderedAt) + by }),
				...(row.refundedAt === undefined ? {} : { refundedAt: Number(row.refundedAt) + by }),
				...(row.firstSeenAt === undefined ? {} : { firstSeenAt: Number(row.firstSeenAt) + by }),
			}));
		const summary = (dataset: Dataset, asOf: number) => {
			const purchases = purchasesAt(dataset, asOf);
			const { rows, ...averages } = cohortTable(dataset, purchases, 'week');
			return {
				totals: totals(dataset, purchases, returnCurve(purchases).gaps),
				stages: countStages(classify(purchases, RULE)),
				cohorts: rows.map(({ label: _, firstDay, ...row }) => ({ ...row, day: firstDay - asOf })),
				averages,
				funnel: funnel(dataset, purchases, RULE.loyalAt, 90),
			};
		};
		const asOf = FIRST + SPAN;
		expect(summary(shop(move(orders), move(contacts)), asOf + by)).toEqual(
			summary(shop(orders, contacts), asOf),
		);
	});
});

describe('imports and undos', () => {
	const files = fc.array(numberedOrders, { minLength: 1, maxLength: 4 });
	const batches = (orders: readonly (readonly Row[])[]) =>
		orders.map((rows, i) => batchOf({ id: i + 1, orders: rows }));

	test('leave the data set of the imports that are live, in their order', () => {
		check(files, fc.array(fc.boolean()), anyDay, (orders, kept, asOf) => {
			const all = batches(orders);
			const live = all.filter((_, i) => kept[i] ?? true);
			const undone = foldBatches(live.toReversed(), SETTINGS);
			expect(figures(undone, asOf)).toEqual(figures(foldBatches(live, SETTINGS), asOf));
		});
	});

	test('count nothing twice when everything is imported again', () => {
		check(files, anyDay, (orders, asOf) => {
			const once = batches(orders);
			const last = orders.at(-1)!;
			const again = [...once, batchOf({ id: 99, orders: last.toReversed() })];
			const dataset = foldBatches(again, SETTINGS);
			expect(figures(dataset, asOf)).toEqual(figures(foldBatches(once, SETTINGS), asOf));
			expect(dataset.outcomes.at(-1)).toMatchObject({ duplicate: last.length, changed: 0 });
		});
	});

	test('count nothing twice without order ids either', () => {
		check(randomOrders, anyDay, (orders, asOf) => {
			const once = foldBatches(batches([orders]), SETTINGS);
			const twice = foldBatches(batches([orders, orders]), SETTINGS);
			expect(figures(twice, asOf)).toEqual(figures(once, asOf));
			expect(twice.outcomes[1]).toMatchObject({ duplicate: orders.length });
		});
	});

	test('balance the rows of each import', () => {
		check(files, (orders) => {
			for (const outcome of foldBatches(batches(orders), SETTINGS).outcomes) {
				const { read, accepted, changed, duplicate, waiting, rejected, anonymous } = outcome;
				expect(accepted + changed + duplicate + waiting + rejected).toBe(read);
				expect(anonymous).toBeLessThanOrEqual(accepted);
			}
		});
	});
});

describe('stages', () => {
	test('hold every known customer who is not known by refunds only, exactly once', () => {
		check(anyShop, anyDay, ([orders, contacts], asOf) => {
			const dataset = shop(orders, contacts);
			const purchases = purchasesAt(dataset, asOf);
			const stages = classify(purchases, RULE);
			const sums = totals(dataset, purchases, []);
			stages.forEach((stage, c) => {
				const outside = purchases.known[c] === 0 || purchases.refundOnly[c] === 1;
				expect(stage === NO_STAGE).toBe(outside);
			});
			const counts = countStages(stages);
			const inside = counts.reduce((sum, count) => sum + count, 0);
			expect(inside + sums.refundOnly).toBe(sums.customers);
			expect(inside - counts[0]!).toBe(sums.buyers);
			expect(counts[0]).toBe(sums.prospects);
		});
	});

	test('are those of a slow and obvious classification', () => {
		check(randomOrders, anyDay, (orders, asOf) => {
			const dataset = shop(orders);
			const counts = countStages(classify(purchasesAt(dataset, asOf), RULE));
			expect(counts).toEqual(slowStages(orders, asOf));
		});
	});

	test('of a history are those computed from scratch at each of its days', () => {
		check(anyShop, anyDay, ([orders, contacts], asOf) => {
			const dataset = shop(orders, contacts);
			const purchases = purchasesAt(dataset, asOf);
			const days = monthEnds(purchases.firstDay, asOf);
			for (const { day, counts } of stageHistory(dataset, purchases, RULE, days)) {
				const stages = classify(purchasesAt(dataset, day), RULE);
				expect(counts).toEqual(countStages(stages));
				expect(stagesOn(dataset, purchases, RULE, day)).toEqual(stages);
			}
		});
	});

	test('flow from all to all: rows add up to before, columns to after', () => {
		check(anyShop, anyDay, fc.nat(200), ([orders, contacts], asOf, days) => {
			const dataset = shop(orders, contacts);
			const before = classify(purchasesAt(dataset, asOf - days), RULE);
			const after = classify(purchasesAt(dataset, asOf), RULE);
			const flows = stageFlows(before, after);
			const column = (to: number) => flows.reduce((sum, row) => sum + row[to]!, 0);
			const row = (from: number) => flows[from]!.reduce((sum, count) => sum + count, 0);
			expect([0, 1, 2, 3, 4].map(row)).toEqual(countStages(before));
			expect([0, 1, 2, 3, 4].map(column)).toEqual(countStages(after));
		});
	});
});

/** Stage counts straight from the rows, customer by customer. */
function slowStages(orders: readonly Row[], asOf: number): number[] {
	const counts = [0, 0, 0, 0, 0];
	const ids = new Set(orders.flatMap(({ customerId }) => customerId ?? []));
	for (const id of ids) {
		const own = orders.filter(
			({ customerId, orderedAt }) => customerId === id && Number(orderedAt) <= asOf,
		);
		if (own.length === 0) continue;
		const counted = own.filter(({ status }) => status !== 'pending' && status !== 'cancelled');
		const days = new Set(
			counted
				.filter(({ total = 0, refunded, refundedAt, orderedAt, status }) => {
					if (total < 0) return false;
					if (Number(refundedAt ?? orderedAt) > asOf) return true;
					return status !== 'refunded' && (total === 0 || (refunded ?? 0) < total);
				})
				.map(({ orderedAt }) => Number(orderedAt)),
		);
		if (days.size === 0) {
			if (!counted.some(({ total = 0 }) => total < 0)) counts[0]!++;
			continue;
		}
		const silence = asOf - Math.max(...days);
		if (silence > RULE.lostAfter) counts[4]!++;
		else if (days.size >= RULE.loyalAt) counts[3]!++;
		else counts[days.size]!++;
	}
	return counts;
}

describe('cohorts', () => {
	test('count the customers of a slow and obvious table', () => {
		check(randomOrders, anyDay, (orders, asOf) => {
			const purchases = purchasesAt(shop(orders), asOf);
			const dataset = shop(orders);
			const month = (day: number) => {
				const date = new Date(day * 86_400_000);
				return date.getUTCFullYear() * 12 + date.getUTCMonth();
			};
			const expected = new Map<number, number[]>();
			for (let c = 0; c < purchases.customers; c++) {
				const days = Array.from(purchases.day.subarray(purchases.start[c], purchases.start[c + 1]));
				if (days.length === 0) continue;
				const cohort = month(Math.min(...days));
				const row =
					expected.get(cohort) ?? Array.from({ length: month(asOf) - cohort + 1 }, () => 0);
				expected.set(cohort, row);
				for (const index of new Set(days.map(month))) row[index - cohort]!++;
			}
			const { rows } = cohortTable(dataset, purchases, 'month');
			expect(rows.map(({ retained }) => retained)).toEqual(
				[...expected].sort(([a], [b]) => a - b).map(([, row]) => row),
			);
		});
	});

	test('have the net revenue and the orders of all buyers', () => {
		check(randomOrders, anyDay, (orders, asOf) => {
			const dataset = shop(orders);
			const purchases = purchasesAt(dataset, asOf);
			const { rows } = cohortTable(dataset, purchases, 'month');
			const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
			const buyers = purchases.netByCustomer.filter((_, c) => purchaseCount(purchases, c) > 0);
			expect(sum(rows.flatMap(({ revenue }) => revenue))).toBe(sum(Array.from(buyers)));
			expect(sum(rows.flatMap((row) => row.orders))).toBe(sum(Array.from(purchases.orderCount)));
		});
	});
});

describe('rates', () => {
	test('gain and lose exactly what lies between start and end', () => {
		check(
			randomOrders,
			anyDay,
			fc.constantFrom('week', 'month', 'quarter'),
			(orders, asOf, period) => {
				const rates = periodRates(purchasesAt(shop(orders), asOf), RULE.lostAfter, period);
				rates.forEach((rate, i) => {
					expect(rate.activeAtEnd).toBe(
						rate.activeAtStart + rate.new + rate.wonBack - rate.becameLost,
					);
					if (i > 0) expect(rate.activeAtStart).toBe(rates[i - 1]!.activeAtEnd);
				});
			},
		);
	});

	test('are those of a slow and obvious count', () => {
		check(randomOrders, anyDay, (orders, asOf) => {
			const purchases = purchasesAt(shop(orders), asOf);
			const dayLists = Array.from({ length: purchases.customers }, (_, c) =>
				Array.from(purchases.day.subarray(purchases.start[c], purchases.start[c + 1])),
			).filter((days) => days.length > 0);
			const isActive = (days: readonly number[], at: number) => {
				const past = days.filter((day) => day <= at);
				return past.length > 0 && at - Math.max(...past) <= RULE.lostAfter;
			};
			let previous = -Infinity;
			for (const rate of periodRates(purchases, RULE.lostAfter, 'month')) {
				const { firstDay, lastDay } = rate;
				const start = firstDay - 1;
				const bought = (days: readonly number[], from: number, to: number) =>
					days.some((day) => day >= from && day <= to);
				const count = (test: (days: readonly number[]) => boolean) => dayLists.filter(test).length;
				expect(rate).toMatchObject({
					activeAtStart: count((days) => isActive(days, start)),
					activeAtEnd: count((days) => isActive(days, lastDay)),
					new: count((days) => days[0]! >= firstDay && isActive(days, lastDay)),
					becameLost: count((days) => isActive(days, start) && !isActive(days, lastDay)),
					wonBack: count(
						(days) => days[0]! <= start && !isActive(days, start) && isActive(days, lastDay),
					),
					returning: count(
						(days) => bought(days, firstDay, lastDay) && bought(days, previous, start),
					),
					dormant: count(
						(days) => !bought(days, firstDay, lastDay) && bought(days, previous, start),
					),
				});
				previous = firstDay;
			}
		});
	});
});

describe('survival', () => {
	const counts = fc.array(fc.nat(5), { minLength: 1, maxLength: 40 });

	test('begins at most at 1, never rises and never falls below 0', () => {
		check(counts, counts, (events, open) => {
			const length = Math.min(events.length, open.length);
			const { survival } = kaplanMeier(events.slice(0, length), open.slice(0, length));
			let before = 1;
			for (const share of survival) {
				expect(share).toBeLessThanOrEqual(before);
				expect(share).toBeGreaterThanOrEqual(0);
				before = share;
			}
		});
	});

	test('gives conversions and shares between 0 and 1', () => {
		check(anyShop, anyDay, fc.option(fc.nat(200)), ([orders, contacts], asOf, windowDays) => {
			const dataset = shop(orders, contacts);
			const purchases = purchasesAt(dataset, asOf);
			const { steps } = funnel(dataset, purchases, RULE.loyalAt, windowDays);
			for (const { entered, converted, open, stepConversion, overallConversion } of steps) {
				expect(converted + open).toBeLessThanOrEqual(entered);
				for (const share of [stepConversion ?? 0, overallConversion]) {
					expect(share).toBeGreaterThanOrEqual(0);
					expect(share).toBeLessThanOrEqual(1);
				}
			}
			const curve = returnCurve(purchases);
			expect(curve.share.every((share) => share >= 0 && share <= 1 + 1e-12)).toBe(true);
		});
	});
});

test('a report is made of any shop at any day, and says why a figure is missing', () => {
	check(anyShop, anyDay, ([orders, contacts], asOf) => {
		const document = report(shop(orders, contacts), asOf, '0');
		expect(JSON.stringify(document)).not.toContain('NaN');
		const { aov, repeatRate, medianGapDays } = document.totals;
		for (const [name, value] of Object.entries({ aov, repeatRate, medianGapDays })) {
			expect(value === null).toBe(`totals.${name}` in document.reasons);
		}
	});
});

test('nobody is known from no day at all', () => {
	check(anyShop, anyDay, ([orders, contacts], asOf) => {
		const dataset = shop(orders, contacts);
		const { known } = purchasesAt(dataset, asOf);
		dataset.customers.firstKnownDay.forEach((day, c) => {
			expect(known[c] === 1).toBe(day !== NO_DAY && day <= asOf);
		});
	});
});
