import type { Dataset } from '../dataset/dataset.ts';
import { isRefundDocument } from '../dataset/purchases.ts';
import { lateRefunds, purchasesUntil } from '../lifecycle/late-refunds.ts';
import type { Snapshot } from '../lifecycle/snapshot.ts';
import { LOST, PROSPECT, stageFor, STAGES } from '../lifecycle/stage.ts';
import type { Stage } from '../lifecycle/stage.ts';

export interface StageChange {
	readonly day: number;
	readonly to: Stage;
	/** Purchase days so far; fewer than before where an order was given back wholly. */
	readonly purchaseDays: number;
}

type Enter = (day: number, stage: number, purchaseDays: number) => void;

/** Every change of a customer's stage up to the date of the snapshot, oldest first. */
export function stageChanges(dataset: Dataset, snapshot: Snapshot, id: number): StageChange[] {
	const changes: StageChange[] = [];
	const enter: Enter = (day, stage, purchaseDays) => {
		const to = STAGES[stage]!;
		if (day <= snapshot.purchases.asOf && changes.at(-1)?.to !== to) {
			changes.push({ day, to, purchaseDays });
		}
	};
	if (lateRefunds(dataset)[id] === 1) walkOrders(dataset, snapshot, id, enter);
	else walkDays(dataset, snapshot, id, enter);
	return changes;
}

function walkDays(
	dataset: Dataset,
	{ purchases, thresholds }: Snapshot,
	id: number,
	enter: Enter,
): void {
	const days = purchases.day.subarray(purchases.start[id], purchases.start[id + 1]);
	const known = dataset.customers.firstKnownDay[id]!;
	if (!isKnownByRefund(dataset, id) && (days.length === 0 || known < days[0]!)) {
		enter(known, PROSPECT, 0);
	}
	days.forEach((day, i) => {
		enter(day, stageFor(i + 1, 0, thresholds), i + 1);
		const lostOn = day + thresholds.lostAfter + 1;
		const next = days[i + 1];
		if (next === undefined || next > lostOn) enter(lostOn, LOST, i + 1);
	});
}

/** Of a customer whose purchases were not the same on each day: on every day that may change them. */
function walkOrders(
	dataset: Dataset,
	{ purchases, thresholds }: Snapshot,
	id: number,
	enter: Enter,
): void {
	const { orders, customers } = dataset;
	const known = customers.firstKnownDay[id]!;
	const days = new Set([known]);
	for (let i = orders.start[id]!; i < orders.start[id + 1]!; i++) {
		const day = orders.day[i]!;
		days.add(day).add(day + thresholds.lostAfter + 1);
		days.add(orders.refundDay[i]!);
	}
	for (const day of [...days].sort((a, b) => a - b)) {
		if (day < known || day > purchases.asOf) continue;
		const until = purchasesUntil(dataset, id, day);
		if (until === null) continue;
		const silence = until.bought === 0 ? 0 : day - until.last;
		enter(day, stageFor(until.bought, silence, thresholds), until.bought);
	}
}

function isKnownByRefund(dataset: Dataset, id: number): boolean {
	const { orders, customers } = dataset;
	const first = orders.start[id]!;
	if (first === orders.start[id + 1]!) return false;
	return orders.day[first] === customers.firstKnownDay[id] && isRefundDocument(dataset, first);
}
