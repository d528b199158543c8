import { idScopeOf } from '#core/dataset/rows/import-record.ts';
import type { KeptEdit } from '#ingest/replay-edits.ts';
import { headerSet, sourceId } from '#ingest/source-id.ts';
import type { Mapping, MappingEdit } from '#ingest/mapping.ts';
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
	return (await recallMapping(store, headers)) ?? originOfImport(headers, proposed, live);
}

export function headersOf({ columns }: Pick<Mapping, 'columns'>): string {
	return headerSet(columns.map(({ header }) => header));
}

/** Under another channel or source the same orders would be counted twice: the imports tell it, too. */
function originOfImport(
	headers: string,
	proposed: Mapping,
	{ mode, batches }: LiveData,
): RecalledEdits | null {
	if (mode !== 'real') return null;
	const records = [...batches.values()].map(({ record }) => record);
	const latest = records.findLast((record) => headerSet(record.headers) === headers);
	if (latest === undefined) return null;
	const { source, channel, file, importedDay } = latest;
	const recalled = (edit: MappingEdit) => ({
		savedDay: importedDay,
		edits: [{ edit, header: null }],
	});
	const own = sourceId(latest.headers, { source: proposed.source, channel });
	if (source !== own) {
		return recalled({
			type: 'same-source',
			as: { source, idScope: idScopeOf(latest), channel, file },
		});
	}
	if (channel === null || channel === proposed.channel) return null;
	return recalled({ type: 'channel', channel });
}
