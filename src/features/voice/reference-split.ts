/**
 * Why customers leave, as shares of 100 %: Kolsky, as quoted by a marketing article, which leaves
 * the rest unstated.
 */
export const REFERENCE_SPLIT = [
	{ id: 'failure', share: 0.32 },
	{ id: 'price', share: 0.14 },
	{ id: 'attention', share: 0.14 },
	{ id: 'quality', share: 0.12 },
	{ id: 'unstated', share: 0.28 },
] as const;
