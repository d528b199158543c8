import type { SourceDefinition } from './source-definition.ts';

/** Two header rows, joined as "question – answer"; American dates, whatever the language. */
export const SURVEY_MONKEY: SourceDefinition = {
	id: 'surveymonkey-responses',
	name: 'SurveyMonkey responses',
	system: 'surveymonkey',
	kind: 'surveys',
	all: ['respondent id', 'collector id', ['end date', 'start date']],
	fields: {
		at: ['end date', 'start date'],
		email: ['email address'],
		firstName: ['first name'],
		lastName: ['last name'],
	},
	dateOrder: 'mdy',
	guessRest: true,
};
