import type { EngineState } from '#engine/engine-state.svelte.ts';

type Undone = Awaited<ReturnType<EngineState['undo']>>;

/** Imports that were taken out on this page and can still come back. */
export class UndoState {
	readonly #data: EngineState;
	#undone = $state.raw<readonly Undone[]>([]);
	#undoing = $state<number | null>(null);
	#error = $state.raw<unknown>(null);

	constructor(data: EngineState) {
		this.#data = data;
	}

	/** What the last click took out; empty: nothing to bring back. */
	get undone() {
		return this.#undone;
	}
	/** The import that is being taken out. */
	get undoing() {
		return this.#undoing;
	}
	get error() {
		return this.#error;
	}

	async undo(ids: readonly number[]): Promise<void> {
		this.#error = null;
		const taken: Undone[] = [];
		try {
			for (const id of ids) {
				this.#undoing = id;
				taken.push(await this.#data.undo(id));
			}
		} catch (error) {
			this.#error = error;
		} finally {
			this.#undone = taken;
			this.#undoing = null;
		}
	}

	async restore(): Promise<void> {
		const undone = this.#undone;
		this.#undone = [];
		try {
			for (const one of undone) await this.#data.restore(one);
		} catch (error) {
			this.#error = error;
		}
	}

	/** Puts the offer away; the imports stay out. */
	close(): void {
		this.#undone = [];
	}
}
