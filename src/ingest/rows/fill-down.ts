import type { MappedField } from '#core/columns/field-parts.ts';
import { NO_DAY } from '#core/columns/block.ts';
import type { InstantColumn } from '#core/columns/block.ts';
import { textColumn } from '#core/columns/text-column-writer.ts';
import { textValues } from '#core/columns/text-column.ts';
import type { TextColumn } from '#core/columns/text-column.ts';
import type { FileContext } from './file-context.ts';
import { hasBlank } from './text-cells.ts';

/** Blank cells of the fields that the mapping fills down take the text of the row above. */
export function fillDownText(
	field: MappedField,
	column: TextColumn,
	{ mapping, carriedText }: Pick<FileContext, 'mapping' | 'carriedText'>,
): TextColumn {
	if (!mapping.fillDown.includes(field)) return column;
	const values = textValues(column);
	let above = carriedText.get(field) ?? '';
	const filled = values.map((text) => (text === '' ? above : (above = text)));
	carriedText.set(field, above);
	return hasBlank(column) ? textColumn(filled) : column;
}

/**
 * Later rows of an order may leave its date out: they take it from the row above. With the
 * owner's leave, so does every row without one.
 */
export function fillDownDates(
	ids: TextColumn | undefined,
	dates: InstantColumn,
	{ mapping, carriedDate }: Pick<FileContext, 'mapping' | 'carriedDate'>,
): void {
	const always = mapping.remedies.includes('dates-from-above');
	if (ids === undefined && !always) return;
	const texts = ids === undefined ? null : textValues(ids);
	for (let row = 0; row < dates.day.length; row++) {
		const id = texts === null ? '' : texts[row]!;
		if (dates.day[row] !== NO_DAY) {
			carriedDate.orderId = id;
			carriedDate.day = dates.day[row]!;
			carriedDate.second = dates.second[row]!;
		} else if (always || (id !== '' && id === carriedDate.orderId)) {
			dates.day[row] = carriedDate.day;
			dates.second[row] = carriedDate.second;
		}
	}
}
