import type { IdentityRule } from '#core/dataset/identity-rule.ts';
import type { EngineState } from '#engine/engine-state.svelte.ts';

type Rules = readonly IdentityRule[];
type Shop = Pick<EngineState, 'settings' | 'changeSettings' | 'engine'>;

interface Done {
	/** What was decided, in words. */
	readonly text: string;
	readonly before: Rules;
}

/**
 * The owner's decisions about who is who, the last of which can be taken back. Customers are
 * numbered anew by each, so the open one is found again by a key.
 */
export class IdentityDecisions {
	readonly #data: Shop;
	readonly #open: (id: number | null) => void;
	#openKey: string | null = null;
	#done = $state.raw<Done | null>(null);
	#busy = $state(false);
	#error = $state.raw<unknown>(null);

	/** @param open shows the customer that was open before under its new number */
	constructor(data: Shop, open: (id: number | null) => void) {
		this.#data = data;
		this.#open = open;
	}

	/** The last decision; null: nothing to take back. */
	get done() {
		return this.#done;
	}
	get busy() {
		return this.#busy;
	}
	get error() {
		return this.#error;
	}

	/** Key of the customer that is open; null: none is. */
	follow(key: string | null): void {
		this.#openKey = key;
	}

	async decide(change: (rules: Rules) => Rules, text: string): Promise<void> {
		const before = this.#data.settings?.identityRules ?? [];
		if (await this.#save(change(before))) this.#done = { text, before };
	}

	async takeBack(): Promise<void> {
		const done = this.#done;
		if (done === null) return;
		this.#done = null;
		await this.#save(done.before);
	}

	/** Puts the offer away; the decision stands. */
	close(): void {
		this.#done = null;
	}

	async #save(identityRules: Rules): Promise<boolean> {
		if (this.#busy) return false;
		this.#busy = true;
		this.#error = null;
		const key = this.#openKey;
		try {
			await this.#data.changeSettings({ identityRules });
			if (key !== null) this.#open(await this.#data.engine.run('customerByKey', { key }));
			return true;
		} catch (error) {
			this.#error = error;
			return false;
		} finally {
			this.#busy = false;
		}
	}
}
