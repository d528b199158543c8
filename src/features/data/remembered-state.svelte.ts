import type { RememberedEntry, RememberedMappings } from '#engine/remembered-mappings.svelte.ts';

/** What is done on this page with what is remembered of files. */
export class RememberedState {
	readonly #mappings: RememberedMappings;
	#forgotten = $state.raw<readonly RememberedEntry[]>([]);
	#taken = $state<number | null>(null);
	#error = $state.raw<unknown>(null);

	constructor(mappings: RememberedMappings) {
		this.#mappings = mappings;
	}

	/** What the last click took out; empty: nothing to bring back. */
	get forgotten() {
		return this.#forgotten;
	}
	/** How many came from a file; null: none was read. */
	get taken() {
		return this.#taken;
	}
	get error() {
		return this.#error;
	}

	forget(entries: readonly RememberedEntry[]): Promise<void> {
		return this.#try(async () => {
			await this.#mappings.forget(entries);
			this.#forgotten = entries;
		});
	}

	bringBack(): Promise<void> {
		const entries = this.#forgotten;
		return this.#try(() => this.#mappings.bringBack(entries));
	}

	/** Puts the offer away; what was forgotten stays so. */
	close(): void {
		this.#forgotten = [];
	}

	take(file: File): Promise<void> {
		return this.#try(async () => {
			this.#taken = await this.#mappings.take(file);
		});
	}

	async #try(work: () => Promise<void>): Promise<void> {
		this.#error = null;
		this.#taken = null;
		this.#forgotten = [];
		try {
			await work();
		} catch (error) {
			this.#error = error;
		}
	}
}
