import type { ShopSettings } from '#core/dataset/settings.ts';
import type { EngineState } from '#engine/engine-state.svelte.ts';

type Shop = Pick<EngineState, 'settings' | 'changeSettings'>;

/** Changes of one setting, the last of which can be taken back. */
export class SettingEdits<Name extends keyof ShopSettings> {
	readonly #shop: Shop;
	readonly #name: Name;
	#done = $state.raw<{ readonly text: string; readonly before: ShopSettings[Name] } | null>(null);
	#busy = $state(false);
	#error = $state.raw<unknown>(null);

	constructor(shop: Shop, name: Name) {
		this.#shop = shop;
		this.#name = name;
	}

	/** The last change, in words; null: nothing to take back. */
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

	/** @param text what was done, in words. Tells whether it was saved. */
	async change(
		change: (before: ShopSettings[Name]) => ShopSettings[Name],
		text: string,
	): Promise<boolean> {
		const { settings } = this.#shop;
		if (settings === null) return false;
		const before = settings[this.#name];
		const saved = await this.#save(change(before));
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

	async #save(value: ShopSettings[Name]): Promise<boolean> {
		if (this.#busy) return false;
		this.#busy = true;
		this.#error = null;
		try {
			await this.#shop.changeSettings({ [this.#name]: value });
			return true;
		} catch (error) {
			this.#error = error;
			return false;
		} finally {
			this.#busy = false;
		}
	}
}
