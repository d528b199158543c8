import { ANALYSES, type AnalysisName, type AnalysisResult } from '#core/analyses.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import type { Store } from '#store/store.ts';
import { DatasetHolder } from './dataset-holder.ts';
import type { EngineCalls, RunArgs } from './engine-contract.ts';
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
				return cache.take(version, key, () => analysed(dataset, args));
			},
		},
		'one-by-one',
	);
}

type AnyResult = AnalysisResult<AnalysisName>;

function analysed(dataset: Dataset, { name, params }: RunArgs): AnyResult {
	const analysis: (dataset: Dataset, params: never) => AnyResult = ANALYSES[name];
	return analysis(dataset, params as never);
}
