/** The steps of the funnel, in their order; a later one implies the earlier ones. */
export const FUNNEL_STEPS = [
	'known',
	'engaged',
	'first-purchase',
	'second-purchase',
	'loyal',
	'advocate',
] as const;

export type FunnelStepId = (typeof FUNNEL_STEPS)[number];
