import { analyse } from '#core/analyses.ts';
import type { Store } from '#store/store.ts';
import { DatasetHolder } from './dataset-holder.ts';
import type { EngineCalls } from './engine-contract.ts';
import { requestKey } from './request-key.ts';
import { ResultCache } from './result-cache.ts';
import { serveCalls, type CallPort } from './serve-calls.ts';

const REMEMBERED_RESULTS = 64;

/** Answers the calls of an EngineClient with the data of `store`. */
export function serveEngine(port: CallPort, store: Store): void {
	const holder = new DatasetHolder(store);
	const cache = new ResultCache(REMEMBERED_RESULTS);
	serveCalls<EngineCalls>(
		port,
		{
			async refresh(_, onprogress) {
				return (await holder.newest(onprogress)).summary;
			},
			async run(args, onprogress) {
				const { version, dataset } = await holder.newest(onprogress);
				const key = requestKey(args.name, args.params);
				// Answers are cloned, never transferred: a transfer would empty the remembered arrays.
				return cache.take(version, key, () => analyse(dataset, args.name, args.params));
			},
		},
		'one-by-one',
	);
}
