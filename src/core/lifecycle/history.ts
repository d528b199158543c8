import { periodEnd, periodOf } from '../calendar/period.ts';
import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isPurchase, isRefundDocument, purchasesAt } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { classify, countStages } from './classify.ts';
import { NO_STAGE, STAGES, stageFor } from './stage.ts';
import type { StageRule } from './stage.ts';

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
	if (hasLateRefunds(dataset)) {
		return days.map((day) => ({
			day,
			counts: countStages(classify(purchasesAt(dataset, day), rule)),
		}));
	}
	const counts = days.map(() => new Array<number>(STAGES.length).fill(0));
	walkStages(dataset, purchases, rule, days, (_customer, point, stage) => {
		counts[point]![stage]!++;
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
	if (hasLateRefunds(dataset)) return classify(purchasesAt(dataset, day), rule);
	const stages = new Uint8Array(purchases.customers).fill(NO_STAGE);
	walkStages(dataset, purchases, rule, [day], (customer, _point, stage) => {
		stages[customer] = stage;
	});
	return stages;
}

/**
 * Walks each customer's purchase days once over ascending days. Right only where no order was
 * wholly refunded at a later date, and so was a purchase for a while.
 */
function walkStages(
	dataset: Dataset,
	purchases: Purchases,
	rule: StageRule,
	days: readonly number[],
	visit: (customer: number, point: number, stage: number) => void,
): void {
	const { firstKnownDay } = dataset.customers;
	const { start, day } = purchases;
	for (let c = 0; c < purchases.customers; c++) {
		const known = firstKnownDay[c]!;
		if (known === NO_DAY || purchases.refundOnly[c] === 1) continue;
		const refundsUntil = knownByRefundUntil(dataset, purchases, c);
		let i = start[c]!;
		const end = start[c + 1]!;
		for (let point = 0; point < days.length; point++) {
			const at = days[point]!;
			if (known > at) continue;
			while (i < end && day[i]! <= at) i++;
			const bought = i - start[c]!;
			if (bought === 0 && at < refundsUntil) continue;
			visit(c, point, stageFor(bought, bought === 0 ? 0 : at - day[i - 1]!, rule));
		}
	}
}

/**
 * A customer whose first facts are refunds is outside the stages until the first purchase.
 * Returns that day, or -Infinity for customers who begin with anything else. Between a first
 * contact and such a refund a customer is a prospect, which the slow path tells apart.
 */
function knownByRefundUntil(dataset: Dataset, purchases: Purchases, customer: number): number {
	const { orders } = dataset;
	const first = orders.start[customer]!;
	if (first === orders.start[customer + 1]) return -Infinity;
	if (!isRefundDocument(dataset, first)) return -Infinity;
	const begin = purchases.start[customer]!;
	return begin === purchases.start[customer + 1]! ? -Infinity : purchases.day[begin]!;
}

const lateRefunds = new WeakMap<Dataset, boolean>();

/** Whether some customer's early stages differ from what their final purchase days tell. */
function hasLateRefunds(dataset: Dataset): boolean {
	let found = lateRefunds.get(dataset);
	if (found === undefined) {
		found = searchLateRefunds(dataset);
		lateRefunds.set(dataset, found);
	}
	return found;
}

function searchLateRefunds(dataset: Dataset): boolean {
	const { orders, customers } = dataset;
	for (let i = 0; i < orders.length; i++) {
		const late = orders.refundDay[i]! > orders.day[i]!;
		if (late && isPurchase(dataset, i, orders.day[i]!) !== isPurchase(dataset, i, Infinity)) {
			return true;
		}
	}
	for (let c = 0; c < customers.length; c++) {
		const first = orders.start[c]!;
		for (let i = first; i < orders.start[c + 1]!; i++) {
			if (isPurchase(dataset, i, orders.day[i]!)) break;
			if (!isRefundDocument(dataset, i)) continue;
			if (i !== first || customers.firstKnownDay[c]! < orders.day[i]!) return true;
		}
	}
	return false;
}
