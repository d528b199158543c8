import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { kaplanMeier } from '../stats/kaplan-meier.ts';
import { quantileOfCounts } from '../stats/quantile.ts';

const FUNNEL_STEPS = [
	'known',
	'engaged',
	'first-purchase',
	'second-purchase',
	'loyal',
	'advocate',
] as const;

export type FunnelStepId = (typeof FUNNEL_STEPS)[number];

/** Without a limit, up to the largest duration with so many still open. */
const MIN_AT_RISK = 10;

export interface FunnelStep {
	readonly id: FunnelStepId;
	/** Customers who reached the step. */
	readonly entered: number;
	/** Of those, how many reached the next step within the window. */
	readonly converted: number;
	/** How many have not, and are still inside the window. */
	readonly open: number;
	/** Kaplan–Meier share that goes on within the window; null on the last step. */
	readonly stepConversion: number | null;
	/** Product of the conversions from the first step shown; 1 on that step. */
	readonly overallConversion: number | null;
	/** Days from this step to the next, among those who went on within the window. */
	readonly daysToConvert: {
		readonly lower: number;
		readonly median: number;
		readonly upper: number;
	} | null;
}

export interface Funnel {
	/** Null: no limit. */
	readonly windowDays: number | null;
	readonly steps: readonly FunnelStep[];
	/** Steps that the data say nothing about. */
	readonly missing: readonly FunnelStepId[];
}

/** Day on which each customer reached each step shown, or NO_DAY. */
interface StepDays {
	readonly id: FunnelStepId;
	readonly day: Int32Array;
}

export function funnel(
	dataset: Dataset,
	purchases: Purchases,
	loyalAt: number,
	windowDays: number | null,
): Funnel {
	const steps = stepDays(dataset, purchases, loyalAt);
	const shown = new Set(steps.map((step) => step.id));
	let overall = 1;
	return {
		windowDays,
		steps: steps.map((step, k) => {
			const next = steps[k + 1];
			const reached = overall;
			if (next === undefined) {
				return {
					id: step.id,
					entered: countReached(step.day),
					converted: 0,
					open: 0,
					stepConversion: null,
					overallConversion: reached,
					daysToConvert: null,
				};
			}
			const conversion = convert(step.day, next.day, purchases, windowDays);
			overall *= conversion.stepConversion;
			return { id: step.id, ...conversion, overallConversion: reached };
		}),
		missing: FUNNEL_STEPS.filter((id) => !shown.has(id)),
	};
}

function stepDays(dataset: Dataset, purchases: Purchases, loyalAt: number): StepDays[] {
	const nth = (k: number) => {
		const days = new Int32Array(purchases.customers).fill(NO_DAY);
		for (let c = 0; c < days.length; c++) {
			if (purchaseCount(purchases, c) >= k) days[c] = purchases.day[purchases.start[c]! + k - 1]!;
		}
		return days;
	};
	const first = nth(1);
	const steps: StepDays[] = [
		{ id: 'first-purchase', day: first },
		{ id: 'second-purchase', day: nth(2) },
		{ id: 'loyal', day: nth(loyalAt) },
	];
	if (dataset.hasContacts)
		steps.unshift({ id: 'known', day: knownDays(dataset, purchases, first) });
	return steps;
}

/** Only customers who were known before their first purchase could be converted to it. */
function knownDays(dataset: Dataset, purchases: Purchases, firstPurchase: Int32Array): Int32Array {
	return dataset.customers.firstContactDay.map((day, c) => {
		if (day === NO_DAY || day > purchases.asOf || purchases.refundOnly[c] === 1) return NO_DAY;
		const bought = firstPurchase[c]!;
		return bought === NO_DAY || day < bought ? day : NO_DAY;
	});
}

function countReached(days: Int32Array): number {
	let count = 0;
	for (const day of days) if (day !== NO_DAY) count++;
	return count;
}

function convert(
	from: Int32Array,
	to: Int32Array,
	purchases: Purchases,
	windowDays: number | null,
) {
	const { asOf } = purchases;
	let entered = 0;
	let earliest = asOf;
	for (const day of from) {
		if (day === NO_DAY) continue;
		entered++;
		if (day < earliest) earliest = day;
	}
	const length = asOf - earliest + 1;
	const events = new Uint32Array(length);
	const censored = new Uint32Array(length);
	for (let c = 0; c < from.length; c++) {
		if (from[c] === NO_DAY) continue;
		if (to[c] === NO_DAY) censored[asOf - from[c]!]!++;
		else events[to[c]! - from[c]!]!++;
	}
	const { survival, atRisk } = kaplanMeier(events, censored);
	let limit = length - 1;
	if (windowDays !== null) limit = Math.min(limit, windowDays);
	else while (limit > 0 && atRisk[limit]! < MIN_AT_RISK) limit--;

	const within = events.slice(0, limit + 1);
	let converted = 0;
	let open = 0;
	for (let d = 0; d <= limit; d++) {
		converted += events[d]!;
		open += censored[d]!;
	}
	return {
		entered,
		converted,
		open,
		stepConversion: entered === 0 ? 0 : 1 - survival[limit]!,
		daysToConvert:
			converted === 0
				? null
				: {
						lower: quantileOfCounts(within, 0.25),
						median: quantileOfCounts(within, 0.5),
						upper: quantileOfCounts(within, 0.75),
					},
	};
}
