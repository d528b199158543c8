import type { RememberedMapping } from '#ingest/remembered-mapping.ts';
import type { ShopDatabase } from './database.ts';
import { asStoreErrors } from './store-error.ts';
import type { Store } from './store.ts';

/** What was remembered for files with these headers. */
export function recallMapping(
	{ db }: Store,
	headers: string,
): Promise<RememberedMapping | undefined> {
	return asStoreErrors(() => db.mappings.get(headers));
}

/** All that is remembered, the newest first. */
export async function listMappings({ db }: Store): Promise<RememberedMapping[]> {
	const mappings = await asStoreErrors(() => db.mappings.toArray());
	return mappings.sort((a, b) => b.savedDay - a.savedDay || (a.file < b.file ? -1 : 1));
}

/**
 * Remembers what was decided for the files of an import. Where the owner has decided nothing, what
 * was remembered before goes: the file was read anew. Inside the transaction of the import.
 */
export async function rememberMappings(
	{ mappings }: ShopDatabase,
	saved: readonly RememberedMapping[],
): Promise<void> {
	const decided = new Map<string, RememberedMapping>();
	for (const mapping of saved) if (mapping.edits.length > 0) decided.set(mapping.headers, mapping);
	const headers = saved.map((mapping) => mapping.headers);
	await mappings.bulkDelete(headers.filter((key) => !decided.has(key)));
	await mappings.bulkPut([...decided.values()]);
}

/** Brings forgotten mappings back, or takes those of another device in. */
export async function putMappings(
	{ db, changes }: Store,
	mappings: readonly RememberedMapping[],
): Promise<void> {
	await asStoreErrors(() => db.mappings.bulkPut([...mappings]));
	changes.announce();
}

export async function forgetMappings(
	{ db, changes }: Store,
	headers: readonly string[],
): Promise<void> {
	await asStoreErrors(() => db.mappings.bulkDelete([...headers]));
	changes.announce();
}
