import type { SourceDefinition } from './source-definition.ts';

/** A column for each question, in its own words: what a score is, the question tells. */
export const TYPEFORM: SourceDefinition = {
	id: 'typeform-responses',
	name: 'Typeform responses',
	system: 'typeform',
	kind: 'surveys',
	all: ['submit date utc'],
	some: { least: 1, of: ['#', 'network id', 'response type', 'stage date utc', 'start date utc'] },
	fields: { at: ['submit date utc', 'start date utc'] },
	timeZone: 'UTC',
	guessRest: true,
};
