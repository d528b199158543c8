import { packStrings } from '#core/columns/packed-strings.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { keyKind, keyText, readKey } from './identity-key.ts';
import type { KeyField } from './identity-key.ts';
import { keysOf } from './identity-rule.ts';
import type { IdentityRule } from './identity-rule.ts';
import type { KeyLinks } from './key-links.ts';
import { KeyTable } from '#core/columns/key-table.ts';
import { KeyKinds, NO_KEY, strengthOf } from './row-keys.ts';
import { ownersOfRows } from './row-owners.ts';
import type { RowSpace } from '../rows/row-space.ts';
import { SharedKeys } from './shared-keys.ts';

/** A decision of the owner with the customers that it is about, -1 where a key is not in the data. */
interface DecidedIdentity {
	readonly rule: IdentityRule;
	/** One for each key of the rule. */
	readonly customers: readonly number[];
}

/** Who is who in the row space. */
export interface Identities {
	readonly customers: number;
	/** Customer of each row of the row space, or -1 for a row without identity. */
	readonly customerOfRow: Int32Array;
	/** Number of the key that each row belongs to, or -1; a customer may have several. */
	readonly keyOfRow: Int32Array;
	/** Field of each key as a position in KEY_FIELDS. */
	readonly fieldOfKey: Uint8Array;
	/** Keys (as text) that do not join certain kinds of keys; null: none at all. */
	readonly shared: ReadonlyMap<string, ReadonlySet<string> | null>;
	/** One for each rule. */
	readonly decided: readonly DecidedIdentity[];
}

/** The customer of a key, or -1: to be asked while the data set is made, not kept. */
export type CustomerLookUp = (field: KeyField, scope: string, value: string) => number;

/**
 * One customer from many exports. Customer ids and usernames hold within their source, e-mail
 * and phone everywhere. Rows that share a key are one customer, whatever their order, but for
 * keys of many people and what the owner has decided.
 */
export function identifyCustomers(
	space: RowSpace,
	rules: readonly IdentityRule[],
): { readonly people: Identities; readonly lookUp: CustomerLookUp } {
	const keys = new KeyTable(4096);
	const kinds = new KeyKinds();
	const shared = new SharedKeys(keys);
	const { ownKeys, links } = ownersOfRows(space, keys, kinds, shared);

	const find = (kind: string, value: string) => {
		const seed = kinds.seedOf(kind);
		return seed === undefined || value === '' ? NO_KEY : keys.find(packStrings([value]), 0, seed);
	};
	const findText = (text: string) => {
		const { kind, value } = readKey(text);
		return find(kind, value);
	};
	const sets = unite(keys.length, links, shared, rules, findText);
	const { customerOfKey, customerOfRow, customers } = numberCustomers(ownKeys, sets, keys.length);
	const customerOf = (key: number) => (key === NO_KEY ? -1 : customerOfKey[sets.find(key)]!);
	const people: Identities = {
		customers,
		customerOfRow,
		keyOfRow: ownKeys,
		fieldOfKey: new Uint8Array(keys.length).map((_, key) => strengthOf(keys.seedOf(key))),
		shared: sharedTexts(shared, keys, kinds),
		decided: rules.map((rule) => ({
			rule,
			customers: keysOf(rule).map((key) => customerOf(findText(key))),
		})),
	};
	return {
		people,
		lookUp: (field, scope, value) => customerOf(find(keyKind(field, scope), value)),
	};
}

function unite(
	keys: number,
	links: KeyLinks,
	shared: SharedKeys,
	rules: readonly IdentityRule[],
	find: (text: string) => number,
): DisjointSets {
	for (const rule of rules) {
		const key = rule.type === 'apart' ? find(rule.key) : NO_KEY;
		if (key !== NO_KEY) shared.cut(key);
	}
	const pairs = (type: 'together' | 'distinct') =>
		rules
			.flatMap((rule) => (rule.type === type ? [[find(rule.a), find(rule.b)] as const] : []))
			.filter(([a, b]) => a !== NO_KEY && b !== NO_KEY);
	const together = pairs('together');
	const united = () => {
		const sets = new DisjointSets(keys);
		for (let i = 0; i < links.to.length; i++) {
			if (shared.joins(links.from[i]!, links.to[i]!)) sets.unite(links.from[i]!, links.to[i]!);
		}
		for (const [a, b] of together) sets.unite(a, b);
		return sets;
	};
	const sets = united();
	const joined = pairs('distinct').filter(([a, b]) => sets.find(a) === sets.find(b));
	if (joined.length === 0) return sets;
	for (const [a] of joined) shared.cut(a);
	return united();
}

function numberCustomers(ownKeys: Int32Array, sets: DisjointSets, keys: number) {
	const customerOfKey = new Int32Array(keys).fill(-1);
	const customerOfRow = new Int32Array(ownKeys.length).fill(-1);
	let customers = 0;
	for (let row = 0; row < ownKeys.length; row++) {
		const key = ownKeys[row]!;
		if (key === NO_KEY) continue;
		const root = sets.find(key);
		if (customerOfKey[root] === -1) customerOfKey[root] = customers++;
		customerOfRow[row] = customerOfKey[root]!;
	}
	return { customerOfKey, customerOfRow, customers };
}

function sharedTexts(shared: SharedKeys, keys: KeyTable, kinds: KeyKinds): Identities['shared'] {
	const result = new Map<string, ReadonlySet<string> | null>();
	for (const [key, seeds] of shared.entries()) {
		const text = keyText(kinds.nameOf(keys.seedOf(key)), keys.textOf(key));
		result.set(text, seeds === null ? null : new Set([...seeds].map((seed) => kinds.nameOf(seed))));
	}
	return result;
}
