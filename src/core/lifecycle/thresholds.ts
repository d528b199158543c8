import { purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import type { ManualThresholds, Sector } from '../dataset/settings.ts';
import { daysUntilShare } from './return-curve.ts';
import type { ReturnCurve } from './return-curve.ts';
import { SECTOR_DEFAULTS } from './sector-defaults.ts';

const LOST_SHARE = 0.9;
const AT_RISK_SHARE = 0.75;
const LOYAL_SHARE = 0.75;
const LOYAL_MIN_CUSTOMERS = 30;
const LOYAL_FROM = 3;
const LOYAL_TO = 10;
const LOYAL_DEFAULT = 4;
const MIN_RETURNING = 50;
const LOST_RANGE = [14, 730] as const;
const AT_RISK_MIN = 7;

type ThresholdSource = 'shop' | 'sector' | 'manual';

export interface Thresholds extends ManualThresholds {
	readonly source: ThresholdSource;
	/** The history is too short to know the shop's own rhythm for sure. */
	readonly provisional: boolean;
	readonly note: 'short-history' | 'few-returning' | null;
}

/**
 * From the shop's own rhythm: "9 in 10 returns happened within lostAfter days of silence".
 * With too few returning customers the sector's defaults; set by hand they are taken as given.
 */
export function thresholdsFor(
	purchases: Purchases,
	curve: ReturnCurve,
	sector: Sector,
	manual: ManualThresholds | null,
): Thresholds {
	if (manual !== null) return { ...manual, source: 'manual', provisional: false, note: null };
	const byDefault = SECTOR_DEFAULTS[sector];
	if (curve.returning < MIN_RETURNING) {
		return { ...byDefault, source: 'sector', provisional: false, note: 'few-returning' };
	}
	const ownLost = clamp(daysUntilShare(curve, LOST_SHARE), ...LOST_RANGE);
	const ownAtRisk = clamp(daysUntilShare(curve, AT_RISK_SHARE), AT_RISK_MIN, ownLost);
	const provisional = ownLost > curve.maxDays / 2;
	const lostAfter = provisional ? Math.max(ownLost, byDefault.lostAfter) : ownLost;
	const atRiskAfter = provisional ? Math.max(ownAtRisk, byDefault.atRiskAfter) : ownAtRisk;
	return {
		atRiskAfter: Math.min(atRiskAfter, lostAfter),
		lostAfter,
		loyalAt: loyalAt(purchases, lostAfter),
		source: 'shop',
		provisional,
		note: provisional ? 'short-history' : null,
	};
}

/**
 * The smallest k ≥ 3 for which three quarters of the customers who made their k-th purchase at
 * least lostAfter days ago bought again within lostAfter days.
 */
function loyalAt(purchases: Purchases, lostAfter: number): number {
	const { asOf, day, start } = purchases;
	const reached = new Uint32Array(LOYAL_TO + 1);
	const again = new Uint32Array(LOYAL_TO + 1);
	for (let c = 0; c < purchases.customers; c++) {
		const count = Math.min(purchaseCount(purchases, c), LOYAL_TO);
		for (let k = LOYAL_FROM; k <= count; k++) {
			const i = start[c]! + k - 1;
			if (day[i]! > asOf - lostAfter) break;
			reached[k]!++;
			if (i + 1 < start[c + 1]! && day[i + 1]! - day[i]! <= lostAfter) again[k]!++;
		}
	}
	for (let k = LOYAL_FROM; k <= LOYAL_TO; k++) {
		if (reached[k]! >= LOYAL_MIN_CUSTOMERS && again[k]! >= LOYAL_SHARE * reached[k]!) return k;
	}
	return LOYAL_DEFAULT;
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(Math.max(value, low), high);
}
