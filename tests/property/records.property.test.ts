import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { textOfRow } from '#core/dataset/rows/row-space.ts';
import { TOUCH_TYPES } from '#core/columns/touch-types.ts';
import { batchOf, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';
import { check } from '#tests/support/factories-random.ts';

const moment = fc
	.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('', ' 08:00', ' 23:30Z'))
	.map(([day, clock]) => `2025-01-0${day}${clock}`);
const customerId = fc.constantFrom('a', 'b', 'c');
const touch: fc.Arbitrary<Row> = fc.record({
	customerId,
	at: moment,
	type: fc.constantFrom(...TOUCH_TYPES),
	value: fc.integer({ min: 0, max: 5 }),
});
const answer: fc.Arbitrary<Row> = fc.record({
	customerId,
	at: moment,
	instrument: fc.constantFrom('nps', 'csat', 'ces', '?'),
	score: fc.integer({ min: 0, max: 10 }),
});

/** Both tables by the customers' own ids. */
function records(dataset: Dataset) {
	const { customers, rows } = dataset;
	const { day, second, type, byCustomer, value, start: touchStart } = dataset.touches();
	const touches = { day, second, type, byCustomer, value };
	const answers = dataset.surveys();
	const surveys = {
		day: answers.day,
		second: answers.second,
		instrument: answers.instrument,
		score: answers.score,
	};
	return Array.from({ length: customers.length }, (_, c) => {
		const part = (table: Record<string, ArrayLike<number>>, start: Uint32Array) =>
			Object.values(table).map((column) => Array.from(column).slice(start[c], start[c + 1]));
		return {
			id: textOfRow(rows, customers.customerIdRow[c]!, 'customerId'),
			touches: part(touches, touchStart),
			surveys: part(surveys, answers.start),
		};
	}).sort((a, b) => (a.id < b.id ? -1 : 1));
}

test('the order of rows and of files changes no touch and no answer', () => {
	const both = fc.tuple(
		fc.array(touch, { minLength: 1, maxLength: 25 }),
		fc.array(answer, { minLength: 1, maxLength: 25 }),
	);
	check(both, fc.boolean(), fc.infiniteStream(fc.nat()), ([touches, surveys], swap, keys) => {
		const settings = settingsOf();
		const given = foldBatches(
			[batchOf({ id: 1, source: 'crm', touches }), batchOf({ id: 2, source: 'crm', surveys })],
			settings,
		);
		const mixed = <T>(list: readonly T[]) =>
			list
				.map((item) => ({ item, key: keys.next().value as number }))
				.sort((a, b) => a.key - b.key)
				.map(({ item }) => item);
		const other = foldBatches(
			[
				batchOf({ id: swap ? 3 : 1, source: 'crm', touches: mixed(touches) }),
				batchOf({ id: 2, source: 'crm', surveys: mixed(surveys) }),
			],
			settings,
		);
		expect(records(other)).toEqual(records(given));
	});
});
