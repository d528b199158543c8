import type { ShopSettings } from '#core/dataset/settings.ts';
import { keptEdit } from '#ingest/replay-edits.ts';
import { changeSampleSettings } from '#store/settings.ts';
import type { Store } from '#store/store.ts';
import { ImportClient } from './import-client.ts';
import { localDay } from './local-day.ts';
import type { WorkerLike } from './worker-client.ts';

/**
 * Imports the files of the sample shop, the way any files are imported, and shows it in the
 * place of the owner's own data until `leaveSample`.
 * @throws FileError, StoreError or EngineError; nothing is left behind then
 */
export async function openSample(
	store: Store,
	spawn: () => WorkerLike,
	settings: Partial<ShopSettings>,
	now: Date,
): Promise<void> {
	const client = new ImportClient(store, spawn, { sample: true });
	try {
		const { shops } = await changeSampleSettings(store, settings);
		const files = await client.sampleFiles();
		for (const [index, { source, channel }] of files.entries()) {
			const edits = channel === null ? [] : [keptEdit({ type: 'channel', channel }, [])];
			await client.read(index, source, {}, () => {}, edits);
		}
		const day = localDay(now, shops.sample.timeZone);
		await client.save([...files.keys()], now.toISOString(), day, () => {});
	} finally {
		client.close();
	}
}
