import { expect, test } from 'vitest';
import { report } from '#core/report/report.ts';
import { datasetOf, fileSource, imported } from '#tests/support/ingest.ts';
import { describeWithData } from '#tests/support/shared-data.ts';
import { daysOf, numbersOf } from '#tests/support/source-facts.ts';

describeWithData('the answers of a bank’s customers', ['nps_timeseries.csv'], (path) => {
	test('are read without a hand: day first, 0–10, of nobody', async () => {
		const facts = await imported(await fileSource(path));
		expect(facts.mapping).toMatchObject({
			kind: 'surveys',
			constants: { instrument: 'nps' },
			questions: [],
		});
		expect(facts.interpretation.record.rows).toMatchObject({ read: 5000, rejected: 0 });
		expect(daysOf(facts, 'at').slice(0, 3)).toEqual(['2021-09-01', '2021-11-07', '2021-12-25']);
		const scores = numbersOf(facts, 'score');
		const share = (from: number, to: number) =>
			scores.filter((score) => score >= from && score <= to).length;
		// Counted in the file with awk; a 0 is an answer.
		expect([share(0, 6), share(7, 8), share(9, 10), share(0, 0)]).toEqual([1719, 972, 2309, 565]);
	});

	test('give an NPS of 11.8 ± 2.47', async () => {
		const dataset = await datasetOf(await fileSource(path));
		const { nps, csat, causes } = report(dataset, dataset.lastDay!, '0').voice;
		// (2,309 − 1,719) / 5,000, and SE = 100 √((P + D − (P − D)²) / n) = 1.2583 by hand.
		expect(nps).toEqual({
			n: 5000,
			score: expect.closeTo(11.8, 9) as number,
			low: expect.closeTo(9.33, 2) as number,
			high: expect.closeTo(14.27, 2) as number,
		});
		expect([csat, causes]).toEqual([null, []]);
	});
});
