/** The figures of the Rates page, each one number a period. */
export const RATES = [
	'retention',
	'churn',
	'repeat',
	'conversion',
	'aov',
	'frequency',
	'gap',
] as const;

export type RateId = (typeof RATES)[number];

/** What the owner wants to reach: shares 0…1, minor units, purchases, days. */
export type RateGoals = Readonly<Partial<Record<RateId, number>>>;
