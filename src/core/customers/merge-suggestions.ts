import type { Dataset } from '../dataset/dataset.ts';
import { comparableName, comparableText } from '../dataset/identity/person-name.ts';
import { textOfRow } from '../dataset/rows/row-space.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { keyOfRowAsText } from './customer-identities.ts';
import { customerRow } from './customer-rows.ts';
import type { CustomerRow } from './customer-rows.ts';

/** Pairs given out; the rest is counted. */
const SHOWN = 20;
/** A name that more people of one city have is a common one, and says nothing. */
const NAMESAKES = 4;

/** Two customers who may be one person, the one with the higher revenue first. */
export interface MergeSuggestion {
	readonly a: SuggestedCustomer;
	readonly b: SuggestedCustomer;
}

interface SuggestedCustomer {
	/** Text of a key of this customer, for the decision. */
	readonly key: string;
	readonly row: CustomerRow;
}

export interface MergeSuggestions {
	readonly count: number;
	/** The most valuable ones, by the net revenue of both together. */
	readonly first: readonly MergeSuggestion[];
}

/**
 * Customers with the same name (but for case, accents and titles) in the same city, about whom
 * nothing was decided. Never joined without the owner.
 */
export function mergeSuggestions(
	dataset: Dataset,
	{ asOf }: { readonly asOf: number },
): MergeSuggestions {
	const snapshot = snapshotAt(dataset, asOf);
	const { netByCustomer } = snapshot.purchases;
	const decided = decisions(dataset);
	const pairs = namesakes(dataset, snapshot.purchases.known)
		.flatMap((group) =>
			pairsOf(group.sort((a, b) => netByCustomer[b]! - netByCustomer[a]! || a - b)),
		)
		.filter(([a, b]) => !decided.apart.has(a) && !decided.apart.has(b))
		.filter(([a, b]) => !decided.distinct.has(pairKey(a, b)));
	const value = ([a, b]: Pair) => netByCustomer[a]! + netByCustomer[b]!;
	pairs.sort((one, other) => value(other) - value(one) || one[0] - other[0] || one[1] - other[1]);
	const suggested = (id: number): SuggestedCustomer => ({
		key: keyOfRowAsText(dataset, dataset.people.customerOfRow.indexOf(id)),
		row: customerRow(dataset, snapshot, id),
	});
	return {
		count: pairs.length,
		first: pairs.slice(0, SHOWN).map(([a, b]) => ({ a: suggested(a), b: suggested(b) })),
	};
}

type Pair = readonly [number, number];

function pairsOf(group: readonly number[]): Pair[] {
	return group.flatMap((a, i) => group.slice(i + 1).map((b): Pair => [a, b]));
}

/** Groups of customers who share name and city. */
function namesakes({ customers, rows }: Dataset, known: ArrayLike<number>): number[][] {
	const groups = new Map<string, number[]>();
	const cities = new Map<string, string>();
	for (let c = 0; c < customers.length; c++) {
		const nameRow = customers.nameRow[c]!;
		const cityRow = customers.cityRow[c]!;
		if (nameRow < 0 || cityRow < 0 || known[c] === 0) continue;
		const written = textOfRow(rows, cityRow, 'city');
		let city = cities.get(written);
		if (city === undefined) cities.set(written, (city = comparableText(written)));
		const name = city === '' ? '' : comparableName(textOfRow(rows, nameRow, 'name'));
		if (name === '') continue;
		const key = `${name}\n${city}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [c]);
		else group.push(c);
	}
	return [...groups.values()].filter(({ length }) => length > 1 && length <= NAMESAKES);
}

/** Whom the owner has already spoken of. */
function decisions({ people }: Dataset): { apart: Set<number>; distinct: Set<string> } {
	const apart = new Set<number>();
	const distinct = new Set<string>();
	for (const { rule, customers } of people.decided) {
		const [a = -1, b = -1] = customers;
		if (rule.type === 'apart') apart.add(a);
		else if (rule.type === 'distinct') distinct.add(pairKey(a, b));
	}
	return { apart, distinct };
}

function pairKey(a: number, b: number): string {
	return `${Math.min(a, b)} ${Math.max(a, b)}`;
}
