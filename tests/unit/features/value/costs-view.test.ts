import { describe, expect, test } from 'vitest';
import type { CostReturns } from '#core/value/channel-returns.ts';
import { day } from '#tests/support/factories.ts';
import { costsLead, costsView } from '#features/value/costs-view.ts';
import { costPeriods, costText } from '#features/value/typed-costs.ts';
import { createFormat } from '#i18n/format.ts';
import { valueCosts } from '#i18n/messages/value-costs.ts';

const FORMAT = createFormat('en', 'USD');
const WORDS = valueCosts.en;

type Channel = CostReturns['byChannel'][number];

function channel(name: string, ratio: number | null, changes: Partial<Channel> = {}): Channel {
	return {
		channel: name,
		from: day('2025-01-01'),
		to: day('2025-03-31'),
		spend: 100_000,
		newCustomers: 40,
		cac: 2500,
		customers: 40,
		value: ratio === null ? null : { value: 2500 * ratio, low: 2000, high: 9000 },
		ageMonths: 12,
		clvToCac: ratio,
		paybackMonths: 2,
		...changes,
	};
}

function view(...byChannel: Channel[]) {
	const { channel: _, ...overall } = channel('', 2, { spend: 250_000 });
	return costsView({ byChannel, overall }, false, FORMAT, WORDS);
}

describe('value against cost', () => {
	test('puts the best ratio first and all channels last', () => {
		const rows = view(channel('Ads', 2), channel('Fair', null), channel('Chat', 33))?.rows;
		expect(rows?.map(({ name, ratio }) => [name, ratio])).toEqual([
			['Chat', '33×'],
			['Ads', '2.0×'],
			['Fair', '–'],
			['All channels', '2.0×'],
		]);
	});

	test('cuts long bars and marks those below the limit', () => {
		const rows = view(channel('Ads', 2), channel('Chat', 33))?.rows;
		expect(rows?.map(({ cut, below }) => [cut, below])).toEqual([
			[true, false],
			[false, true],
			[false, true],
		]);
		expect(rows?.[0]?.length).toBe(1);
	});

	test('says when the cost is back, or that it is not', () => {
		const payback = (changes: Partial<Channel>) =>
			view(channel('Ads', 2, changes))?.rows[0]?.payback;
		expect(payback({})).toBe('2\u00a0months');
		expect(payback({ paybackMonths: 0 })).toBe('first month');
		expect(payback({ paybackMonths: null })).toBe('not yet');
		expect(payback({ paybackMonths: null, value: null })).toBe('–');
	});

	test('tells a channel without customers from one with too few', () => {
		const value = (newCustomers: number) =>
			view(channel('Ads', null, { newCustomers }))?.rows[0]?.value;
		expect(value(0)).toBe('no customer of this channel yet');
		expect(value(3)).toBe('too few people');
	});

	test('names what is spent without a channel', () => {
		expect(view(channel('Ads', 2))?.notes[1]).toContain('1,500.00');
	});

	test('without costs is nothing', () => {
		expect(costsView({ byChannel: [], overall: null }, false, FORMAT, WORDS)).toBeNull();
	});
});

describe('the advice', () => {
	const lead = (...byChannel: Channel[]) => costsLead({ byChannel, overall: null }, FORMAT, WORDS);

	test('moves budget from a channel below the limit to the best one', () => {
		expect(lead(channel('Ads', 2.4), channel('Chat', 33))).toEqual([
			'Ads returns only 2.4× its cost, Chat 33×.',
			'Move part of the Ads budget to Chat.',
		]);
	});

	test('is none where all pay or none does, or where a channel won few', () => {
		expect(lead(channel('Ads', 4), channel('Chat', 33))).toBeNull();
		expect(lead(channel('Ads', 1), channel('Chat', 2))).toBeNull();
		expect(lead(channel('Ads', 1, { newCustomers: 19 }), channel('Chat', 33))).toBeNull();
		expect(lead(channel('Ads', 1))).toBeNull();
	});
});

describe('costs typed in', () => {
	const periods = costPeriods(day('2025-01-15'), day('2025-03-10'), FORMAT, WORDS);

	test('are of the whole data or of one of its months, the newest first', () => {
		expect(periods.map(({ label }) => label)).toEqual([
			'all data (15\u00a0Jan\u00a02025 – 10\u00a0Mar\u00a02025)',
			'Mar\u00a02025',
			'Feb\u00a02025',
			'Jan\u00a02025',
		]);
		expect(periods[1]).toMatchObject({ from: day('2025-03-01'), to: day('2025-03-31') });
	});

	test('are named by channel, time and amount', () => {
		const cost = { channel: '', from: day('2025-02-01'), to: day('2025-02-28'), amount: 5000 };
		expect(costText(cost, FORMAT, WORDS)).toBe(
			'No channel in particular, Feb\u00a02025, USD\u00a050.00',
		);
		expect(costText({ ...cost, channel: 'Ads', to: day('2025-03-02') }, FORMAT, WORDS)).toContain(
			'1\u00a0Feb – 2\u00a0Mar\u00a02025',
		);
	});
});
