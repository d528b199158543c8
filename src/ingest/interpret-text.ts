import { packStrings, unpackStrings } from '#core/columns/packed-strings.ts';
import type { FieldName } from '#core/columns/fields.ts';
import type { TextColumn } from '#core/columns/text-column.ts';
import type { CountryCode } from 'libphonenumber-js/min';
import { identityText, normaliseEmail, normalisePhone } from './values/contact-text.ts';

/** A text column in the form in which it is stored; other texts stay as they were written. */
export function normaliseText(
	field: FieldName,
	cells: TextColumn,
	region: CountryCode,
): TextColumn {
	const normalise = normaliserOf(field, region);
	if (normalise === null) return cells;
	const written = unpackStrings(cells.strings);
	const stored = written.map(normalise);
	// Most columns are clean already: then the file's own strings are kept.
	if (stored.every((text, i) => text === written[i])) return cells;
	return { codes: cells.codes, strings: packStrings(stored) };
}

function normaliserOf(field: FieldName, region: CountryCode): ((text: string) => string) | null {
	switch (field) {
		case 'email':
			return normaliseEmail;
		case 'phone':
			return (text) => (text === '' ? '' : normalisePhone(text, region));
		case 'customerId':
		case 'orderId':
			// Some exports put an apostrophe before digits, to keep a spreadsheet from rounding them.
			return (text) => identityText(text).replace(/^'/, '');
		case 'username':
		case 'name':
			return identityText;
		case 'currency':
			return (text) => text.toUpperCase();
		default:
			return null;
	}
}
