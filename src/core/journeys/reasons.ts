import type { Dataset } from '../dataset/dataset.ts';
import { textOfRow } from '../dataset/row-space.ts';
import { oneLine } from '../text/one-line.ts';
import { eachGrievance } from '../voice/grievances.ts';

/** Reasons listed; the others are put together. */
const SHOWN = 20;

export interface Reason {
	/** As most often written; '': none was given; null: all that are not listed by themselves. */
	readonly reason: string | null;
	readonly count: number;
	/** Totals of the cancelled orders in minor units; 0 for complaints. */
	readonly amount: number;
}

/** Cancelled orders up to asOf by their reason, also those of nobody known; the most first. */
export function cancelledOrders(dataset: Dataset, asOf: number): Reason[] {
	const { orders, orderOfRow, rows } = dataset;
	const reasons = new Reasons();
	eachGrievance(dataset, asOf, 'cancelled-order', ({ row }) => {
		const total = orders.total[orderOfRow[row]!]!;
		reasons.add(textOfRow(rows, row, 'cancelReason'), Number.isNaN(total) ? 0 : total);
	});
	return reasons.list();
}

/** Complaints up to asOf by their reason, the most first. */
export function complaints(dataset: Dataset, asOf: number): Reason[] {
	const reasons = new Reasons();
	eachGrievance(dataset, asOf, 'complaint', ({ row }) => {
		reasons.add(textOfRow(dataset.rows, row, 'reason'), 0);
	});
	return reasons.list();
}

/** Counts reasons whatever their case and spaces. */
class Reasons {
	readonly #sums = new Map<string, { count: number; amount: number; texts: Map<string, number> }>();

	add(text: string, amount: number): void {
		const written = oneLine(text);
		const key = written.toLowerCase();
		let sum = this.#sums.get(key);
		if (sum === undefined) {
			sum = { count: 0, amount: 0, texts: new Map() };
			this.#sums.set(key, sum);
		}
		sum.count++;
		sum.amount += amount;
		sum.texts.set(written, (sum.texts.get(written) ?? 0) + 1);
	}

	list(): Reason[] {
		const all = [...this.#sums]
			.sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
			.map(([, { count, amount, texts }]) => ({ reason: mostWritten(texts), count, amount }));
		const rest = all.slice(SHOWN);
		if (rest.length === 0) return all;
		const total = (pick: (one: Reason) => number) => rest.reduce((sum, one) => sum + pick(one), 0);
		return [
			...all.slice(0, SHOWN),
			{ reason: null, count: total(({ count }) => count), amount: total(({ amount }) => amount) },
		];
	}
}

function mostWritten(texts: ReadonlyMap<string, number>): string {
	return [...texts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]![0];
}
