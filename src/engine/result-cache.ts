/** Results of one data version; the one that was used longest ago goes first. */
export class ResultCache {
	readonly #capacity: number;
	readonly #results = new Map<string, unknown>();
	#version = '';

	constructor(capacity: number) {
		this.#capacity = capacity;
	}

	/** The remembered result, else that of `compute`, which is remembered. */
	take<T>(version: string, key: string, compute: () => T): T {
		if (version !== this.#version) {
			// Results of older data are never asked for again.
			this.#results.clear();
			this.#version = version;
		}
		const result = this.#results.has(key) ? (this.#results.get(key) as T) : compute();
		this.#results.delete(key);
		this.#results.set(key, result);
		const [oldest] = this.#results.keys();
		if (oldest !== undefined && this.#results.size > this.#capacity) this.#results.delete(oldest);
		return result;
	}
}
