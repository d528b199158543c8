import type { ImportWords } from '#features/data/import-words.ts';
import type { KnownSource } from '#ingest/sources/known-source.ts';

/** Why an export gives totals only, and what to do to see people. */
export function totalsOnlyText(
	instead: KnownSource['instead'],
	{ source, fields }: ImportWords,
): string {
	switch (instead) {
		case null:
			return source.namesNobody;
		case 'names-only':
			return `${source.namesOnly} ${source.takeNames(fields.customerId)}`;
		default:
			return `${source.namesNobody} ${source.exportInstead[instead]}`;
	}
}
