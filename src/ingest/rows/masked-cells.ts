import { unpackStrings } from '#core/columns/packed-strings.ts';
import type { MaskedCells } from '#core/quality/quality-note.ts';
import type { ColumnMapping } from '../mapping.ts';
import type { RawBlock } from '../table/raw-table.ts';
import { isMasked } from '../values/contact-text.ts';

/** Hidden cells by the position of their column. */
export type MaskedColumns = Map<number, MaskedCells>;

const ASTERISK = 0x2a;
/** First byte of a bullet in UTF-8. */
const BULLET = 0xe2;

/** Counts the cells of a column of identities that the source has hidden, before they are dropped. */
export function countMasked(
	raw: RawBlock,
	{ field, index, header }: ColumnMapping,
	masked: MaskedColumns,
): void {
	if (field !== 'email' && field !== 'phone' && field !== 'username' && field !== 'customerId') {
		return;
	}
	const { codes, strings } = raw.columns[index]!;
	if (!strings.bytes.includes(ASTERISK) && !strings.bytes.includes(BULLET)) return;
	const texts = unpackStrings(strings);
	const isHidden = texts.map(isMasked);
	if (!isHidden.includes(true)) return;
	let rows = 0;
	let first = -1;
	for (let row = 0; row < raw.rows; row++) {
		if (isHidden[codes === null ? row : codes[row]!] !== true) continue;
		if (rows++ === 0) first = row;
	}
	if (rows === 0) return;
	const before = masked.get(index);
	masked.set(index, {
		column: header,
		example: before?.example ?? texts[codes === null ? first : codes[first]!]!,
		exampleRow: before?.exampleRow ?? raw.sourceRow[first]!,
		rows: (before?.rows ?? 0) + rows,
	});
}
