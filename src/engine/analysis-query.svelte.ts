import { createContext, untrack } from 'svelte';
import type { AnalysisName, AnalysisParams, AnalysisResult } from '#core/analyses.ts';
import { canBeNarrowed } from '#core/segments/whole-shop.ts';
import { isCancelled } from './call-error.ts';
import { getEngineState, type EngineState } from './engine-state.svelte.ts';
import { requestKey } from './request-key.ts';

export type QueryStatus = 'idle' | 'running' | 'done' | 'failed';

export interface AnalysisRequest<N extends AnalysisName> {
	readonly name: N;
	readonly params: AnalysisParams<N>;
}

type QuerySource = Pick<EngineState, 'engine' | 'version'>;

/**
 * The result of an analysis that follows its request and the data: whenever one of them
 * changes it is computed anew. A newer request wins; a late answer is dropped.
 */
export class AnalysisQuery<N extends AnalysisName> {
	readonly #source: QuerySource;
	readonly #request: () => AnalysisRequest<N> | null;
	#current = $state.raw<AnalysisResult<N> | null>(null);
	#status = $state<QueryStatus>('idle');
	#error = $state.raw<unknown>(null);
	#tries = $state(0);
	#shownKey = $state<string | null>(null);
	/** Equal requests have equal keys, so that a new object alone computes nothing. */
	readonly #wantedKey = $derived.by(() => {
		const request = this.#request();
		const { version } = this.#source;
		if (request === null || version === null) return null;
		return `${version} ${requestKey(request.name, request.params)}`;
	});

	/** @param request null: nothing to ask yet. Only while a component or an effect root starts. */
	constructor(source: QuerySource, request: () => AnalysisRequest<N> | null) {
		this.#source = source;
		this.#request = request;
		$effect(() => {
			const key = this.#wantedKey;
			const wanted = untrack(this.#request);
			// Read here, so that another try runs the effect again.
			if (this.#tries < 0 || key === null || wanted === null) {
				this.#status = 'idle';
				return;
			}
			const superseded = new AbortController();
			void this.#run(wanted, key, superseded.signal);
			return () => {
				superseded.abort();
			};
		});
	}

	/** The last result; it stays while the next is computed. Null before the first. */
	get current(): AnalysisResult<N> | null {
		return this.#current;
	}
	get status(): QueryStatus {
		return this.#status;
	}
	/** An EngineError or a StoreError. */
	get error(): unknown {
		return this.#error;
	}
	/** `current` answers an older question or is about older data. */
	get stale(): boolean {
		return this.#current !== null && this.#shownKey !== this.#wantedKey;
	}

	/** After a failure: with a new worker, should the old one have crashed. */
	retry(): void {
		if (this.#source.engine.status === 'crashed') this.#source.engine.restart();
		this.#tries++;
	}

	async #run(request: AnalysisRequest<N>, key: string, signal: AbortSignal): Promise<void> {
		this.#status = 'running';
		try {
			const result = await this.#source.engine.run(request.name, request.params, { signal });
			if (signal.aborted) return;
			this.#current = result;
			this.#shownKey = key;
			this.#error = null;
			this.#status = 'done';
		} catch (error) {
			if (signal.aborted) return;
			// The worker was replaced under us: somebody else's retry.
			if (isCancelled(error)) {
				this.#tries++;
				return;
			}
			this.#error = error;
			this.#status = 'failed';
		}
	}
}

/** Whom the pages look at. */
interface Narrowing {
	/** Name of a segment; null: everybody. */
	readonly segment: string | null;
}

const [getNarrowing, setNarrowing] = createContext<Narrowing>();
export { setNarrowing };

/**
 * An AnalysisQuery on the app's data, for use while a component starts. It asks about the
 * customers of the segment that the app is narrowed to, where the analysis can be.
 */
export function analysisQuery<N extends AnalysisName>(
	request: () => AnalysisRequest<N> | null,
): AnalysisQuery<N> {
	const narrowing = getNarrowing();
	return new AnalysisQuery(getEngineState(), () => {
		const wanted = request();
		const { segment } = narrowing;
		if (wanted === null || segment === null || !canBeNarrowed(wanted.name)) return wanted;
		return { name: wanted.name, params: { ...wanted.params, segment } };
	});
}
