import type { SlotOrders } from '../dataset/orders/assemble-orders.ts';
import { STATUS_PENDING, STATUS_VOID } from '../dataset/dataset.ts';
import { quantileSorted } from '../stats/quantile.ts';
import { QUALITY_LIMITS } from './quality-limits.ts';
import type { Finding, QualityExample } from './quality-note.ts';

/** Tells the place of a row of the row space, with what stands there. */
export type Example = (row: number, what?: Omit<QualityExample, 'row'>) => QualityExample;

/**
 * What stands out in the orders of one import.
 *
 * @param slots the orders that it decides
 */
export function orderFindings(
	orders: SlotOrders,
	slots: Int32Array,
	hasMoney: boolean,
	example: Example,
): Finding[] {
	return [
		...busiestDay(orders, slots, example),
		...(hasMoney ? totalFindings(orders, slots, example) : withoutAmounts(slots)),
		...voidOrders(orders, slots, example),
	];
}

function busiestDay({ day, row }: SlotOrders, slots: Int32Array, example: Example): Finding[] {
	if (slots.length < QUALITY_LIMITS.orders) return [];
	const counts = new Map<number, number>();
	// Exports are mostly in the order of time: a day is looked up once a run.
	for (let from = 0, to = 0; from < slots.length; from = to) {
		const running = day[slots[from]!]!;
		while (to < slots.length && day[slots[to]!] === running) to++;
		counts.set(running, (counts.get(running) ?? 0) + to - from);
	}
	const [busiest, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
	if (count <= slots.length * QUALITY_LIMITS.oneDayShare) return [];
	const first = slots.find((slot) => day[slot] === busiest)!;
	const shown = example(row[first]!, { day: busiest });
	return [{ code: 'one-day', count, of: slots.length, example: shown }];
}

function withoutAmounts({ length }: Int32Array): Finding[] {
	return length === 0 ? [] : [{ code: 'no-amount', count: length, of: length, example: null }];
}

function totalFindings(
	{ total, status, row }: SlotOrders,
	slots: Int32Array,
	example: Example,
): Finding[] {
	const { orders, outlierFactor, zeroShare } = QUALITY_LIMITS;
	const valid = slots.filter(
		(slot) => status[slot] !== STATUS_VOID && status[slot] !== STATUS_PENDING,
	);
	const found = { zero: new Found(), huge: new Found(), tiny: new Found() };
	const median = usualTotal(total, valid);
	const isKnown = valid.length >= orders;
	for (const slot of valid) {
		const value = total[slot]!;
		if (value === 0) found.zero.add(slot);
		else if (isKnown && value > median * outlierFactor) found.huge.add(slot);
		else if (isKnown && value > 0 && value < median / outlierFactor) found.tiny.add(slot);
	}
	const tell = (code: Finding['code'], { count, first }: Found): Finding[] =>
		count === 0
			? []
			: [
					{
						...{ code, count, of: valid.length },
						example: example(row[first]!, { amount: total[first]! }),
					},
				];
	return [
		...tell('huge-total', found.huge),
		...tell('tiny-total', found.tiny),
		...(found.zero.count > valid.length * zeroShare ? tell('zero-total', found.zero) : []),
	];
}

class Found {
	count = 0;
	first = -1;

	add(slot: number): void {
		if (this.count++ === 0) this.first = slot;
	}
}

/** Enough for a median that is off by far less than the factor asked about. */
const SAMPLE = 10_000;

/** Median of the totals above zero, of evenly spread orders where there are many. */
function usualTotal(total: Float64Array, slots: Int32Array): number {
	const positive = slots.filter((slot) => total[slot]! > 0);
	const step = Math.ceil(positive.length / SAMPLE);
	const sample = positive.filter((_, index) => index % step === 0);
	return quantileSorted(Float64Array.from(sample, (slot) => total[slot]!).sort(), 0.5);
}

function voidOrders({ status, row }: SlotOrders, slots: Int32Array, example: Example): Finding[] {
	if (slots.length < QUALITY_LIMITS.orders) return [];
	const voided = slots.filter((slot) => status[slot] === STATUS_VOID);
	if (voided.length <= slots.length * QUALITY_LIMITS.voidShare) return [];
	const shown = example(row[voided[0]!]!);
	return [{ code: 'many-void', count: voided.length, of: slots.length, example: shown }];
}
