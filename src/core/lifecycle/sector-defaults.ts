import type { ManualThresholds, Sector } from '../dataset/settings.ts';

/** Thresholds for shops whose own rhythm cannot be measured yet. */
export const SECTOR_DEFAULTS: Readonly<Record<Sector, ManualThresholds>> = {
	'food-drink': { atRiskAfter: 30, lostAfter: 90, loyalAt: 5 },
	'beauty-health': { atRiskAfter: 60, lostAfter: 150, loyalAt: 4 },
	fashion: { atRiskAfter: 90, lostAfter: 240, loyalAt: 3 },
	'home-electronics': { atRiskAfter: 180, lostAfter: 540, loyalAt: 3 },
	services: { atRiskAfter: 60, lostAfter: 180, loyalAt: 4 },
	b2b: { atRiskAfter: 45, lostAfter: 150, loyalAt: 5 },
	other: { atRiskAfter: 90, lostAfter: 180, loyalAt: 4 },
};
