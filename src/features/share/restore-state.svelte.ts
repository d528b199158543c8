import type { EngineState } from '#engine/engine-state.svelte.ts';
import type { BackupFacts } from '#features/share/share-view.ts';

type RestoreStatus = 'idle' | 'checking' | 'checked' | 'restoring' | 'restored' | 'failed';

/** A backup on its way back: verified to its end first, then switched in. */
export class RestoreState {
	readonly #data: EngineState;
	#status = $state<RestoreStatus>('idle');
	#file = $state.raw<File | null>(null);
	#summary = $state.raw<BackupFacts | null>(null);
	#rows = $state(0);
	#error = $state.raw<unknown>(null);

	constructor(data: EngineState) {
		this.#data = data;
	}

	get status() {
		return this.#status;
	}
	get file() {
		return this.#file;
	}
	/** What the verified backup holds. */
	get summary() {
		return this.#summary;
	}
	/** Rows switched in so far. */
	get rows() {
		return this.#rows;
	}
	get error() {
		return this.#error;
	}

	async check(file: File): Promise<void> {
		this.#file = file;
		this.#summary = null;
		await this.#attempt('checking', async () => {
			this.#summary = await this.#data.inspectBackup(file);
			return 'checked';
		});
	}

	async restore(): Promise<void> {
		const file = this.#file;
		if (file === null || this.#status !== 'checked') return;
		this.#rows = 0;
		await this.#attempt('restoring', async () => {
			await this.#data.restoreBackup(file, (rows) => (this.#rows = rows));
			return 'restored';
		});
	}

	cancel(): void {
		this.#status = 'idle';
		this.#file = null;
		this.#summary = null;
	}

	async #attempt(during: RestoreStatus, work: () => Promise<RestoreStatus>): Promise<void> {
		this.#error = null;
		this.#status = during;
		try {
			this.#status = await work();
		} catch (error) {
			this.#error = error;
			this.#status = 'failed';
		}
	}
}
