import { describe, expect, test } from 'vitest';
import { overviewSentence } from '#features/overview/overview-sentence.ts';
import { opportunities, overviewData, speech, stageCounts } from './overview-data.ts';

const rp = (millions: number) => millions * 100_000_000;
const loyal = {
	loyalAtRisk: { customers: 41, atStake: rp(57.3) },
	loyalAtRiskTop: { customers: 12, atStake: rp(30.9) },
};

describe('the finding', () => {
	test('loyal customers at risk come first, with the twelve most valuable', () => {
		const data = overviewData({ opportunities: opportunities(loyal) });
		const { lead, support, action } = overviewSentence(data, speech);
		expect(lead).toEqual([
			'41 loyal customers are drifting away.',
			'Message the top 12 this week.',
		]);
		expect(support).toContain('They spent IDR\u00a057.3\u00a0mn in the past year');
		expect(support).toContain('the top 12 alone IDR\u00a030.9\u00a0mn');
		expect(action).toEqual({
			label: 'Open the list of 41\u00a0people',
			href: '#/customers?stage=loyal&risk=1&sort=value&dir=desc',
		});
	});

	test('twelve or fewer are all to be messaged', () => {
		const few = { customers: 1, atStake: rp(2) };
		const data = overviewData({
			opportunities: opportunities({ loyalAtRisk: few, loyalAtRiskTop: few }),
		});
		const { lead } = overviewSentence(data, speech);
		expect(lead).toEqual(['1 loyal customer is drifting away.', 'Message them this week.']);
	});

	test('one with more than twice the stake takes the place of a graver one', () => {
		const data = overviewData({
			opportunities: opportunities({
				...loyal,
				newAtRisk: { customers: 300, atStake: rp(200) },
			}),
		});
		const { lead, action } = overviewSentence(data, speech);
		expect(lead[0]).toBe('300 new buyers have not returned.');
		expect(action?.href).toContain('stage=new&risk=1');
	});

	test('those just lost are called long silent where many come back', () => {
		const justLost = opportunities({ justLost: { customers: 27, atStake: rp(11) } });
		const said = (lostIsLongSilent: boolean) =>
			overviewSentence(overviewData({ opportunities: justLost, lostIsLongSilent }), speech);
		expect(said(false).lead[0]).toBe('27 customers were just lost.');
		expect(said(true).lead[0]).toBe('27 customers have just gone long silent.');
		expect(said(true).action?.href).toContain('stage=lost&lost-within=30');
	});

	test('without any the state is named plainly', () => {
		expect(overviewSentence(overviewData(), speech).lead[0]).toBe(
			'60\u00a0customers active, and nobody is drifting away.',
		);
	});

	test('says so where nobody is active any more', () => {
		const data = overviewData({ stages: stageCounts([0, 0, 0, 0, 90]), before: null });
		expect(overviewSentence(data, speech).lead[0]).toBe(
			'90\u00a0customers silent for more than 104\u00a0days.',
		);
	});
});

test('without money it counts days, and the list is sorted by silence', () => {
	const data = overviewData({ hasMoney: false, opportunities: opportunities(loyal) });
	const { lead, support, action } = overviewSentence(data, speech);
	expect(lead[1]).toBe('Message 12 of them this week.');
	expect(support).not.toContain('IDR');
	expect(support).toContain('silent for more than 56\u00a0days');
	expect(action?.href).toContain('sort=silence');
});

test('the change of active customers is told since the earlier date', () => {
	const { context, support } = overviewSentence(overviewData(), speech);
	expect(context).toBe('24\u00a0Oct\u00a02025 compared with 24\u00a0Sep');
	expect(support).toBe('Active customers are up 5 to 60 since 24\u00a0Sep.');
});

test('without an earlier date nothing is compared', () => {
	const data = overviewData({ comparedWith: null, before: null });
	const { context, support } = overviewSentence(data, speech);
	expect(context).toBe('as of 24\u00a0Oct\u00a02025');
	expect(support).toBeUndefined();
});

describe('without buyers', () => {
	const { totals } = overviewData();

	test('orders without a name ask for the column that names the buyer', () => {
		const data = overviewData({
			totals: { ...totals, buyers: 0, prospects: 0, anonymousOrders: 300 },
		});
		const { lead, action, link } = overviewSentence(data, speech);
		expect(lead[0]).toBe('300\u00a0orders, but no file says who bought.');
		expect(action?.href).toBe('#/data');
		expect(link).toBeNull();
	});

	test('contacts alone ask for an order file', () => {
		const data = overviewData({ totals: { ...totals, buyers: 0, prospects: 12 } });
		expect(overviewSentence(data, speech).lead[0]).toBe(
			'12\u00a0people known, and nobody has bought yet.',
		);
	});
});
