/** The five stages in the order of the life cycle; a stage's code is its place in this list. */
export const STAGES = ['prospect', 'new', 'growing', 'loyal', 'lost'] as const;

export type Stage = (typeof STAGES)[number];

export const PROSPECT = 0;
export const NEW = 1;
const GROWING = 2;
export const LOYAL = 3;
export const LOST = 4;

/** Not known yet at the date, or known by refunds only: outside the stages. */
export const NO_STAGE = 255;

export interface StageRule {
	/** Silence (days) beyond which a buyer counts as lost. */
	readonly lostAfter: number;
	/** Purchase days from which a customer is loyal. */
	readonly loyalAt: number;
}

/**
 * Stage of a known customer with this many purchase days.
 *
 * @param silence days since the last purchase day (ignored without purchases)
 */
export function stageFor(purchaseDays: number, silence: number, rule: StageRule): number {
	if (purchaseDays === 0) return PROSPECT;
	if (silence > rule.lostAfter) return LOST;
	if (purchaseDays >= rule.loyalAt) return LOYAL;
	return purchaseDays === 1 ? NEW : GROWING;
}

export function isActive(stage: number): boolean {
	return stage === NEW || stage === GROWING || stage === LOYAL;
}
