import type { ImportRecord } from '#core/dataset/import-record.ts';

/** The channel that the newest import with the same columns was given; null: none. */
export function recalledChannel(
	headers: readonly string[],
	records: readonly Pick<ImportRecord, 'headers' | 'channel'>[],
): string | null {
	const wanted = headerSet(headers);
	return records.findLast((record) => headerSet(record.headers) === wanted)?.channel ?? null;
}

function headerSet(headers: readonly string[]): string {
	return [...new Set(headers.map((header) => header.trim().toLowerCase()))].sort().join('\n');
}
