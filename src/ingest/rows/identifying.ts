import type { MappedField } from '#core/columns/field-parts.ts';
import { IDENTITY_FIELDS } from '#core/columns/fields.ts';
import { packStrings, unpackStrings } from '#core/columns/packed-strings.ts';
import type { TextColumn } from '#core/columns/text-column.ts';
import { sourceById } from '../sources/recognise-source.ts';

const IDENTITY: ReadonlySet<MappedField> = new Set(IDENTITY_FIELDS);

/**
 * What the cells of an identity column say about one person: the first of several values, and
 * nothing where the source gives all guests one number.
 */
export function identifying(
	field: MappedField,
	cells: TextColumn,
	sourceId: string | null,
): TextColumn {
	const { joinedBy, guestIds } = sourceById(sourceId) ?? {};
	if ((joinedBy === undefined && guestIds === undefined) || !IDENTITY.has(field)) return cells;
	const guests = field === 'customerId' ? guestIds : undefined;
	const texts = unpackStrings(cells.strings).map((text) => {
		const first = joinedBy === undefined ? text : text.split(joinedBy, 1)[0]!;
		return guests?.includes(first) === true ? '' : first;
	});
	return { codes: cells.codes, strings: packStrings(texts) };
}
