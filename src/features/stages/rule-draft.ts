import type { ManualThresholds } from '#core/dataset/settings.ts';

/** Longest limit that can be typed: ten years. */
export const MOST_DAYS = 3650;
export const LOYAL_RANGE = [2, 20] as const;
const SLIDER_DAYS = 365;

/** The thresholds after one has been moved; of the two silences the other one makes way. */
export function movedLimit(
	rule: ManualThresholds,
	limit: keyof ManualThresholds,
	value: number,
): ManualThresholds {
	const moved = { ...rule, [limit]: value };
	if (moved.atRiskAfter <= moved.lostAfter) return moved;
	return limit === 'lostAfter' ? { ...moved, atRiskAfter: value } : { ...moved, lostAfter: value };
}

export function isSameRule(a: ManualThresholds, b: ManualThresholds): boolean {
	return a.atRiskAfter === b.atRiskAfter && a.lostAfter === b.lostAfter && a.loyalAt === b.loyalAt;
}

/** Right end of the sliders: a year, or twice the limits that are known, so that none stands at the edge. */
export function sliderDays(...rules: readonly ManualThresholds[]): number {
	const longest = Math.max(...rules.map(({ lostAfter }) => lostAfter));
	return Math.min(Math.max(SLIDER_DAYS, 2 * longest), MOST_DAYS);
}
