import type { KeptEdit } from '#ingest/replay-edits.ts';
import { headerSet } from '#ingest/source-id.ts';
import type { Mapping } from '#ingest/mapping.ts';
import type { LiveData } from '#store/live-data.ts';
import { recallMapping } from '#store/mappings.ts';
import type { Store } from '#store/store.ts';

export interface RecalledEdits {
	/** The shop's local day of the import that they were made for. */
	readonly savedDay: number;
	readonly edits: readonly KeptEdit[];
}

/** What the owner changed about an earlier file with the same headers; null: nothing. */
export async function recalledEdits(
	store: Store,
	proposed: Mapping,
	live: LiveData,
): Promise<RecalledEdits | null> {
	const headers = headersOf(proposed);
	return (await recallMapping(store, headers)) ?? channelOfImport(headers, proposed, live);
}

export function headersOf({ columns }: Pick<Mapping, 'columns'>): string {
	return headerSet(columns.map(({ header }) => header));
}

/** Under another channel the same orders would be counted twice: the imports tell it, too. */
function channelOfImport(
	headers: string,
	proposed: Mapping,
	{ mode, batches }: LiveData,
): RecalledEdits | null {
	if (mode !== 'real') return null;
	const records = [...batches.values()].map(({ record }) => record);
	const latest = records.findLast((record) => headerSet(record.headers) === headers);
	if (latest === undefined || latest.channel === null) return null;
	const { channel, importedDay } = latest;
	if (channel === proposed.channel) return null;
	return { savedDay: importedDay, edits: [{ edit: { type: 'channel', channel }, header: null }] };
}
