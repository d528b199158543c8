import { DEFAULT_SETTINGS, type ShopSettings } from '#core/dataset/settings.ts';
import type { EngineState } from '#engine/engine-state.svelte.ts';
import { ImportClient } from '#engine/import-client.ts';
import type { ImportFile } from '#engine/import-file.svelte.ts';
import { ImportSession } from '#engine/import-session.svelte.ts';
import type { AppContext } from '#features/app-context.ts';
import { guessShop } from '#features/settings/guess-shop.ts';
import type { ReadOptions } from '#ingest/read-table.ts';
import { requestPersistence, type Persistence } from '#pwa/storage-persistence.ts';

/** Settings by which a file is read: a change means reading it again. */
const READING_SETTINGS = ['currency', 'timeZone', 'dayFirst'] as const;

/** The import under way; it lives on while the owner looks at other pages. */
export class ImportState {
	readonly #app: AppContext;
	readonly #data: EngineState;
	#session = $state.raw<ImportSession | null>(null);
	#persistence = $state<Persistence | null>(null);

	constructor(app: AppContext, data: EngineState) {
		this.#app = app;
		this.#data = data;
	}

	// Getters, not deriveds: those would die with the page that asked first.
	/** Rows are being saved: the files stay as they are. */
	get locked(): boolean {
		return this.#session?.status === 'saving';
	}
	/** The few questions before the first import are still open. */
	get setupOpen(): boolean {
		const { preferences, mode, hasData } = this.#data;
		return preferences?.setupDone === false && (mode === 'sample' || !hasData);
	}
	/** Null before the first file, and after all is done or given up. */
	get session() {
		return this.#session;
	}
	/** The browser's answer after the first save; null: not asked in this visit. */
	get persistence() {
		return this.#persistence;
	}

	async open(files: readonly File[]): Promise<void> {
		if (this.locked || files.length === 0) return;
		const session = this.#openSession();
		if (this.setupOpen) await this.#useGuess();
		await session.open(files);
	}

	/** The answers about the shop; files that they concern are read again. */
	async answerSetup(changes: Partial<ShopSettings>): Promise<void> {
		const before = this.#data.ownSettings;
		await this.#data.changeOwnSettings(changes);
		const after = this.#data.ownSettings;
		if (READING_SETTINGS.every((name) => before?.[name] === after?.[name])) return;
		const session = this.#session;
		for (const file of session?.files ?? []) {
			if (file.status === 'ready') await session?.reread(file, {});
		}
	}

	/** Reads a file in another way. */
	async reread(file: ImportFile, options: ReadOptions): Promise<void> {
		if (!this.locked) await this.#session?.reread(file, options);
	}

	async finishSetup(): Promise<void> {
		await this.#data.changePreferences({ setupDone: true });
	}

	async save(): Promise<void> {
		const { ownSettings } = this.#data;
		if (this.#session === null || ownSettings === null) return;
		await this.#session.save(ownSettings.timeZone);
		if (this.#session.status !== 'saved') return;
		await this.finishSetup();
		this.#persistence = await requestPersistence();
	}

	async cancel(): Promise<void> {
		await this.#session?.cancel();
		if (this.#session?.status === 'cancelled') this.#session = null;
	}

	/** Puts the finished session away. */
	startAnew(): void {
		this.#session = null;
	}

	#openSession(): ImportSession {
		if (this.#session === null || ['saved', 'cancelled'].includes(this.#session.status)) {
			const { store, spawnImportWorker } = this.#app;
			this.#session = new ImportSession(
				new ImportClient(store, spawnImportWorker, { sample: false }),
			);
		}
		return this.#session;
	}

	/** Puts the browser's guess in force before the first file is read, where nothing was chosen. */
	async #useGuess(): Promise<void> {
		const { ownSettings } = this.#data;
		const untouched = READING_SETTINGS.every(
			(name) => ownSettings?.[name] === DEFAULT_SETTINGS[name],
		);
		const guess = guessShop(Intl.DateTimeFormat().resolvedOptions().timeZone);
		const differs = READING_SETTINGS.some((name) => guess[name] !== DEFAULT_SETTINGS[name]);
		if (untouched && differs) await this.#data.changeOwnSettings(guess);
	}
}

const states = new WeakMap<AppContext, ImportState>();

/** The one import of this app, whichever page asks. */
export function importStateOf(app: AppContext, data: EngineState): ImportState {
	const state = states.get(app) ?? new ImportState(app, data);
	states.set(app, state);
	return state;
}
