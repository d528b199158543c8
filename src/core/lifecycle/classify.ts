import { lastPurchaseDay, purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { NO_STAGE, STAGES, stageFor } from './stage.ts';
import type { StageRule } from './stage.ts';

/** Stage code of every customer at the purchases' date; NO_STAGE for those outside. */
export function classify(purchases: Purchases, rule: StageRule): Uint8Array {
	const stages = new Uint8Array(purchases.customers);
	for (let c = 0; c < stages.length; c++) {
		const count = purchaseCount(purchases, c);
		if (purchases.refundOnly[c] === 1 || purchases.known[c] === 0) stages[c] = NO_STAGE;
		else {
			const silence = count === 0 ? 0 : purchases.asOf - lastPurchaseDay(purchases, c);
			stages[c] = stageFor(count, silence, rule);
		}
	}
	return stages;
}

/** Customers in each stage, in the order of STAGES. */
export function countStages(stages: Uint8Array): number[] {
	const counts = new Array<number>(STAGES.length).fill(0);
	for (const stage of stages) if (stage !== NO_STAGE) counts[stage]!++;
	return counts;
}
