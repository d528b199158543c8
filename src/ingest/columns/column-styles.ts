import { distinctTexts } from '#core/columns/text-column.ts';
import type { DateOrder, DecimalMark } from '../mapping.ts';
import type { RawTable } from '../table/raw-table.ts';
import { dayMonthEvidence } from '../values/dates.ts';
import { decideDecimal, NO_FORMS, numberForm } from '../values/decimal-mark.ts';
import type { NumberForm, ThreeDigits } from '../values/decimal-mark.ts';

export interface StyleDecision<T> {
	readonly value: T;
	/** Nothing in the column decides it. */
	readonly open: boolean;
	/** Values that show the ambiguity, or the decision. */
	readonly examples: readonly string[];
}

/**
 * Order of day and month, from every value of the column.
 *
 * @param usual what the source is known for, where the values leave it open
 */
export function decideDateOrder(
	table: RawTable,
	column: number,
	dayFirst: boolean,
	usual: DateOrder | null,
): StyleDecision<DateOrder> {
	const votes = { dmy: 0, mdy: 0, ambiguous: 0 };
	const hours = { halves: false };
	const examples: string[] = [];
	eachText(table, column, (text, rows) => {
		const evidence = dayMonthEvidence(text);
		if (evidence === null) return;
		votes[evidence] += rows;
		if (/\d\s*[ap]\.?m\b/i.test(text)) hours.halves = true;
		if (examples.length < 3) examples.push(text);
	});
	if (votes.dmy + votes.mdy + votes.ambiguous === 0) {
		return { value: 'ymd', open: false, examples };
	}
	if (votes.dmy + votes.mdy === 0) {
		// Who writes 2:30 PM mostly writes the month first.
		const value = hours.halves ? 'mdy' : (usual ?? (dayFirst ? 'dmy' : 'mdy'));
		return { value, open: usual === null, examples };
	}
	return { value: votes.dmy >= votes.mdy ? 'dmy' : 'mdy', open: false, examples };
}

/** Sign before the decimals, from every value of the column. */
export function decideDecimalMark(
	table: RawTable,
	column: number,
	threeDigits: ThreeDigits,
): StyleDecision<DecimalMark> {
	const forms = { ...NO_FORMS };
	const first = new Map<NumberForm, string>();
	const unclear: string[] = [];
	eachText(table, column, (text, rows) => {
		const form = numberForm(text, table.encoding === 'workbook');
		if (form === null) return;
		forms[form] += rows;
		if (!first.has(form)) first.set(form, text);
		else if (unclear.length < 3 && form.startsWith('three')) unclear.push(text);
	});
	const { mark, sure } = decideDecimal(forms, threeDigits);
	return { value: mark, open: !sure, examples: [...first.values(), ...unclear].slice(0, 3) };
}

/** Every different text of a column in each block, with the rows that hold it. */
export function eachText(
	table: RawTable,
	column: number,
	visit: (text: string, rows: number) => void,
): void {
	for (const block of table.blocks) {
		const { strings, counts } = distinctTexts(block.columns[column]!);
		strings.forEach((text, i) => {
			if (text !== '') visit(text, counts[i]!);
		});
	}
}
