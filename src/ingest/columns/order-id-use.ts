import { isStrictlySorted } from '#core/columns/sorted-texts.ts';
import { textValues } from '#core/columns/text-column.ts';
import type { RawTable } from '../table/raw-table.ts';

/** Share of the repeated numbers that may contradict themselves: typing errors. */
const TOLERATED = 0.05;

const TIME_OF_DAY = /[T,\s]+\d{1,2}[:.]\d{2}.*$/;

/**
 * Whether a number stands for one order wherever it is repeated: always on the same day, for the
 * same buyer. Receipts that are counted anew every day do not.
 *
 * @param same columns of the day and the buyer; blank cells contradict nothing
 */
export function namesOneOrder(table: RawTable, orderId: number, same: readonly number[]): boolean {
	// Most order lists are sorted by their number: then one pass tells that none repeats.
	if (isStrictlySorted(table.blocks.map(({ columns }) => columns[orderId]!))) return true;
	const seen = new Map<string, string[]>();
	const repeated = new Set<string>();
	const contradicted = new Set<string>();
	for (const { rows, columns } of table.blocks) {
		const ids = textValues(columns[orderId]!);
		const facts = same.map((column) => textValues(columns[column]!));
		for (let row = 0; row < rows; row++) {
			const id = ids[row]!;
			if (id === '') continue;
			const first = seen.get(id);
			if (first === undefined) {
				seen.set(
					id,
					facts.map((texts) => texts[row]!),
				);
				continue;
			}
			repeated.add(id);
			facts.forEach((texts, index) => {
				const text = texts[row]!;
				if (text === '' || text === first[index]) return;
				if (first[index] === '') first[index] = text;
				else if (dayOf(text) !== dayOf(first[index]!)) contradicted.add(id);
			});
		}
	}
	return contradicted.size === 0 || contradicted.size < repeated.size * TOLERATED;
}

function dayOf(text: string): string {
	return text.replace(TIME_OF_DAY, '');
}
