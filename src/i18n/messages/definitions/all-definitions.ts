import { cohortTerms } from './cohort-terms.ts';
import { journey } from './journey.ts';
import { lifeCycle } from './life-cycle.ts';
import { people } from './people.ts';
import { rateTerms } from './rate-terms.ts';
import { valueTerms } from './value-terms.ts';
import { voiceTerms } from './voice-terms.ts';

/** What every number of the app means, by group and term, in the order of the pages. */
export const ALL_DEFINITIONS = {
	people,
	lifeCycle,
	journey,
	cohorts: cohortTerms,
	rates: rateTerms,
	value: valueTerms,
	voice: voiceTerms,
} as const;

export type DefinitionGroup = keyof typeof ALL_DEFINITIONS;

/** A term of any group; terms are unique over all groups. */
export type Term = {
	[G in DefinitionGroup]: keyof (typeof ALL_DEFINITIONS)[G]['id'];
}[DefinitionGroup];
