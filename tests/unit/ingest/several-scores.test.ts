import { describe, expect, test } from 'vitest';
import { eachGrievance } from '#core/voice/grievances.ts';
import { INSTRUMENTS } from '#core/columns/instruments.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { datasetOf, imported } from '#tests/support/ingest.ts';

const TYPEFORM =
	'#,How likely are you to recommend us?,Why?,How satisfied are you with us?,How easy was it to order?,Your e-mail,Submit Date (UTC),Network ID\n' +
	'a,9,Fast,4,6,ani@example.com,2025-05-01 10:00:00,x\n' +
	'b,2,Slow,1,2,budi@example.com,2025-05-02 10:00:00,y\n' +
	'c,,,3,,ani@example.com,2025-05-03 10:00:00,z\n';

/** `instrument score`, in the order of customers and days. */
function answers(dataset: Dataset): string[] {
	const { instrument, score, length } = dataset.surveys();
	return Array.from({ length }, (_, i) => `${INSTRUMENTS[instrument[i]!]!} ${score[i]!}`);
}

describe('a file with several scores', () => {
	test('gives an answer for each of them, and counts its rows once', async () => {
		const dataset = await datasetOf(TYPEFORM);
		expect(answers(dataset)).toEqual([
			...['nps 9', 'csat 4', 'ces 6', 'csat 3'],
			...['nps 2', 'csat 1', 'ces 2'],
		]);
		expect(dataset.outcomes[0]).toMatchObject({ read: 3, accepted: 3, rejected: 0 });
	});

	test('says its reason once, however many of its scores are low', async () => {
		const dataset = await datasetOf(TYPEFORM);
		const rows: number[] = [];
		eachGrievance(dataset, dataset.lastDay!, 'answer', ({ row }) => rows.push(row));
		expect(rows).toEqual([1]);
	});

	test('may be any shop’s own, also where an instrument is named alone', async () => {
		const dataset = await datasetOf(
			'Survey date,Email,NPS,CSAT\n2025-05-01,ani@example.com,0,4\n2025-05-02,budi@example.com,10,5\n',
		);
		expect(answers(dataset)).toEqual(['nps 0', 'csat 4', 'nps 10', 'csat 5']);
	});

	test('of one kind keeps the first, and says why the other is left out', async () => {
		const { mapping } = await imported(
			'Survey date,Email,How satisfied are you with delivery?,How satisfied are you with us?\n2025-05-01,a@example.com,5,4\n2025-05-02,b@example.com,1,3\n',
		);
		expect(mapping.columns[2]).toMatchObject({ field: 'score' });
		expect(mapping.columns[3]).toMatchObject({
			...{ field: null, confidence: 'check', note: { code: 'one-score-each' } },
		});
	});

	test('that the owner leaves out says nothing of others', async () => {
		const csv = 'Survey date,Email,NPS,CSAT\n2025-05-01,ani@example.com,0,4\n';
		const left = { type: 'field', column: 3, field: null } as const;
		const { mapping } = await imported(csv, {}, [left]);
		expect(mapping.columns[3]).toMatchObject({ confidence: 'unknown', note: null });
	});

	test('is imported again without adding anything', async () => {
		const twice = await datasetOf([TYPEFORM, TYPEFORM]);
		expect(answers(twice)).toHaveLength(7);
		expect(twice.outcomes[1]).toMatchObject({ read: 3, duplicate: 3 });
	});
});
