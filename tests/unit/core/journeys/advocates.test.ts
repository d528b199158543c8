import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Batch } from '#core/dataset/rows/import-record.ts';
import { batchOf, customerNamed, day, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const shop = (...batches: Batch[]) => foldBatches(batches, settingsOf());
const bought = (customerId: string, orderedAt: string): Row => ({
	customerId,
	orderedAt,
	total: 100,
});
const ORDERS = batchOf({ id: 1, source: 's', orders: [bought('ani', '2025-01-01')] });

function isAdvocate(batches: Batch[], asOf: string, customerId = 'ani'): boolean {
	const dataset = shop(ORDERS, ...batches);
	const ids = [customerNamed(dataset, customerId)];
	return ANALYSES.customerRows(dataset, { asOf: day(asOf), ids })[0]!.advocate;
}

const review = (value: number) =>
	batchOf({
		id: 2,
		source: 's',
		touches: [{ customerId: 'ani', at: '2025-02-01', type: 'review', value }],
	});
const nps = (...scores: number[]) =>
	batchOf({
		id: 3,
		source: 's',
		surveys: scores.map((score, i) => ({
			customerId: 'ani',
			at: `2025-02-0${i + 1}`,
			instrument: 'nps',
			score,
		})),
	});

describe('an advocate', () => {
	test.each([
		[5, true],
		[4, true],
		[3, false],
		// No stars of five: what scale it is on is not known.
		[80, false],
	])('by a review of %d: %s', (value, expected) => {
		expect(isAdvocate([review(value)], '2025-02-01')).toBe(expected);
	});

	test('is none before the review', () => {
		expect(isAdvocate([review(5)], '2025-01-31')).toBe(false);
	});

	test('by the last NPS answer up to the date', () => {
		expect(isAdvocate([nps(9, 8)], '2025-02-01')).toBe(true);
		expect(isAdvocate([nps(9, 8)], '2025-02-02')).toBe(false);
		expect(isAdvocate([nps(0, 10)], '2025-02-02')).toBe(true);
	});

	test('from the day on which the person they brought became known', () => {
		const brought = batchOf({
			id: 4,
			source: 's',
			contacts: [{ customerId: 'budi', firstSeenAt: '2025-03-01', referredBy: 'ani' }],
		});
		expect(isAdvocate([brought], '2025-02-28')).toBe(false);
		expect(isAdvocate([brought], '2025-03-01')).toBe(true);
		expect(isAdvocate([brought], '2025-03-01', 'budi')).toBe(false);
	});

	test('not before the record that says whom they brought', () => {
		const bought = batchOf({
			id: 5,
			source: 's',
			orders: [{ customerId: 'budi', orderedAt: '2025-01-15', total: 1 }],
		});
		const told = batchOf({
			id: 6,
			source: 's',
			contacts: [{ customerId: 'budi', firstSeenAt: '2025-03-01', referredBy: 'ani' }],
		});
		expect(isAdvocate([bought, told], '2025-02-28')).toBe(false);
		expect(isAdvocate([bought, told], '2025-03-01')).toBe(true);
		const undated = batchOf({
			id: 7,
			source: 's',
			contacts: [{ customerId: 'budi', referredBy: 'ani' }],
		});
		expect(isAdvocate([bought, undated], '2025-01-15')).toBe(true);
	});
});

describe('the number of advocates', () => {
	const report = (batches: Batch[], asOf: string) =>
		ANALYSES.report(shop(ORDERS, ...batches), { asOf: day(asOf), app: 'test' });

	test('stands in the report', () => {
		expect(report([review(5)], '2025-03-01').stages.advocates).toBe(1);
		expect(report([review(1)], '2025-03-01').stages.advocates).toBe(0);
	});

	test('is not given where nothing can tell yet', () => {
		const { stages, reasons } = report([review(5)], '2025-01-31');
		expect(stages.advocates).toBeNull();
		expect(reasons['stages.advocates']).toBe('no-referrals-reviews-or-nps');
	});
});
