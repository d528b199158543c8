import { analysisQuery } from '#engine/analysis-query.svelte.ts';
import type { ForecastRequest, ForecastResult } from '#core/value/forecast-page.ts';
import type { ForecastState } from './forecast-view.ts';

/**
 * The forecast, asked for in two calls: a worker that computes cannot hear, so whoever asks for
 * something else in between waits for one of them only.
 */
export class ForecastQuery {
	readonly #prepared;
	readonly #made;
	readonly state: ForecastState = $derived.by(() => this.#state());

	/** @param request null: nothing to ask yet. Only while a component starts. */
	constructor(request: () => ForecastRequest | null) {
		this.#prepared = analysisQuery(() => {
			const params = request();
			return params === null ? null : { name: 'prepareForecast', params };
		});
		this.#made = analysisQuery(() => {
			const params = request();
			const isReady = this.#prepared.status === 'done' && !this.#prepared.stale;
			return params === null || !isReady ? null : { name: 'forecast', params };
		});
	}

	/** There is one, but for an older question. */
	get stale(): boolean {
		return this.#made.stale;
	}

	retry(): void {
		(this.#prepared.status === 'failed' ? this.#prepared : this.#made).retry();
	}

	#state(): ForecastState {
		if (this.#prepared.status === 'failed' || this.#made.status === 'failed') {
			return { kind: 'failed' };
		}
		const result: ForecastResult | null = this.#made.current;
		if (result !== null) return { kind: 'done', result };
		return { kind: 'computing', step: this.#prepared.status === 'done' ? 2 : 1 };
	}
}
