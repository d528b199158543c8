/** Tells every tab and worker of this copy of the app that stored data or settings changed. */
export class ChangeFeed {
	readonly #channel: BroadcastChannel;
	readonly #listeners = new Set<() => void>();

	constructor(scope: string) {
		this.#channel = new BroadcastChannel(`daur:${scope}:changes`);
		this.#channel.addEventListener('message', () => {
			this.#tellHere();
		});
	}

	/** To be called after the transaction is complete. */
	announce(): void {
		this.#channel.postMessage('changed');
		this.#tellHere();
	}

	/** The answer ends the subscription. A message says no more than: look again. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	close(): void {
		this.#listeners.clear();
		this.#channel.close();
	}

	#tellHere() {
		for (const listener of this.#listeners) listener();
	}
}
