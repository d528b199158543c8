import { distinctTexts } from '#core/columns/text-column.ts';
import type { DecimalMark } from '../mapping.ts';
import type { RawTable } from '../table/raw-table.ts';
import { decideDecimal, NO_FORMS, numberForm } from '../values/decimal-mark.ts';
import type { NumberForm, ThreeDigits } from '../values/decimal-mark.ts';

export interface StyleDecision<T> {
	readonly value: T;
	/** Nothing in the column decides it. */
	readonly open: boolean;
	/** True: values tell it and none contradicts. False: all could be either; null: neither. */
	readonly decided: boolean | null;
	/** Values that show the ambiguity, or the decision. */
	readonly examples: readonly string[];
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
	const isMet = [...first.keys()];
	const wholly = isMet.length === 1 && isMet[0]!.startsWith('three');
	return {
		value: mark,
		open: !sure,
		decided: sure && isMet.length > 0 ? true : !sure && wholly ? false : null,
		examples: [...first.values(), ...unclear].slice(0, 3),
	};
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
