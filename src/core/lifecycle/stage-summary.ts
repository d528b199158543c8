import { lastPurchaseDay } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { quantileOfCounts } from '../stats/quantile.ts';
import { isActive, NO_STAGE, PROSPECT, STAGES } from './stage.ts';
import type { Stage } from './stage.ts';

/** One stage at one date. Money in minor units, days whole. */
export interface StageSummary {
	readonly stage: Stage;
	readonly customers: number;
	/** Active customers whose silence is beyond atRiskAfter (the signal `overdue`). */
	readonly atRisk: number;
	/** Net revenue of the last 365 days. */
	readonly netLastYear: number;
	readonly atRiskNetLastYear: number;
	/** Null for prospects and empty stages. */
	readonly medianSilence: number | null;
}

/** Whether the signal `overdue` counts for a customer. */
export function isOverdue(stage: number, silence: number, atRiskAfter: number): boolean {
	return isActive(stage) && silence > atRiskAfter;
}

export function summariseStages(
	purchases: Purchases,
	stages: Uint8Array,
	atRiskAfter: number,
): StageSummary[] {
	const days = Math.max(1, purchases.asOf - purchases.firstDay + 1);
	const silences = STAGES.map(() => new Uint32Array(days));
	const sums = STAGES.map(() => ({
		customers: 0,
		atRisk: 0,
		netLastYear: 0,
		atRiskNetLastYear: 0,
	}));
	for (let c = 0; c < stages.length; c++) {
		const stage = stages[c]!;
		if (stage === NO_STAGE) continue;
		const sum = sums[stage]!;
		sum.customers++;
		sum.netLastYear += purchases.netLastYear[c]!;
		if (stage === PROSPECT) continue;
		const silence = purchases.asOf - lastPurchaseDay(purchases, c);
		silences[stage]![silence]!++;
		if (isOverdue(stage, silence, atRiskAfter)) {
			sum.atRisk++;
			sum.atRiskNetLastYear += purchases.netLastYear[c]!;
		}
	}
	return STAGES.map((stage, code) => {
		const median = quantileOfCounts(silences[code]!, 0.5);
		return { stage, ...sums[code]!, medianSilence: Number.isNaN(median) ? null : median };
	});
}
