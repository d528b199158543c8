import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import { customerRecords } from '#core/customers/customer-records.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { withFollowUp, withoutFollowUp } from '#core/voice/follow-up.ts';
import type { FollowUp } from '#core/voice/follow-up.ts';
import { loopAt } from '#core/voice/loop.ts';
import { readFollowUps } from '#core/voice/read-follow-ups.ts';
import { batchOf, customerNamed, day, ordersOn, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const ANSWERS: Row[] = [
	{ customerId: 'ani', at: '2025-05-01 10:00', instrument: 'nps', score: 3, text: 'Mahal' },
	{ customerId: 'budi', at: '2025-05-02', instrument: 'csat', score: 1 },
	{ customerId: 'budi', at: '2025-05-03', instrument: 'nps', score: 0 },
	{ customerId: 'citra', at: '2025-05-04', instrument: 'nps', score: 7 },
	{ customerId: 'dewi', at: '2025-05-04', instrument: 'nps', score: 1 },
	{ at: '2025-05-05', instrument: 'nps', score: 2, text: 'Lama' },
];
const ORDERS = [
	...ordersOn({ ani: ['2025-04-01'] }, 900),
	...ordersOn({ budi: ['2025-04-01'] }, 500),
	...ordersOn({ dewi: ['2025-04-20'] }, 100),
	...ordersOn({ citra: ['2025-06-30'] }),
];

function shop(followUps: readonly FollowUp[] = [], answers = ANSWERS): Dataset {
	return foldBatches(
		[
			batchOf({ id: 1, source: 'shop', orders: ORDERS }),
			batchOf({ id: 2, source: 'shop', surveys: answers }),
		],
		settingsOf({ followUps, signalsOff: ['overdue', 'lowScore'] }),
	);
}

const ASOF = day('2025-06-30');
const [first] = loopAt(shop(), ASOF).open;

function mark(onDay = '2025-05-20', note = 'Ditelepon'): FollowUp {
	return { answer: first!.key, day: day(onDay), note };
}

describe('the unhappy who wait for an answer', () => {
	test('are customers whose last answer to some instrument is low, the most valuable first', () => {
		const dataset = shop();
		const loop = loopAt(dataset, ASOF);
		expect(loop).toMatchObject({
			answers: 4,
			closed: 0,
			waiting: 3,
			waitingValue: 1500,
			ofNobody: 1,
		});
		expect(
			loop.open.map(({ customer, instrument, score }) => [customer, instrument, score]),
		).toEqual([
			[customerNamed(dataset, 'ani'), 'nps', 3],
			[customerNamed(dataset, 'budi'), 'nps', 0],
			[customerNamed(dataset, 'budi'), 'csat', 1],
			[customerNamed(dataset, 'dewi'), 'nps', 1],
		]);
		expect(first).toMatchObject({ text: 'Mahal', value: 900, day: day('2025-05-01') });
	});

	test('at risk come before those of more value', () => {
		const touches = [{ customerId: 'dewi', at: '2025-06-01', type: 'complaint' }];
		const dataset = foldBatches(
			[
				batchOf({ id: 1, source: 'shop', orders: ORDERS }),
				batchOf({ id: 2, source: 'shop', surveys: ANSWERS }),
				batchOf({ id: 3, source: 'shop', touches }),
			],
			settingsOf({ signalsOff: ['overdue', 'lowScore'] }),
		);
		expect(loopAt(dataset, ASOF).open[0]).toMatchObject({
			customer: customerNamed(dataset, 'dewi'),
			atRisk: true,
		});
	});

	test('are the customers that the number opens', () => {
		const waiting = (dataset: Dataset) =>
			ANALYSES.customersIn(dataset, { asOf: ASOF, set: { of: 'waiting' } }).length;
		expect([waiting(shop()), waiting(shop([mark()]))]).toEqual([3, 2]);
	});

	test('by band: who answered so last', () => {
		const dataset = shop();
		const who = (band: 'low' | 'middle' | 'high') =>
			ANALYSES.customersIn(dataset, { asOf: ASOF, set: { of: 'voice', instrument: 'nps', band } })
				.length;
		expect([who('low'), who('middle'), who('high')]).toEqual([3, 1, 0]);
	});
});

describe('an answer followed up', () => {
	test('is closed, with its day and note', () => {
		const loop = loopAt(shop([mark()]), ASOF);
		expect(loop).toMatchObject({ answers: 4, closed: 1, waiting: 2, waitingValue: 600 });
		expect(loop.done).toMatchObject([{ key: first!.key, followUp: { note: 'Ditelepon' } }]);
	});

	test('was not closed before its day; on the last day of the data it is, whenever it was done', () => {
		expect(loopAt(shop([mark()]), day('2025-05-19')).closed).toBe(0);
		expect(loopAt(shop([mark()]), day('2025-05-20')).closed).toBe(1);
		expect(loopAt(shop([mark('2026-01-01')]), ASOF).closed).toBe(1);
		expect(loopAt(shop([mark('2026-01-01')]), ASOF - 1).closed).toBe(0);
	});

	test('is known again after the file was imported anew, with other rows and columns around', () => {
		const more = ANSWERS.map((row) => ({ ...row, name: '' })).reverse();
		more.unshift({ customerId: 'eka', at: '2025-05-09', instrument: 'nps', score: 4, name: 'Eka' });
		expect(loopAt(shop([mark()], more), ASOF)).toMatchObject({ answers: 5, closed: 1 });
	});

	test('is another one where what it says is another', () => {
		const corrected = ANSWERS.map((row, i) => (i === 0 ? { ...row, text: 'Murah' } : row));
		expect(loopAt(shop([mark()], corrected), ASOF).closed).toBe(0);
	});

	test('says so in the customer’s journey', () => {
		const dataset = shop([mark()]);
		const records = customerRecords(dataset, customerNamed(dataset, 'ani'), ASOF);
		expect(records).toMatchObject([
			{ kind: 'answer', low: true, key: first!.key, followUp: { day: day('2025-05-20') } },
		]);
	});
});

describe('the list of follow-ups', () => {
	test('holds one mark an answer, with a note of one line', () => {
		const once = withFollowUp([], mark('2025-05-20', '  Ditelepon \n dua kali '));
		const again = withFollowUp(once, mark('2025-05-21', ''));
		expect(once[0]!.note).toBe('Ditelepon dua kali');
		expect(again).toMatchObject([{ day: day('2025-05-21'), note: '' }]);
		expect(withoutFollowUp(again, first!.key)).toEqual([]);
	});

	test('as it was stored is read with care', () => {
		const good = mark();
		const stored = [
			null,
			'x',
			{ answer: '', day: 1 },
			{ answer: 'a', day: 1.5 },
			good,
			{ ...good, note: 7 },
		];
		expect(readFollowUps(stored)).toEqual([{ ...good, note: '' }]);
		expect(readFollowUps(undefined)).toEqual([]);
	});
});
