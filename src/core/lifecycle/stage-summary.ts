import { lastPurchaseDay } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { quantileOfCounts } from '../stats/quantile.ts';
import { NO_STAGE, PROSPECT, STAGES } from './stage.ts';
import type { Stage } from './stage.ts';

/** One stage at one date. Money in minor units, days whole. */
export interface StageSummary {
	readonly stage: Stage;
	readonly customers: number;
	/** Active customers with a danger signal that counts. */
	readonly atRisk: number;
	/** Net revenue of the last 365 days. */
	readonly netLastYear: number;
	readonly atRiskNetLastYear: number;
	/** Null for prospects and empty stages. */
	readonly medianSilence: number | null;
}

export function summariseStages(
	purchases: Purchases,
	stages: Uint8Array,
	atRisk: Uint8Array,
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
		if (atRisk[c] === 1) {
			sum.atRisk++;
			sum.atRiskNetLastYear += purchases.netLastYear[c]!;
		}
	}
	return STAGES.map((stage, code) => {
		const median = quantileOfCounts(silences[code]!, 0.5);
		return { stage, ...sums[code]!, medianSilence: Number.isNaN(median) ? null : median };
	});
}
