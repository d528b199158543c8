import type { IdentityRule } from '#core/dataset/identity/identity-rule.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import type { EngineState } from '#engine/engine-state.svelte.ts';
import { SettingEdits } from '#features/settings/setting-edits.svelte.ts';

type Rules = readonly IdentityRule[];
type Shop = Pick<EngineState, 'settings' | 'changeSettings' | 'engine'>;

/**
 * The owner's decisions about who is who, the last of which can be taken back. Customers are
 * numbered anew by each, so the open one is found again by a key.
 */
export class IdentityDecisions {
	readonly #data: Shop;
	readonly #open: (id: number | null) => void;
	readonly #edits: SettingEdits<'identityRules'>;
	#openKey: string | null = null;

	/** @param open shows the customer that was open before under its new number */
	constructor(data: Shop, open: (id: number | null) => void) {
		this.#data = data;
		this.#open = open;
		const shop = {
			get settings() {
				return data.settings;
			},
			changeSettings: (changes: Partial<ShopSettings>) => this.#save(changes),
		};
		this.#edits = new SettingEdits(shop, 'identityRules');
	}

	/** The last decision; null: nothing to take back. */
	get done() {
		return this.#edits.done;
	}
	get busy() {
		return this.#edits.busy;
	}
	get error() {
		return this.#edits.error;
	}

	/** Key of the customer that is open; null: none is. */
	follow(key: string | null): void {
		this.#openKey = key;
	}

	async decide(change: (rules: Rules) => Rules, text: string): Promise<void> {
		await this.#edits.change(change, text);
	}

	takeBack(): Promise<void> {
		return this.#edits.takeBack();
	}

	/** Puts the offer away; the decision stands. */
	close(): void {
		this.#edits.close();
	}

	async #save(changes: Partial<ShopSettings>): Promise<void> {
		const key = this.#openKey;
		await this.#data.changeSettings(changes);
		if (key !== null) this.#open(await this.#data.engine.run('customerByKey', { key }));
	}
}
