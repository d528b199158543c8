import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import type { CustomerSet } from '#core/customers/customers-in.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { STAGES } from '#core/lifecycle/stage.ts';
import { EVERYBODY } from '#core/segments/customer-filter.ts';
import { batchOf, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';
import { check, FIRST, randomOrders, SPAN } from '#tests/support/factories-random.ts';

const anyDay = fc.integer({ min: FIRST - 5, max: FIRST + SPAN + 95 });
const channel = fc.constantFrom('Toko', 'Shopee', 'TikTok');
const person = fc.integer({ min: 1, max: 14 }).map((number) => `c${number}`);
const anyTime = fc.integer({ min: FIRST - 20, max: FIRST + SPAN });

const contacts: fc.Arbitrary<Row[]> = fc.array(
	fc.record({ customerId: person, firstSeenAt: anyTime, channel }),
	{ maxLength: 12 },
);
const touches: fc.Arbitrary<Row[]> = fc.array(
	fc.record({
		customerId: person,
		at: anyTime,
		type: fc.constantFrom('visit', 'cart', 'complaint'),
		reason: fc.constantFrom('Late', ' late ', ''),
	}),
	{ maxLength: 30 },
);

test(
	'every number of the Journeys page opens as many customers as it counts',
	{ timeout: 60_000 },
	() => {
		check(fc.tuple(randomOrders, contacts, touches), anyDay, ([orders, people, touched], asOf) => {
			const source = 'shop';
			const dataset = foldBatches(
				[
					batchOf({ id: 1, source, orders, channel: 'Toko' }),
					batchOf({ id: 2, source, contacts: people }),
					batchOf({ id: 3, source, touches: touched }),
				],
				settingsOf({ thresholds: { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 } }),
			);
			const journeys = ANALYSES.journeys(dataset, { asOf });
			const opened = (set: CustomerSet) => ANALYSES.customersIn(dataset, { asOf, set }).length;
			const { stages } = ANALYSES.stages(dataset, { asOf });
			const lost = stages.find(({ stage }) => stage === 'lost')!.customers;

			for (const { name, customers } of journeys.channels) {
				const query = { asOf, among: null, search: '', sort: 'name', ascending: true } as const;
				const filter = { ...EVERYBODY, channels: [name ?? '?'] };
				expect(ANALYSES.customerList(dataset, { ...query, ...filter }).ids).toHaveLength(customers);
			}
			const times = journeys.firstPurchase;
			for (const { fromMinutes, customers } of times?.bins ?? []) {
				expect(opened({ of: 'first-purchase', when: fromMinutes })).toBe(customers);
			}
			if (times !== null) {
				expect(opened({ of: 'first-purchase', when: 'at-once' })).toBe(times.atOnce);
				expect(opened({ of: 'first-purchase', when: 'not-yet' })).toBe(times.notYet);
				const everybody = stages.reduce((sum, { customers }) => sum + customers, 0);
				expect(times.customers + times.atOnce + times.notYet).toBe(everybody);
			}
			for (const { customers, ...how } of journeys.ends) {
				expect(opened({ of: 'ended', ...how })).toBe(customers);
			}
			const byStage = STAGES.map((from) =>
				opened({ of: 'ended', month: null, channel: null, from }),
			);
			expect(byStage.reduce((sum, count) => sum + count, 0)).toBe(lost);
			for (const { reason, customers } of journeys.cancelled) {
				expect(opened({ of: 'cancelled', reason })).toBe(customers);
			}
			for (const { reason, customers } of journeys.complaints) {
				expect(opened({ of: 'complained', reason })).toBe(customers);
			}
		});
	},
);
