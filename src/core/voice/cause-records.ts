import type { Dataset } from '../dataset/dataset.ts';
import { netOfOrder } from '../dataset/purchases.ts';
import type { CauseReader } from './cause-reader.ts';
import { GRIEVANCE_SOURCES } from './grievance-source.ts';
import type { GrievanceSource } from './grievance-source.ts';
import { eachGrievance } from './grievances.ts';
import { NO_WORDS } from './row-words.ts';

const YEAR = 365;

/** Everything said up to a date, as columns. */
export interface CauseRecords {
	/** -1: nobody is known. */
	readonly customer: readonly number[];
	readonly day: readonly number[];
	readonly row: readonly number[];
	/** The causes named: see CauseReader. */
	readonly set: readonly number[];
	/** Records of each source, with and without words. */
	readonly sources: readonly SourceCount[];
}

export interface SourceCount {
	readonly source: GrievanceSource;
	readonly withWords: number;
	readonly wordless: number;
}

/** @param only one source; null: all of them */
export function causeRecords(
	dataset: Dataset,
	asOf: number,
	reader: CauseReader,
	only: GrievanceSource | null,
): CauseRecords {
	const customer: number[] = [];
	const day: number[] = [];
	const row: number[] = [];
	const set: number[] = [];
	const sources = GRIEVANCE_SOURCES.map((source) => {
		let withWords = 0;
		let wordless = 0;
		eachGrievance(dataset, asOf, source, (one) => {
			const causes = reader.setOf(one.row);
			if (causes === NO_WORDS) {
				wordless++;
				return;
			}
			withWords++;
			if (only !== null && source !== only) return;
			customer.push(one.customer);
			day.push(one.day);
			row.push(one.row);
			set.push(causes);
		});
		return { source, withWords, wordless };
	});
	return { customer, day, row, set, sources };
}

/** A customer and a cause that they named. */
interface NamedCause {
	/** Place of the cause. */
	readonly cause: number;
	/** Net revenue of the customer in the 365 days up to the last time, in minor units. */
	readonly revenue: number;
}

/** Calls for every customer who named something, with each cause once. */
export function eachNamer(
	dataset: Dataset,
	asOf: number,
	{ customer, day, set }: CauseRecords,
	causesIn: (set: number) => readonly number[],
	visit: (named: readonly NamedCause[]) => void,
): void {
	const last = new Int32Array(dataset.customers.length).fill(-1);
	const before = new Int32Array(customer.length);
	for (let i = 0; i < customer.length; i++) {
		if (customer[i]! < 0) continue;
		before[i] = last[customer[i]!]!;
		last[customer[i]!] = i;
	}
	for (let c = 0; c < last.length; c++) {
		if (last[c] === -1) continue;
		const dayOf = new Map<number, number>();
		for (let i = last[c]!; i !== -1; i = before[i]!) {
			for (const cause of causesIn(set[i]!)) {
				dayOf.set(cause, Math.max(dayOf.get(cause) ?? day[i]!, day[i]!));
			}
		}
		visit([...dayOf].map(([cause, on]) => ({ cause, revenue: netBefore(dataset, c, on, asOf) })));
	}
}

/** Of the year that ends with the day, as it is known at asOf. */
function netBefore(dataset: Dataset, customer: number, day: number, asOf: number): number {
	const { orders } = dataset;
	let net = 0;
	for (let i = orders.start[customer]!; i < orders.start[customer + 1]!; i++) {
		const on = orders.day[i]!;
		if (on <= day && on > day - YEAR) net += netOfOrder(dataset, i, asOf);
	}
	return net;
}
