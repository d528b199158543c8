import { expect, test } from 'vitest';
import type { Evidence } from '#core/signals/evidence.ts';
import type { SignalsResult } from '#core/signals/signals-page.ts';
import { customerLine, reasons } from '#features/customers/customer-row-view.ts';
import { evidenceText } from '#features/customers/evidence-text.ts';
import { signalLines, switchedSignal } from '#features/customers/signals-view.ts';
import { asOf, customerRow, limits, plain, wordsIn } from './fixtures.ts';

const english = wordsIn('en');
const indonesian = wordsIn('id');
const overdue: Evidence = { id: 'overdue', silence: 82, atRiskAfter: 24 };
const rhythm: Evidence = { id: 'rhythm', usualGap: 9, silence: 82 };
const complaint: Evidence = { id: 'complaint', day: asOf };

test.each([
	[overdue, 9, 'silent for 82 days, usually every 9 days'],
	[overdue, null, 'silent for 82 days; the limit is 24 days'],
	[overdue, 82, 'silent for 82 days; the limit is 24 days'],
	[overdue, 81, 'silent for 82 days, usually every 81 days'],
	[rhythm, 9, 'silent for 82 days, usually every 9 days'],
	[
		{ id: 'slowing', recentGap: 40.4, earlierGap: 10 },
		null,
		'orders every 40 days, before that every 10 days',
	],
	[complaint, null, 'complained on 24 Oct 2025'],
	[{ id: 'lowScore', day: asOf, instrument: 'nps', score: 0 }, null, 'NPS 0 on 24 Oct 2025'],
	[{ id: 'lowScore', day: asOf, instrument: 'csat', score: 1.5 }, null, 'CSAT 1.5 on 24 Oct 2025'],
	[{ id: 'refund', day: asOf, amount: 50_000_00 }, null, 'IDR 50,000 refunded on 24 Oct 2025'],
	[{ id: 'refund', day: asOf, amount: 0 }, null, 'refunded on 24 Oct 2025'],
	[{ id: 'unsubscribed', day: asOf }, null, 'unsubscribed on 24 Oct 2025'],
	[
		{ id: 'quiet', days: 24, touches: 1, expected: 11.7 },
		null,
		'interactions in 24 days: 1, usually 12',
	],
	[
		{ id: 'smallerBaskets', recent: 40_000_00.5, earlier: 90_000_00 },
		null,
		'the last two purchases average IDR 40,000, before that IDR 90,000',
	],
] satisfies [Evidence, number | null, string][])('%o is said in words', (evidence, gap, said) => {
	expect(plain(evidenceText(english, evidence, gap))).toBe(said);
});

test('a row says what its first signal rests on, and how many more there are', () => {
	const why = (evidence: readonly Evidence[]) =>
		plain(customerLine(indonesian, customerRow({ evidence }), 24).why);
	expect(why([overdue])).toBe('diam 82 hari, biasanya tiap 9 hari');
	expect(why([overdue, rhythm])).toBe('diam 82 hari, biasanya tiap 9 hari');
	expect(why([overdue, complaint, rhythm])).toBe('diam 82 hari, biasanya tiap 9 hari; +1');
	expect(why([])).toBe('');
});

test('the red strip is for silence beyond the limit, not for any other danger', () => {
	const strip = (silence: number) =>
		customerLine(
			english,
			customerRow({ evidence: [complaint], silence, lastPurchaseDay: asOf - silence }),
			24,
		).overdueFrom;
	expect(strip(24)).toBeUndefined();
	expect(strip(25)).toBe(asOf - 1);
});

test('every signal is a reason of its own, those that only show without the word risk', () => {
	const smaller: Evidence = { id: 'smallerBaskets', recent: 1, earlier: 2 };
	const row = customerRow({ evidence: [overdue, complaint, smaller, rhythm] });
	const terms = reasons(english, row, limits, asOf).map(({ term }) => term);
	expect(terms).toEqual(['Loyal', 'At risk', 'At risk, complaint', 'Smaller baskets']);
	const own = reasons(english, customerRow({ evidence: [rhythm] }), limits, asOf);
	expect(plain(own[1]?.text)).toBe('silent for 82 days, usually every 9 days.');
});

const RESULT: SignalsResult = {
	asOf,
	atRisk: { customers: 3, netLastYear: 0 },
	signals: [
		{
			id: 'overdue',
			counts: true,
			off: false,
			needs: 'orders',
			supported: true,
			customers: 0,
			netLastYear: 0,
		},
		{
			id: 'complaint',
			counts: true,
			off: true,
			needs: 'complaints',
			supported: false,
			customers: 0,
			netLastYear: 0,
		},
		{
			id: 'rhythm',
			counts: false,
			off: true,
			needs: 'orders',
			supported: true,
			customers: 4,
			netLastYear: 0,
		},
	],
};

test('nobody is a number, but what the data cannot tell is none', () => {
	const [silent, complaints, own] = signalLines(english, RESULT, ['rhythm'], 24);
	expect([silent?.count, complaints?.count, own?.count]).toEqual([0, null, 4]);
	expect(plain(silent?.text)).toBe('silent for more than 24 days');
	expect(complaints?.text).toBe(english.text.signals.missing.complaints);
	expect([silent?.pressed, own?.pressed]).toEqual([false, true]);
	expect([silent?.on, own?.on]).toEqual([true, false]);
	expect([silent?.switch, own?.switch]).toEqual(['Counts as at risk', 'Shown']);
});

test('a signal is switched off once, and on again', () => {
	expect(switchedSignal(['quiet'], 'refund', false)).toEqual(['quiet', 'refund']);
	expect(switchedSignal(['refund', 'quiet'], 'refund', false)).toEqual(['quiet', 'refund']);
	expect(switchedSignal(['refund', 'quiet'], 'refund', true)).toEqual(['quiet']);
});
