import { hashAt, stringAt } from '#core/columns/packed-strings.ts';
import type { CustomerTable } from '../dataset.ts';
import type { CustomerLookUp } from './identity.ts';
import { idScopeOf } from '../rows/import-record.ts';
import { comparableName } from './person-name.ts';
import { PhoneBook } from './phone-book.ts';
import { locateRow, textOfRow } from '../rows/row-space.ts';
import type { RowSpace } from '../rows/row-space.ts';

type Described = Pick<CustomerTable, 'length' | 'referredByRow'>;

/** More than one customer answers to it. */
const SEVERAL = -2;

/**
 * Who brought each customer, or -1. What a person has written is taken for an e-mail, a phone
 * number, a customer id or username of the same source, else for a name that one customer has or had.
 */
export function referrers(
	space: RowSpace,
	customers: Described,
	customerOfRow: Int32Array,
	lookUp: CustomerLookUp,
): Int32Array {
	const result = new Int32Array(customers.length).fill(-1);
	const { referredByRow } = customers;
	const known = new Map<string, number>();
	const resolve = resolver(space, customers, customerOfRow, lookUp);
	for (let customer = 0; customer < customers.length; customer++) {
		const row = referredByRow[customer]!;
		if (row < 0) continue;
		const scope = idScopeOf(locateRow(space, row).batch.record);
		const text = textOfRow(space, row, 'referredBy').trim();
		const key = `${scope}\n${text}`;
		let found = known.get(key);
		if (found === undefined) known.set(key, (found = resolve(text, scope)));
		if (found !== customer) result[customer] = found;
	}
	return result;
}

function resolver(
	space: RowSpace,
	customers: Described,
	customerOfRow: Int32Array,
	lookUp: CustomerLookUp,
): (text: string, scope: string) => number {
	let phones: PhoneBook | null = null;
	let names: ReadonlyMap<string, number> | null = null;
	return (text, scope) => {
		const email = emailIn(text);
		if (email !== null) return lookUp('email', scope, email);
		for (const candidate of [text, text.replace(/^@/, '')]) {
			for (const field of ['customerId', 'username'] as const) {
				const customer = lookUp(field, scope, candidate);
				if (customer >= 0) return customer;
			}
		}
		if (PhoneBook.isNumber(text)) {
			phones ??= new PhoneBook(space, customerOfRow);
			return phones.customerOf(text);
		}
		const name = comparableName(text);
		if (name === '') return -1;
		names ??= uniqueNames(space, customerOfRow, customers.length);
		return Math.max(-1, names.get(name) ?? -1);
	};
}

/** The address in `Ani <Ani@Example.com>`, as the e-mail columns hold it; null without one. */
function emailIn(text: string): string | null {
	return /[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"()]+/.exec(text)?.[0].toLowerCase() ?? null;
}

/** Every name that exactly one customer has or had, for comparing. */
function uniqueNames({ blocks }: RowSpace, customerOfRow: Int32Array, customers: number) {
	const names = new Map<string, number>();
	/** Hash of the name met last for each customer: the same again is the rule. */
	const latest = new Uint32Array(customers);
	for (const { block, first } of blocks) {
		const column = block.text.name;
		if (column === undefined) continue;
		const { codes, strings } = column;
		for (let row = 0; row < block.rows; row++) {
			const customer = customerOfRow[first + row]!;
			if (customer < 0) continue;
			const index = codes === null ? row : codes[row]!;
			const hash = hashAt(strings, index, 0);
			if (latest[customer] === hash) continue;
			latest[customer] = hash;
			const name = comparableName(stringAt(strings, index));
			if (name === '') continue;
			const other = names.get(name) ?? customer;
			names.set(name, other === customer ? customer : SEVERAL);
		}
	}
	return names;
}
