import { periodEnd, periodOf } from '../calendar/period.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { NO_STAGE, STAGES, stageFor } from './stage.ts';
import type { StageRule } from './stage.ts';
import { walkPurchases } from './walk.ts';

export interface StagePoint {
	readonly day: number;
	/** Customers in each stage, in the order of STAGES. */
	readonly counts: readonly number[];
}

/** The month ends from the first day of the data, and asOf itself as the last point. */
export function monthEnds(firstDay: number, asOf: number): number[] {
	const days: number[] = [];
	for (let month = periodOf('month', firstDay); ; month++) {
		const end = periodEnd('month', month);
		if (end >= asOf) break;
		days.push(end);
	}
	days.push(asOf);
	return days;
}

/** Stage counts at past days, by one rule. */
export function stageHistory(
	dataset: Dataset,
	purchases: Purchases,
	rule: StageRule,
	days: readonly number[],
): StagePoint[] {
	const counts = days.map(() => new Array<number>(STAGES.length).fill(0));
	walkPurchases(dataset, purchases, days, (_customer, point, bought, silence) => {
		counts[point]![stageFor(bought, silence, rule)]!++;
	});
	return days.map((day, point) => ({ day, counts: counts[point]! }));
}

/** Stage of every customer at a past day, by today's rule. */
export function stagesOn(
	dataset: Dataset,
	purchases: Purchases,
	rule: StageRule,
	day: number,
): Uint8Array {
	const stages = new Uint8Array(purchases.customers).fill(NO_STAGE);
	walkPurchases(dataset, purchases, [day], (customer, _point, bought, silence) => {
		stages[customer] = stageFor(bought, silence, rule);
	});
	return stages;
}
