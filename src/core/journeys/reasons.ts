import type { Dataset } from '../dataset/dataset.ts';
import { textOfRow } from '../dataset/rows/row-space.ts';
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
	/** Known customers behind them. */
	readonly customers: number;
}

const FIELDS = { 'cancelled-order': 'cancelReason', complaint: 'reason' } as const;

type ReasonSource = keyof typeof FIELDS;

/** Cancelled orders up to asOf by their reason, also those of nobody known; the most first. */
export function cancelledOrders(dataset: Dataset, asOf: number): Reason[] {
	return listed(reasonsOf(dataset, asOf, 'cancelled-order'));
}

/** Complaints up to asOf by their reason, the most first. */
export function complaints(dataset: Dataset, asOf: number): Reason[] {
	return listed(reasonsOf(dataset, asOf, 'complaint'));
}

/** The known customers behind a reason; null: behind all that are not listed by themselves. */
export function customersByReason(
	dataset: Dataset,
	asOf: number,
	source: ReasonSource,
	reason: string | null,
): number[] {
	const sums = reasonsOf(dataset, asOf, source);
	const wanted =
		reason === null ? sums.slice(SHOWN) : sums.filter(({ key }) => key === keyOf(reason));
	const found = new Set(wanted.flatMap(({ customers }) => [...customers]));
	return [...found];
}

/** All of one reason, whatever its case and spaces. */
interface ReasonSum {
	readonly key: string;
	count: number;
	amount: number;
	readonly texts: Map<string, number>;
	readonly customers: Set<number>;
}

function reasonsOf(dataset: Dataset, asOf: number, source: ReasonSource): ReasonSum[] {
	const { orders, orderOfRow, rows } = dataset;
	const sums = new Map<string, ReasonSum>();
	eachGrievance(dataset, asOf, source, ({ customer, row }) => {
		const written = oneLine(textOfRow(rows, row, FIELDS[source]));
		const key = keyOf(written);
		let sum = sums.get(key);
		if (sum === undefined) {
			sum = { key, count: 0, amount: 0, texts: new Map(), customers: new Set() };
			sums.set(key, sum);
		}
		sum.count++;
		sum.texts.set(written, (sum.texts.get(written) ?? 0) + 1);
		if (customer >= 0) sum.customers.add(customer);
		const total = source === 'complaint' ? 0 : orders.total[orderOfRow[row]!]!;
		if (!Number.isNaN(total)) sum.amount += total;
	});
	return [...sums.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

function keyOf(text: string): string {
	return oneLine(text).toLowerCase();
}

function listed(sums: readonly ReasonSum[]): Reason[] {
	const all = sums.map(({ count, amount, texts, customers }) => ({
		reason: mostWritten(texts),
		count,
		amount,
		customers: customers.size,
	}));
	const rest = all.slice(SHOWN);
	if (rest.length === 0) return all;
	const total = (pick: (one: Reason) => number) => rest.reduce((sum, one) => sum + pick(one), 0);
	return [
		...all.slice(0, SHOWN),
		{
			reason: null,
			count: total(({ count }) => count),
			amount: total(({ amount }) => amount),
			customers: new Set(sums.slice(SHOWN).flatMap(({ customers }) => [...customers])).size,
		},
	];
}

function mostWritten(texts: ReadonlyMap<string, number>): string {
	return [...texts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]![0];
}
