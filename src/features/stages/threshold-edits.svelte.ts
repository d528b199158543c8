import type { ManualThresholds } from '#core/dataset/settings.ts';
import type { EngineState } from '#engine/engine-state.svelte.ts';

type Shop = Pick<EngineState, 'settings' | 'changeSettings'>;

interface Done {
	/** What was changed, in words. */
	readonly text: string;
	readonly before: ManualThresholds | null;
}

/** Thresholds set by hand or given up again; the last change can be taken back. */
export class ThresholdEdits {
	readonly #shop: Shop;
	#done = $state.raw<Done | null>(null);
	#busy = $state(false);
	#error = $state.raw<unknown>(null);

	constructor(shop: Shop) {
		this.#shop = shop;
	}

	/** The last change; null: nothing to take back. */
	get done() {
		return this.#done;
	}
	get busy() {
		return this.#busy;
	}
	/** Why the last change was not saved. */
	get error() {
		return this.#error;
	}

	/** @param thresholds null: the shop's own again. Tells whether it was saved. */
	async set(thresholds: ManualThresholds | null, text: string): Promise<boolean> {
		const before = this.#shop.settings?.thresholds ?? null;
		const saved = await this.#save(thresholds);
		if (saved) this.#done = { text, before };
		return saved;
	}

	async takeBack(): Promise<void> {
		const done = this.#done;
		if (done === null) return;
		this.#done = null;
		await this.#save(done.before);
	}

	/** Puts the offer away; the change stands. */
	close(): void {
		this.#done = null;
	}

	async #save(thresholds: ManualThresholds | null): Promise<boolean> {
		if (this.#busy) return false;
		this.#busy = true;
		this.#error = null;
		try {
			await this.#shop.changeSettings({ thresholds });
			return true;
		} catch (error) {
			this.#error = error;
			return false;
		} finally {
			this.#busy = false;
		}
	}
}
