import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { narrow } from '#core/dataset/narrow.ts';
import { batchOf, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';
import {
	check,
	FIRST,
	randomContacts,
	randomOrders,
	SPAN,
} from '#tests/support/factories-random.ts';

const anyDay = fc.integer({ min: FIRST - 5, max: FIRST + SPAN + 95 });

const touches: fc.Arbitrary<Row[]> = fc.array(
	fc.record({
		customerId: fc.integer({ min: 1, max: 14 }).map((number) => `c${number}`),
		at: fc.integer({ min: FIRST - 20, max: FIRST + SPAN }),
		type: fc.constantFrom('visit', 'cart', 'complaint', 'review', 'referral'),
		value: fc.integer({ min: 1, max: 5 }),
	}),
	{ maxLength: 30 },
);

function shopOf([orders, contacts, touched]: [Row[], Row[], Row[]]): Dataset {
	const source = 'shop';
	return foldBatches(
		[
			batchOf({ id: 1, source, orders }),
			batchOf({ id: 2, source, contacts }),
			batchOf({ id: 3, source, touches: touched }),
		],
		settingsOf({ thresholds: { atRiskAfter: 30, lostAfter: 60, loyalAt: 3 } }),
	);
}

/** Figures of the customers that add up over parts, in a fixed order. */
function figures(dataset: Dataset, asOf: number): number[] {
	const { stages, history, flows, wonBack, advocates } = ANALYSES.stages(dataset, { asOf });
	const journeys = ANALYSES.journeys(dataset, { asOf });
	return [
		...stages.flatMap((one) => [one.customers, one.atRisk, one.netLastYear]),
		...history.flatMap(({ counts }) => [...counts]),
		...flows.flat(),
		wonBack,
		advocates ?? 0,
		...ANALYSES.rfm(dataset, { asOf }).cells.flatMap((cell) => [cell.customers, cell.netRevenue]),
		...ANALYSES.lenses(dataset, { asOf }).flatMap(({ steps }) =>
			steps.map(({ customers }) => customers ?? 0),
		),
		...ANALYSES.signals(dataset, { asOf }).signals.map(({ customers }) => customers),
		...ANALYSES.rates(dataset, { asOf, period: 'month' }).rows.flatMap((month) => [
			month.buyers,
			month.resurrected,
			month.exposed,
			month.becameLost,
			month.wonBack,
		]),
		journeys.carts?.carts ?? 0,
		journeys.firstPurchase?.notYet ?? 0,
	];
}

test('the figures of two parts add up to those of the whole shop', { timeout: 60_000 }, () => {
	const anyFiles = fc.tuple(randomOrders, randomContacts, touches);
	check(anyFiles, anyDay, fc.array(fc.boolean(), { minLength: 20 }), (files, asOf, sides) => {
		const whole = shopOf(files);
		const left = Uint8Array.from({ length: whole.customers.length }, (_, c) =>
			sides[c % sides.length] === true ? 1 : 0,
		);
		const part = figures(narrow(whole, left, 'left'), asOf);
		const rest = figures(
			narrow(
				whole,
				left.map((is) => 1 - is),
				'right',
			),
			asOf,
		);
		expect(part.map((figure, i) => figure + rest[i]!)).toEqual(figures(whole, asOf));
	});
});
