import type { CustomerDetail } from '#core/customers/customer-detail.ts';
import type { CustomersWords } from './customers-words.ts';

/** Rows named for one file; more nobody looks up by hand. */
const MOST = 30;

interface CustomerSource {
	readonly file: string;
	/** How many records the file gave, and on which rows they begin. */
	readonly text: string;
}

/** The imports that a customer's figures come from, and where in them; the newest record first. */
export function customerSources(
	{ text, format }: CustomersWords,
	{ orders, records }: Pick<CustomerDetail, 'orders' | 'records'>,
): CustomerSource[] {
	const rowsOf = new Map<string, number[]>();
	for (const { file, sourceRow } of [...orders, ...records]) {
		const rows = rowsOf.get(file);
		if (rows === undefined) rowsOf.set(file, [sourceRow]);
		else rows.push(sourceRow);
	}
	return [...rowsOf].map(([file, rows]) => {
		const sorted = rows.toSorted((a, b) => a - b);
		const named = sorted.slice(0, MOST).map((row) => format.number(row));
		const list = sorted.length > MOST ? [...named, '…'] : named;
		return {
			file,
			text: text.drawer.rowsOf(format.number(rows.length), list.join(', ')),
		};
	});
}
