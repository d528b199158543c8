import { createContext } from 'svelte';
import type { ImportOutcome, ImportRecord } from '#core/dataset/rows/import-record.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { createBackup, restoreBackup, verifyBackup, type BackupSummary } from '#store/backup.ts';
import { loadRejections, restoreImport, undoImport, type UndoneImport } from '#store/imports.ts';
import { deleteEverything, removeSample } from '#store/reset.ts';
import {
	changeOwnSettings,
	changePreferences,
	changeShopSettings,
	loadSettings,
	type AppPreferences,
	type StoredSettings,
} from '#store/settings.ts';
import { sweepStrays } from '#store/staging.ts';
import type { Store } from '#store/store.ts';
import type { EngineClient } from './engine-client.ts';
import type { DataSummary, LoadProgress } from './engine-contract.ts';
import { RememberedMappings } from './remembered-mappings.svelte.ts';
import { rejectedCsv } from './rejected-csv.ts';

/** `loading` with data on screen means: newer ones are on their way. */
export type EngineStatus = 'idle' | 'loading' | 'ready' | 'failed';

export interface ImportEntry {
	readonly record: ImportRecord;
	/** What became of its rows, given the imports before it. */
	readonly outcome: ImportOutcome | null;
}

/** What the whole app knows of the shop's data, and what its owner can do with them. */
export class EngineState {
	readonly engine: EngineClient;
	/** What is remembered of files. */
	readonly mappings: RememberedMappings;
	readonly #store: Store;
	#summary = $state.raw<DataSummary | null>(null);
	#settings = $state.raw<StoredSettings | null>(null);
	#status = $state<EngineStatus>('idle');
	#error = $state.raw<unknown>(null);
	#progress = $state.raw<LoadProgress | null>(null);
	#turn = 0;

	readonly imports = $derived.by((): readonly ImportEntry[] => {
		const { imports = [], outcomes = [] } = this.#summary ?? {};
		return imports.map((record, index) => ({ record, outcome: outcomes[index] ?? null }));
	});

	constructor(store: Store, engine: EngineClient) {
		this.#store = store;
		this.engine = engine;
		this.mappings = new RememberedMappings(store);
	}

	get status() {
		return this.#status;
	}
	/** Why loading failed: a StoreError or an EngineError. */
	get error() {
		return this.#error;
	}
	get progress() {
		return this.#progress;
	}
	/** Null until the first load is done. */
	get summary() {
		return this.#summary;
	}
	/** Null until the first load is done; changes whenever any figure may change. */
	get version() {
		return this.#summary?.version ?? null;
	}
	/** The currencies other than the shop's, by code. */
	get currencies() {
		return this.#summary?.currencies ?? [];
	}
	get hasData() {
		return this.imports.length > 0;
	}
	get mode() {
		return this.#summary?.mode ?? 'real';
	}
	get firstDay() {
		return this.#summary?.firstDay ?? null;
	}
	/** The default end of the observation period. */
	get lastDay() {
		return this.#summary?.lastDay ?? null;
	}
	/** Those of the shop that is shown: the sample has its own. */
	get settings() {
		return this.#settings?.shops[this.#settings.mode] ?? null;
	}
	/** Those of the owner's own shop, also while the sample is shown. */
	get ownSettings() {
		return this.#settings?.shops.real ?? null;
	}
	get preferences() {
		return this.#settings?.app ?? null;
	}

	/** Loads the data and follows changes, also those of other tabs; the answer ends that. */
	start(): () => void {
		const unsubscribe = this.#store.changes.subscribe(() => void this.follow());
		// A sweep that fails tries again at the next start.
		void sweepStrays(this.#store).catch(() => undefined);
		void this.follow();
		return unsubscribe;
	}

	/** Looks at the store again: also of use when a page comes back from the browser's cache. */
	async follow(): Promise<void> {
		const turn = ++this.#turn;
		this.#status = 'loading';
		try {
			const [settings, , summary] = await Promise.all([
				loadSettings(this.#store),
				this.mappings.load(),
				this.engine.refresh({ onprogress: (progress) => (this.#progress = progress) }),
			]);
			if (turn !== this.#turn) return;
			this.#settings = settings;
			this.#summary = summary;
			this.#error = null;
			this.#status = 'ready';
		} catch (error) {
			if (turn !== this.#turn) return;
			this.#error = error;
			this.#status = 'failed';
		} finally {
			if (turn === this.#turn) this.#progress = null;
		}
	}

	/** After a failure: with a new worker. */
	async retry(): Promise<void> {
		this.engine.restart();
		await this.follow();
	}

	/** Takes an import out; the answer can bring it back until the page is closed. */
	undo(id: number): Promise<UndoneImport> {
		return undoImport(this.#store, id);
	}

	async restore(undone: UndoneImport): Promise<void> {
		await restoreImport(this.#store, undone);
	}

	async changeSettings(changes: Partial<ShopSettings>): Promise<void> {
		this.#settings = await changeShopSettings(this.#store, changes);
	}

	/** As `changeSettings`, for the owner's own shop while the sample may be shown. */
	async changeOwnSettings(changes: Partial<ShopSettings>): Promise<void> {
		this.#settings = await changeOwnSettings(this.#store, changes);
	}

	async changePreferences(changes: Partial<AppPreferences>): Promise<void> {
		this.#settings = await changePreferences(this.#store, changes);
	}

	/** The rejected rows of an import as CSV text, to be corrected and imported again. */
	async rejectedRows({ id, headers, reading }: ImportRecord): Promise<string> {
		return rejectedCsv(headers, await loadRejections(this.#store, id), reading);
	}

	leaveSample(): Promise<void> {
		return removeSample(this.#store);
	}

	deleteEverything(): Promise<void> {
		return deleteEverything(this.#store);
	}

	/** @param now also remembered as the time of the last backup */
	backup(now: Date, onrows?: (rows: number) => void): ReturnType<typeof createBackup> {
		return createBackup(this.#store, now.toISOString(), onrows);
	}

	/** What a backup holds; throws a StoreError where it is not whole. */
	inspectBackup(file: Blob): Promise<BackupSummary> {
		return verifyBackup(file);
	}

	/** Replaces all data and settings. */
	restoreBackup(file: Blob, onrows?: (rows: number) => void): Promise<BackupSummary> {
		return restoreBackup(this.#store, file, onrows);
	}
}

export const [getEngineState, setEngineState] = createContext<EngineState>();
