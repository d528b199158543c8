import { STAGES } from '../lifecycle/stage.ts';
import { FACT, stageFact } from './facts.ts';

/** What a step needs beyond the orders; null: nothing. */
export type LensNeed = 'touches' | 'advocacy';

interface LensStep {
	readonly id: string;
	/** Whether a customer's facts are those of the step. */
	readonly holds: (facts: number) => boolean;
	readonly needs: LensNeed | null;
	/** Reach: visitors and impressions, which are no people, belong beside it. */
	readonly besideTraffic: boolean;
}

/**
 * How the counts of a lens relate. Exclusive: every customer is in one step. Cumulative: who is
 * in a step is in all before it. Counts: each step by itself.
 */
export type LensKind = 'exclusive' | 'cumulative' | 'counts';

export interface Lens {
	readonly id: string;
	readonly kind: LensKind;
	readonly steps: readonly LensStep[];
}

const has = (fact: number) => (facts: number) => (facts & fact) !== 0;
const everybody = (facts: number) => facts !== 0;
const bought = has(FACT.bought);
const retained = has(FACT.retained);
const ordering = has(FACT.ordering);
const advocate = has(FACT.advocate);
const loyal = has(stageFact('loyal'));
const interested = has(FACT.engaged | FACT.signedUp);

const step = (
	id: string,
	holds: LensStep['holds'],
	more: Partial<Pick<LensStep, 'needs' | 'besideTraffic'>> = {},
): LensStep => ({ id, holds, needs: null, besideTraffic: false, ...more });

const reach = (id: string) => step(id, everybody, { besideTraffic: true });
const advocacy = step('advocacy', advocate, { needs: 'advocacy' });

/** The life cycle as eight schools draw it, from the same facts. */
export const LENSES: readonly Lens[] = [
	{
		id: 'five-stages',
		kind: 'exclusive',
		steps: STAGES.map((stage) => step(stage, has(stageFact(stage)))),
	},
	{
		id: 'awareness-advocacy',
		kind: 'cumulative',
		steps: [
			reach('awareness'),
			step('acquisition', everybody),
			step('purchase', bought),
			step('retention', retained),
			advocacy,
		],
	},
	{
		id: 'consideration',
		kind: 'cumulative',
		steps: [
			reach('awareness'),
			step('consideration', interested, { needs: 'touches' }),
			step('purchase', bought),
			step('retention', retained),
			advocacy,
		],
	},
	{
		id: 'activity-cycle',
		kind: 'exclusive',
		steps: [
			step('before', (facts) => everybody(facts) && !bought(facts) && !ordering(facts)),
			step('during', ordering),
			step('after', (facts) => bought(facts) && !ordering(facts)),
		],
	},
	{
		id: 'race',
		kind: 'cumulative',
		steps: [
			reach('reach'),
			step('act', interested, { needs: 'touches' }),
			step('convert', bought),
			step('engage', retained),
		],
	},
	{
		id: 'attract-sell-wow',
		kind: 'cumulative',
		steps: [
			step('attract', everybody),
			step('sell', bought),
			step('wow', (facts) => loyal(facts) || advocate(facts)),
		],
	},
	{
		id: 'sterne-cutler',
		kind: 'cumulative',
		steps: [
			reach('reach'),
			step('acquire', everybody),
			step('convert', bought),
			step('retain', retained),
			step('loyal-advocates', (facts) => loyal(facts) && advocate(facts), { needs: 'advocacy' }),
		],
	},
	{
		id: 'attraction-loyalty',
		kind: 'counts',
		steps: [
			reach('attraction'),
			step('acquisition', everybody),
			step('conversion', bought),
			advocacy,
			step('loyalty', loyal),
		],
	},
];
