import { packStrings, someIncludes, unpackStrings } from '#core/columns/packed-strings.ts';
import type { FieldName } from '#core/columns/fields.ts';
import type { TextColumn } from '#core/columns/text-column.ts';
import type { CountryCode } from 'libphonenumber-js/min';
import { isCleanColumn } from '../values/clean-column.ts';
import {
	consentText,
	customerText,
	identityText,
	normaliseEmail,
	tagsText,
} from '../values/contact-text.ts';
import { normalisePhone } from '../values/phone-text.ts';

/** A text column in the form in which it is stored; other texts stay as they were written. */
export function normaliseText(
	field: FieldName,
	cells: TextColumn,
	region: CountryCode,
): TextColumn {
	if (isCleanColumn(field, cells.strings)) return cells;
	const guarded = someIncludes(cells.strings, "'");
	const normalise = normaliserOf(field, region);
	if (normalise === null && !guarded) return cells;
	const written = unpackStrings(cells.strings);
	const plain = guarded ? written.map(withoutGuard) : written;
	const stored = normalise === null ? plain : plain.map(normalise);
	// Most columns are clean already: then the file's own strings are kept.
	if (stored.every((text, i) => text === written[i])) return cells;
	return { codes: cells.codes, strings: packStrings(stored) };
}

/**
 * Without the apostrophe that keeps a spreadsheet from taking a cell for a formula (as this
 * app's own files have it) or from rounding a long number (as some exports have it).
 */
function withoutGuard(text: string): string {
	return text.replace(/^'(?=[=+\-@\t\r\d])/, '');
}

function normaliserOf(field: FieldName, region: CountryCode): ((text: string) => string) | null {
	switch (field) {
		case 'email':
			return normaliseEmail;
		case 'phone':
			return (text) => (text === '' ? '' : normalisePhone(text, region));
		case 'customerId':
		case 'username':
			return customerText;
		case 'orderId':
		case 'name':
			return identityText;
		case 'consent':
			return consentText;
		case 'tags':
			return tagsText;
		default:
			return null;
	}
}
