import type { CustomerRow } from '#core/customers/customer-rows.ts';
import { CustomerRowCache } from './customer-row-cache.ts';

/** Rows around the visible part of a list that may be very long. */
export class CustomerRows {
	readonly #load: (ids: readonly number[]) => Promise<readonly CustomerRow[]>;
	readonly #cache = new CustomerRowCache();
	/** Raised whenever the cache has changed. */
	#turn = $state(0);
	#failed = $state(false);

	constructor(load: (ids: readonly number[]) => Promise<readonly CustomerRow[]>) {
		this.#load = load;
	}

	/** The last rows that were asked for did not come. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Null while the row is on its way. */
	get(id: number): CustomerRow | null {
		return this.#turn < 0 ? null : this.#cache.get(id);
	}

	/** @param key names the data and the date that the rows are about */
	want(key: string, ids: Uint32Array, first: number, last: number): void {
		for (const missing of this.#cache.missing(key, ids, first, last)) {
			void this.#fetch(key, missing);
		}
	}

	async #fetch(key: string, ids: readonly number[]): Promise<void> {
		try {
			const rows = await this.#load(ids);
			if (key !== this.#cache.key) return;
			this.#cache.add(rows);
			this.#failed = false;
		} catch {
			if (key !== this.#cache.key) return;
			this.#cache.giveUp(ids);
			this.#failed = true;
		}
		this.#turn++;
	}
}
