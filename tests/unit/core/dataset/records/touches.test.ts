import { describe, expect, test } from 'vitest';
import { isoDay } from '#core/calendar/day.ts';
import { textOfRow } from '#core/dataset/rows/row-space.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { touchTypeOf } from '#core/dataset/records/touch-types.ts';
import { INSTRUMENTS } from '#core/columns/instruments.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { batchOf, customerNamed, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const ANI = 'ani';
const touched = (touches: readonly Row[]) => foldBatches([batchOf({ touches })], settingsOf());

/** The touches of a customer as `day type side value`. */
function touchesOf(dataset: Dataset, customerId: string): string[] {
	const { start, day, type, byCustomer, value } = dataset.touches();
	const customer = customerNamed(dataset, customerId);
	return Array.from({ length: start[customer + 1]! - start[customer]! }, (_, k) => {
		const i = start[customer]! + k;
		const side = byCustomer[i] === 1 ? 'in' : 'out';
		return `${isoDay(day[i]!)} ${touchTypeOf(type[i]!)} ${side} ${value[i]}`;
	});
}

describe('touches', () => {
	test('stand by customer and time whatever the order of the rows', () => {
		const dataset = touched([
			{ customerId: 'budi', at: '2025-03-01', type: 'visit' },
			{ customerId: ANI, at: '2025-02-01 17:00', type: 'cart', value: 30_000 },
			{ customerId: ANI, at: '2025-02-01 09:30', type: 'visit' },
			{ customerId: ANI, at: '2025-01-05', type: 'review', value: 5 },
		]);
		expect(touchesOf(dataset, ANI)).toEqual([
			'2025-01-05 review in 5',
			'2025-02-01 visit in NaN',
			'2025-02-01 cart in 30000',
		]);
		expect(touchesOf(dataset, 'budi')).toEqual(['2025-03-01 visit in NaN']);
	});

	test('are the shop’s where a message was sent, and else the customer’s', () => {
		const dataset = touched([
			{ customerId: ANI, at: '2025-01-01', type: 'message-sent' },
			{ customerId: ANI, at: '2025-01-02', type: 'open' },
			{ customerId: ANI, at: '2025-01-03' },
		]);
		expect(touchesOf(dataset, ANI)).toEqual([
			'2025-01-01 message-sent out NaN',
			'2025-01-02 open in NaN',
			'2025-01-03 null in NaN',
		]);
	});

	test('follow the direction of the file before their type', () => {
		const dataset = touched([
			{ customerId: ANI, at: '2025-01-01', type: 'message-sent', direction: 'customer' },
			{ customerId: ANI, at: '2025-01-02', type: 'support', direction: 'shop' },
		]);
		expect(touchesOf(dataset, ANI)).toEqual([
			'2025-01-01 message-sent in NaN',
			'2025-01-02 support out NaN',
		]);
	});

	test('fall on the local day of the shop', () => {
		const dataset = touched([{ customerId: ANI, at: '2025-01-01 20:00Z', type: 'login' }]);
		expect(touchesOf(dataset, ANI)).toEqual(['2025-01-02 login in NaN']);
		expect(dataset.touches().second[0]).toBe(3 * 3600);
	});

	test('without a day are left out, without a customer come last', () => {
		const dataset = touched([
			{ at: '2024-01-01', type: 'visit' },
			{ customerId: ANI, type: 'visit' },
			{ customerId: ANI, at: '2025-01-01', type: 'visit' },
		]);
		const { length, start, day } = dataset.touches();
		expect([length, ...start]).toEqual([2, 0, 1]);
		expect(isoDay(day[1]!)).toBe('2024-01-01');
	});

	test('lead back to their row', () => {
		const dataset = touched([
			{ customerId: ANI, at: '2025-02-01', type: 'complaint', reason: 'late' },
			{ customerId: ANI, at: '2025-01-01', type: 'complaint', reason: 'broken' },
		]);
		const { row } = dataset.touches();
		expect(Array.from(row, (at) => textOfRow(dataset.rows, at, 'reason'))).toEqual([
			'broken',
			'late',
		]);
	});

	test('count once though a file is imported twice', () => {
		const touches = [{ customerId: ANI, at: '2025-01-01', type: 'visit' }];
		const dataset = foldBatches(
			[batchOf({ id: 1, touches }), batchOf({ id: 2, touches })],
			settingsOf(),
		);
		expect(dataset.touches().length).toBe(1);
	});

	test('are read once, also for a copy of the data set with other settings', () => {
		const dataset = touched([{ customerId: ANI, at: '2025-01-01', type: 'visit' }]);
		const copy = { ...dataset, settings: settingsOf({ margin: 0.5 }) };
		expect(copy.touches()).toBe(dataset.touches());
	});
});

describe('surveys', () => {
	test('keep answers of nobody, and leave out those without a score or a known instrument', () => {
		const dataset = foldBatches(
			[
				batchOf({
					surveys: [
						{ at: '2025-01-04', instrument: 'csat', score: 4 },
						{ customerId: ANI, at: '2025-01-03', instrument: 'NPS', score: 0 },
						{ customerId: ANI, at: '2025-01-02', instrument: 'ces', score: 7 },
						{ customerId: ANI, at: '2025-01-01', instrument: 'nps' },
						{ customerId: ANI, at: '2025-01-01', instrument: 'mood', score: 3 },
					],
				}),
			],
			settingsOf(),
		);
		const { length, start, instrument, score } = dataset.surveys();
		expect([length, ...start]).toEqual([3, 0, 2]);
		expect(Array.from(instrument, (code, i) => `${INSTRUMENTS[code]} ${score[i]}`)).toEqual([
			'ces 7',
			'nps 0',
			'csat 4',
		]);
	});
});

test('a shop of orders alone has neither', () => {
	const dataset = foldBatches(
		[batchOf({ orders: [{ customerId: ANI, orderedAt: '2025-01-01', total: 1 }] })],
		settingsOf(),
	);
	expect([dataset.touches().length, dataset.surveys().length]).toEqual([0, 0]);
	expect(Array.from(dataset.touches().start)).toEqual([0, 0]);
});
