import { isStrictlySorted } from '#core/columns/sorted-texts.ts';
import { textValues } from '#core/columns/text-column.ts';
import type { RawTable } from '../table/raw-table.ts';
import { looksLikeDate } from '../values/dates.ts';

/** Share of the repeated numbers that may contradict themselves: typing errors. */
const TOLERATED = 0.05;

/** One number met with two buyers is a slip of the till, several are a habit. */
const FEWEST = 2;

const TIME_OF_DAY = /[T,\s]+\d{1,2}[:.]\d{2}.*$/;

interface Facts {
	buyer: string;
	day: string;
}

/**
 * Whether a number stands for one order wherever it is repeated: always for the same buyer or,
 * where none is named, on the same day. Receipts that are counted anew every day do not. A later
 * day for the same buyer is a refund, or an order delivered in parts.
 *
 * @param buyer column of the buyer, or undefined
 * @param date column of the day, or undefined
 */
export function namesOneOrder(
	table: RawTable,
	orderId: number,
	buyer: number | undefined,
	date: number | undefined,
): boolean {
	// Most order lists are sorted by their number: then one pass tells that none repeats.
	if (isStrictlySorted(table.blocks.map(({ columns }) => columns[orderId]!))) return true;
	const seen = new Map<string, Facts>();
	const repeated = new Set<string>();
	const contradicted = new Set<string>();
	for (const { rows, columns } of table.blocks) {
		const ids = textValues(columns[orderId]!);
		const buyers = buyer === undefined ? null : textValues(columns[buyer]!);
		const days = date === undefined ? null : textValues(columns[date]!);
		for (let row = 0; row < rows; row++) {
			const id = ids[row]!;
			if (id === '') continue;
			const facts = { buyer: buyers?.[row] ?? '', day: days?.[row] ?? '' };
			const first = seen.get(id);
			if (first === undefined) {
				seen.set(id, facts);
				continue;
			}
			repeated.add(id);
			if (contradict(first, facts)) contradicted.add(id);
			if (first.buyer === '') first.buyer = facts.buyer;
			if (first.day === '') first.day = facts.day;
		}
	}
	return contradicted.size < Math.max(FEWEST, repeated.size * TOLERATED);
}

/** Blank cells and unreadable days contradict nothing. */
function contradict(a: Facts, b: Facts): boolean {
	if (a.buyer !== '' && b.buyer !== '') return a.buyer !== b.buyer;
	const [one, other] = [a.day, b.day].map((text) => text.replace(TIME_OF_DAY, ''));
	return one !== other && looksLikeDate(one!) && looksLikeDate(other!);
}
