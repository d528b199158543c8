import type { AnalysisName, AnalysisParams, AnalysisResult } from '#core/analyses.ts';
import type { DataSummary, EngineCalls, LoadProgress, RunArgs } from './engine-contract.ts';
import {
	WorkerClient,
	type CallOptions,
	type WorkerLike,
	type WorkerStatus,
} from './worker-client.ts';

/** The calling side of the engine: analyses of the newest stored data, computed in a worker. */
export class EngineClient {
	readonly #calls: WorkerClient<EngineCalls>;

	constructor(spawn: () => WorkerLike) {
		this.#calls = new WorkerClient(spawn);
	}

	get status(): WorkerStatus {
		return this.#calls.status;
	}

	/** Follows the store; to be called after every change. */
	refresh(options: CallOptions<LoadProgress> = {}): Promise<DataSummary> {
		return this.#calls.call('refresh', null, options);
	}

	/**
	 * An analysis of the newest data.
	 * @throws EngineError 'failed' where the analysis throws, 'crashed', 'cancelled';
	 *   StoreError where the data cannot be read
	 */
	async run<N extends AnalysisName>(
		name: N,
		params: AnalysisParams<N>,
		options: CallOptions<LoadProgress> = {},
	): Promise<AnalysisResult<N>> {
		const args = { name, params } as unknown as RunArgs;
		return (await this.#calls.call('run', args, options)) as AnalysisResult<N>;
	}

	/**
	 * Replaces the worker, after a crash or to stop what it computes. Nothing is lost: the data
	 * are in the store, and the next call loads them.
	 */
	restart(): void {
		this.#calls.restart();
	}
}
