import type { Locale } from '#i18n/locale.ts';
import { columnNotes } from '#i18n/messages/column-notes.ts';
import { fieldNames } from '#i18n/messages/fields.ts';
import { importCheck } from '#i18n/messages/import-check.ts';
import { importing } from '#i18n/messages/import.ts';
import { knownSource } from '#i18n/messages/known-source.ts';
import { touches } from '#i18n/messages/touches.ts';
import { reading } from '#i18n/messages/reading.ts';

/** All words of the import in one language. */
export type ImportWords = (typeof importing)['id'] &
	(typeof reading)['id'] &
	(typeof fieldNames)['id'] &
	(typeof importCheck)['id'] & {
		readonly notes: (typeof columnNotes)['id'];
		readonly source: (typeof knownSource)['id'];
		readonly touches: (typeof touches)['id'];
	};

export function importWords(locale: Locale): ImportWords {
	return {
		...importing[locale],
		...reading[locale],
		...fieldNames[locale],
		...importCheck[locale],
		notes: columnNotes[locale],
		source: knownSource[locale],
		touches: touches[locale],
	};
}
