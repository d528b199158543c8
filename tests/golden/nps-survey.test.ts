import { expect, test } from 'vitest';
import { fileSource, imported } from '#tests/support/ingest.ts';
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
});
