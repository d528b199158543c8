import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldBatches } from '#core/dataset/fold.ts';
import { batchOf, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';
import { check } from '#tests/support/factories-random.ts';

const line: fc.Arbitrary<Row> = fc
	.record({
		quantity: fc.integer({ min: 0, max: 5 }),
		returnedQuantity: fc.integer({ min: 0, max: 7 }),
		lineTotal: fc.integer({ min: 0, max: 100_000 }),
		total: fc.option(fc.constant(120_000), { nil: undefined }),
		status: fc.constantFrom('paid', 'refunded', 'cancelled'),
	})
	.map(({ total, ...rest }) => (total === undefined ? rest : { ...rest, total }));

function order(lines: readonly Row[]) {
	const rows = lines.map((row) => ({
		...{ orderId: '1', email: 'ani@example.com', orderedAt: '2025-05-01' },
		...row,
	}));
	const batch = batchOf({
		lines: rows,
		statusWords: { paid: 'valid', refunded: 'refunded', cancelled: 'void' },
	});
	const { orders } = foldBatches([batch], settingsOf());
	return { total: orders.total[0]!, refunded: orders.refunded[0]!, status: orders.status[0]! };
}

test('what comes back is never below nothing nor above what was paid, in whatever order the lines stand', () => {
	check(
		fc.array(line, { minLength: 1, maxLength: 6 }),
		fc.infiniteStream(fc.nat()),
		(lines, keys) => {
			const given = order(lines);
			expect(given.refunded).toBeGreaterThanOrEqual(0);
			expect(given.refunded).toBeLessThanOrEqual(given.total);
			const shuffled = lines
				.map((row) => ({ row, key: keys.next().value as number }))
				.sort((a, b) => a.key - b.key)
				.map(({ row }) => row);
			expect(order(shuffled).refunded).toBe(given.refunded);
		},
	);
});

test('a unit more that comes back never gives less back', () => {
	const one = fc.array(line, { minLength: 1, maxLength: 4 });
	check(one, fc.nat(), (lines, pick) => {
		const at = pick % lines.length;
		const more = lines.map((row, i) =>
			i === at ? { ...row, returnedQuantity: (row.returnedQuantity ?? 0) + 1 } : row,
		);
		// A refunded order that keeps a part is given back in part: fewer units say more then.
		fc.pre(lines.every(({ status }) => status === 'paid'));
		expect(order(more).refunded).toBeGreaterThanOrEqual(order(lines).refunded);
	});
});
