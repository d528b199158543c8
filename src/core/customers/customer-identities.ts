import { KEY_FIELDS, keyKind, keyText, readKey } from '../dataset/identity/identity-key.ts';
import type { KeyField } from '../dataset/identity/identity-key.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { idScopeOf } from '../dataset/rows/import-record.ts';
import type { IdentityRule } from '../dataset/identity/identity-rule.ts';
import { locateRow, textOfRow } from '../dataset/rows/row-space.ts';
import { joinReasons } from './join-reasons.ts';
import type { JoinReason } from './join-reasons.ts';

/** What was known of a person under one key before keys joined it with others. */
export interface CustomerIdentity {
	/** Text of the key that its rows belong to: by it the identity is split off. */
	readonly key: string;
	/** All its keys, its own first. */
	readonly contacts: readonly { readonly field: KeyField; readonly value: string }[];
	/** As in its newest row that has one. */
	readonly name: string;
	/** Files that it was read from, in the order of the imports. */
	readonly files: readonly { readonly file: string; readonly rows: number }[];
	readonly rows: number;
	readonly orders: number;
	/** Null for the first. */
	readonly reason: JoinReason | null;
}

interface Gathered {
	readonly key: string;
	/** Keys that were met in its rows, by their text. */
	readonly contacts: Map<string, { readonly field: KeyField; readonly value: string }>;
	readonly files: Map<number, { readonly file: string; rows: number }>;
	readonly orders: Set<number>;
	name: string;
	rows: number;
}

/** The identities of one customer: the one with most orders first, then as they were joined to it. */
export function customerIdentities(dataset: Dataset, id: number): CustomerIdentity[] {
	const gathered = gather(dataset, id).sort(
		(a, b) => b.orders.size - a.orders.size || b.rows - a.rows || (a.key < b.key ? -1 : 1),
	);
	const links = gathered.flatMap(({ key, contacts }) =>
		[...contacts.keys()]
			.filter((other) => other !== key && joins(dataset, key, other))
			.map((other) => [key, other] as const),
	);
	const decided = decisionsAbout(dataset, id).flatMap((rule) =>
		rule.type === 'together' ? [[rule.a, rule.b] as const] : [],
	);
	const reasons = joinReasons(
		gathered.map(({ key }) => key),
		links,
		decided,
	);
	return [...reasons].map(([index, reason]) => {
		const { key, contacts, files, orders, name, rows } = gathered[index]!;
		return {
			key,
			contacts: [
				contacts.get(key)!,
				...[...contacts].filter(([text]) => text !== key).map(([, contact]) => contact),
			],
			name,
			files: [...files.values()],
			rows,
			orders: orders.size,
			reason,
		};
	});
}

/** The owner's decisions that are about a customer. */
export function decisionsAbout({ people }: Dataset, id: number): IdentityRule[] {
	return people.decided.filter(({ customers }) => customers.includes(id)).map(({ rule }) => rule);
}

/** Text of the key that a row belongs to; '' for a row without identity. */
export function keyOfRowAsText({ people, rows }: Dataset, row: number): string {
	const key = people.keyOfRow[row] ?? -1;
	if (key < 0) return '';
	const field = KEY_FIELDS[people.fieldOfKey[key]!]!;
	const scope = idScopeOf(locateRow(rows, row).batch.record);
	return keyText(keyKind(field, scope), textOfRow(rows, row, field));
}

function gather(dataset: Dataset, id: number): Gathered[] {
	const { people, rows, orderOfRow } = dataset;
	const found = new Map<string, Gathered>();
	for (let row = 0; row < rows.length; row++) {
		if (people.customerOfRow[row] !== id) continue;
		const key = keyOfRowAsText(dataset, row);
		let identity = found.get(key);
		if (identity === undefined) found.set(key, (identity = emptyIdentity(key)));
		const { record } = locateRow(rows, row).batch;
		identity.rows++;
		identity.name = textOfRow(rows, row, 'name') || identity.name;
		const file = identity.files.get(record.id);
		if (file === undefined) identity.files.set(record.id, { file: record.file, rows: 1 });
		else file.rows++;
		if (orderOfRow[row]! >= 0) identity.orders.add(orderOfRow[row]!);
		for (const field of KEY_FIELDS) {
			const value = textOfRow(rows, row, field);
			if (value === '') continue;
			const text = keyText(keyKind(field, idScopeOf(record)), value);
			identity.contacts.set(text, { field, value });
		}
	}
	return [...found.values()];
}

function emptyIdentity(key: string): Gathered {
	return {
		key,
		contacts: new Map(),
		files: new Map(),
		orders: new Set(),
		name: '',
		rows: 0,
	};
}

/** Whether two keys that met in a row join: see `SharedKeys`. */
function joins({ people }: Dataset, a: string, b: string): boolean {
	const avoids = (one: string, other: string) => {
		const kinds = people.shared.get(one);
		return kinds !== undefined && (kinds === null || kinds.has(readKey(other).kind));
	};
	return !avoids(a, b) && !avoids(b, a);
}
