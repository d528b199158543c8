import type { ManualThresholds } from '../dataset/settings.ts';

/** Why thresholds cannot be used; the texts belong to whoever shows it. */
export type ThresholdFault = 'not-whole-days' | 'at-risk-after-lost' | 'loyal-below-two';

/** Null where the thresholds can be used. */
export function thresholdFault(thresholds: ManualThresholds): ThresholdFault | null {
	const { atRiskAfter, lostAfter, loyalAt } = thresholds;
	const isDays = (days: number) => Number.isInteger(days) && days >= 1;
	if (!isDays(atRiskAfter) || !isDays(lostAfter)) return 'not-whole-days';
	if (atRiskAfter > lostAfter) return 'at-risk-after-lost';
	return Number.isInteger(loyalAt) && loyalAt >= 2 ? null : 'loyal-below-two';
}
