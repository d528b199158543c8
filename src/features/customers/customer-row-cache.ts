import type { CustomerRow } from '#core/customers/customer-rows.ts';

const CHUNK = 100;
/** Rows drawn beyond the visible ones, on either side. */
const MARGIN = 8;
/** Rows kept on the main thread; a window of some hundred is seen at once. */
const KEPT = 1500;

/** Rows of the customers that were seen lately, and which ones have to be fetched. */
export class CustomerRowCache {
	readonly #rows = new Map<number, CustomerRow>();
	readonly #fresh = new Set<number>();
	readonly #asked = new Set<number>();
	#key = '';

	get key(): string {
		return this.#key;
	}

	get(id: number): CustomerRow | null {
		return this.#rows.get(id) ?? null;
	}

	/**
	 * The ids to fetch for the chunks around the visible rows, a list for each call; they count
	 * as asked for from now on.
	 * @param key names the data and the date; rows of another key stay until theirs are there
	 */
	missing(key: string, ids: Uint32Array, first: number, last: number): number[][] {
		if (key !== this.#key) {
			this.#key = key;
			this.#fresh.clear();
			this.#asked.clear();
		}
		const from = Math.max(0, Math.floor((first - MARGIN) / CHUNK) * CHUNK);
		const to = Math.min(ids.length, (Math.floor((last + MARGIN) / CHUNK) + 1) * CHUNK);
		const lists: number[][] = [];
		for (let start = from; start < to; start += CHUNK) {
			const list = Array.from(ids.subarray(start, Math.min(start + CHUNK, to))).filter(
				(id) => !this.#fresh.has(id) && !this.#asked.has(id),
			);
			if (list.length > 0) lists.push(list);
			for (const id of list) this.#asked.add(id);
		}
		return lists;
	}

	add(rows: readonly CustomerRow[]): void {
		for (const row of rows) {
			// Put last again, so that what was seen longest ago goes first.
			this.#rows.delete(row.id);
			this.#rows.set(row.id, row);
			this.#asked.delete(row.id);
			this.#fresh.add(row.id);
		}
		for (const id of this.#rows.keys()) {
			if (this.#rows.size <= KEPT) break;
			this.#rows.delete(id);
			this.#fresh.delete(id);
		}
	}

	/** These will not come: they may be asked for again. */
	giveUp(ids: readonly number[]): void {
		for (const id of ids) this.#asked.delete(id);
	}
}
