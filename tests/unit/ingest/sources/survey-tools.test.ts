import { expect, test } from 'vitest';
import { daysOf, numbersOf, sourceFacts, textsOf } from '#tests/support/source-facts.ts';

test('Typeform responses are scored by the words of the question, nobody among them', async () => {
	const facts = await sourceFacts('typeform-responses.csv');
	expect(facts.mapping).toMatchObject({
		source: 'typeform-responses',
		kind: 'surveys',
		constants: { instrument: 'nps' },
		questions: [],
	});
	expect(facts.interpretation.record.rows).toMatchObject({ read: 3, rejected: 0 });
	expect(numbersOf(facts, 'score')).toEqual([10, 0, 8]);
	expect(textsOf(facts, 'email')).toEqual(['sari@example.com', 'budi@example.com', '']);
	expect(textsOf(facts, 'reason')).toEqual(['Cepat, ramah', 'Kemasan rusak', '']);
	expect(facts.dataset.outcomes[0]).toMatchObject({ accepted: 3, anonymous: 1 });
});

test('SurveyMonkey responses are read below two header rows, month first', async () => {
	const facts = await sourceFacts('surveymonkey-responses.csv');
	expect(facts.mapping).toMatchObject({
		source: 'surveymonkey-responses',
		kind: 'surveys',
		constants: { instrument: 'nps' },
		questions: [],
	});
	expect(facts.interpretation.record.rows).toMatchObject({ read: 2, rejected: 0 });
	expect(daysOf(facts, 'at')).toEqual(['2025-01-05', '2025-01-13']);
	expect(numbersOf(facts, 'score')).toEqual([9, 6]);
	expect(textsOf(facts, 'name')).toEqual(['Sari Wulandari', '']);
	expect(textsOf(facts, 'text')).toEqual(['Nothing', 'Slow delivery']);
});
