import type { RememberedEntry } from '#engine/remembered-mappings.svelte.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import type { Format } from '#i18n/format.ts';

export interface RememberedRow {
	readonly id: string;
	readonly file: string;
	readonly kind: string;
	readonly saved: string;
	readonly choices: string;
	readonly entry: RememberedEntry;
}

/** What is remembered of files, in words. */
export function rememberedRows(
	entries: readonly RememberedEntry[],
	kinds: ImportWords['shortKinds'],
	format: Format,
): RememberedRow[] {
	return entries.map((entry) => ({
		id: entry.mapping.headers,
		file: entry.mapping.file,
		kind: kinds[entry.mapping.kind],
		saved: format.day(entry.mapping.savedDay),
		choices: format.number(entry.choices),
		entry,
	}));
}
