import { describe, expect, test } from 'vitest';
import { textSource } from '#tests/support/ingest.ts';
import { daysOf, numbersOf, sourceFacts, textsOf } from '#tests/support/source-facts.ts';

describe('Meta Ads', () => {
	test('are counted without the row that sums them up', async () => {
		const facts = await sourceFacts('meta-ads.csv', { currency: 'USD' });
		expect(facts.mapping).toMatchObject({
			source: 'meta-ads',
			kind: 'spend',
			questions: [],
			currency: 'IDR',
		});
		// The header and the sum.
		expect(facts.interpretation.record.rows).toEqual({ layout: 2, read: 2, rejected: 0 });
		expect(daysOf(facts, 'day')).toEqual(['2025-10-01', '2025-10-02']);
		expect(numbersOf(facts, 'spend')).toEqual([15_000_000, 12_550_050]);
		// Clicks are no visitors.
		expect(facts.interpretation.blocks[0]!.number.visitors).toBeUndefined();
		expect(textsOf(facts, 'currency')).toEqual(['IDR', 'IDR']);
	});

	test('in Indonesian are the same source', async () => {
		const facts = await sourceFacts('meta-ads-indonesian.csv');
		expect(facts.mapping).toMatchObject({ source: 'meta-ads', questions: [] });
		expect(daysOf(facts, 'day')).toEqual(['2026-05-11', '2026-05-12']);
		expect(numbersOf(facts, 'spend')).toEqual([4_340_200, 4_000_000]);
		expect(numbersOf(facts, 'impressions')).toEqual([1135, 1000]);
		// Views of the page, never clicks.
		expect(numbersOf(facts, 'visitors')).toEqual([31, Number.NaN]);
	});
});

describe('Google Ads', () => {
	test('are read below their titles and above their sums', async () => {
		const facts = await sourceFacts('google-ads.csv');
		expect(facts.mapping).toMatchObject({ source: 'google-ads', kind: 'spend', questions: [] });
		expect(facts.interpretation.record.rows).toEqual({ layout: 4, read: 2, rejected: 0 });
		expect(numbersOf(facts, 'spend')).toEqual([15_000_000, 9_050_050]);
		expect(numbersOf(facts, 'impressions')).toEqual([12_000, 8000]);
	});

	test('in Indonesian by month', async () => {
		const facts = await sourceFacts('google-ads-indonesian.csv');
		expect(facts.mapping).toMatchObject({ source: 'google-ads', questions: [] });
		expect(daysOf(facts, 'month')).toEqual(['2025-10-01', '2025-11-01']);
		expect(numbersOf(facts, 'spend')).toEqual([15_000_050, 9_050_000]);
		expect(numbersOf(facts, 'impressions')).toEqual([12_000, 8000]);
	});
});

test('Google Analytics traffic is visitors by day and channel', async () => {
	const facts = await sourceFacts('google-analytics-traffic.csv');
	expect(facts.mapping).toMatchObject({ source: 'google-analytics-traffic', questions: [] });
	expect(facts.interpretation.record.rows).toMatchObject({ read: 3, rejected: 0 });
	expect(daysOf(facts, 'day')).toEqual(['2025-10-01', '2025-10-01', '2025-10-02']);
	expect(textsOf(facts, 'channel')).toEqual(['Organic Search', 'Paid Social', 'Organic Search']);
	expect(numbersOf(facts, 'visitors')).toEqual([120, 80, 100]);
});

test.each([
	['in a column of its own behind the table', ',,300,Grand total'],
	['in the first column', 'Grand total,,300'],
	['in the second column', ',Totals,300'],
	['without a word', ',,300'],
])('the grand total of Google Analytics %s is no visit', async (_, sum) => {
	for (const rows of [
		[sum, 'Direct,20251001,300'],
		['Direct,20251001,300', sum],
	]) {
		const source = textSource(
			`# Free form\nSession default channel group,Date,Active users\n${rows.join('\n')}\n`,
		);
		const facts = await sourceFacts(source);
		expect(facts.mapping.source).toBe('google-analytics-traffic');
		expect(facts.interpretation.record.rows).toEqual({ layout: 3, read: 1, rejected: 0 });
		expect(numbersOf(facts, 'visitors')).toEqual([300]);
	}
});

test('the sums of an advertising report that is not known are no spend', async () => {
	const facts = await sourceFacts(
		textSource(
			'Hari,Nama iklan,Biaya iklan,Mata uang\n2025-10-01,Merek,"150.000,00",IDR\n,Total: Akun,"150.000,00",IDR\n --,Total: Kampanye,"150.000,00",IDR\nTotal: Account, --,"150.000,00", --\n',
		),
	);
	expect(facts.mapping).toMatchObject({ source: null, kind: 'spend' });
	expect(facts.interpretation.record.rows).toEqual({ layout: 4, read: 1, rejected: 0 });
	expect(numbersOf(facts, 'spend')).toEqual([15_000_000]);
});
