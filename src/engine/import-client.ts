import type { ImportRecord } from '#core/dataset/rows/import-record.ts';
import type { MappingEdit } from '#ingest/mapping.ts';
import type { ReadOptions, ReadProgress } from '#ingest/read-table.ts';
import type { KeptEdit } from '#ingest/replay-edits.ts';
import { randomKey } from '#store/random-key.ts';
import { discardStaged } from '#store/staging.ts';
import type { Store } from '#store/store.ts';
import type {
	ArchiveParts,
	FilePreview,
	ImportCalls,
	SampleFile,
	SaveProgress,
	SessionCounts,
} from './import-contract.ts';
import { WorkerClient, type WorkerLike } from './worker-client.ts';

export interface ImportOptions {
	/** The files are the built-in sample shop. */
	readonly sample: boolean;
}

/** The calling side of one import session, with a worker of its own. */
export class ImportClient {
	readonly #store: Store;
	readonly #sample: boolean;
	readonly #calls: WorkerClient<ImportCalls>;
	/** Of the current attempt to save. */
	#attempt: { readonly token: string; readonly keys: ReadonlyMap<number, string> } | null = null;

	constructor(store: Store, spawn: () => WorkerLike, { sample }: ImportOptions) {
		this.#store = store;
		this.#sample = sample;
		this.#calls = new WorkerClient(spawn);
	}

	/**
	 * The files of a ZIP archive, each to be read by its index; null for any other file.
	 * @throws FileError where the archive is damaged, protected, too large or without a table
	 */
	openArchive(source: File): Promise<ArchiveParts | null> {
		return this.#calls.call('openArchive', { source, name: source.name });
	}

	/**
	 * @param edits changes by the owner, to be made again where the headers are the same
	 * @param part of the archive that `source` is
	 * @param recall take over what was remembered for the same headers
	 * @throws FileError where the file is no table
	 */
	read(
		file: number,
		source: File,
		options: ReadOptions,
		onprogress: (progress: ReadProgress) => void,
		edits: readonly KeptEdit[] = [],
		part: number | null = null,
		recall = true,
	): Promise<FilePreview> {
		const { name } = source;
		const sample = this.#sample;
		const args = { file, source, name, part, options, edits, recall: recall && !sample, sample };
		return this.#calls.call('read', args, { onprogress });
	}

	/** The files of the sample shop, to be given to `read`. */
	sampleFiles(): Promise<readonly SampleFile[]> {
		return this.#calls.call('sample', null);
	}

	edit(file: number, edit: MappingEdit): Promise<FilePreview> {
		return this.#calls.call('edit', { file, edit });
	}

	async remove(file: number): Promise<void> {
		await this.#calls.call('remove', { file });
	}

	count(now: Date): Promise<SessionCounts> {
		return this.#calls.call('count', { sample: this.#sample, now: now.toISOString() });
	}

	/** The file's rejected rows as CSV text, to be corrected and imported again. */
	rejected(file: number): Promise<string> {
		return this.#calls.call('rejected', { file });
	}

	/** @throws FileError 'storage-full', StoreError; nothing is stored then */
	async save(
		files: readonly number[],
		importedAt: string,
		importedDay: number,
		onprogress: (progress: SaveProgress) => void,
	): Promise<readonly ImportRecord[]> {
		const keys = new Map(files.map((file) => [file, randomKey()]));
		this.#attempt = { token: randomKey(), keys };
		const args = { ...this.#attempt, importedAt, importedDay, sample: this.#sample };
		try {
			return await this.#calls.call('save', args, { onprogress });
		} catch (error) {
			await this.#discard();
			throw error;
		}
	}

	/**
	 * Ends the worker at once, whatever it is doing, and removes what it had staged.
	 * @returns true where the save had been complete before: the imports are there
	 */
	async cancel(): Promise<boolean> {
		this.#calls.restart();
		return this.#discard();
	}

	/** Frees the worker's memory. */
	close(): void {
		this.#calls.restart();
	}

	async #discard(): Promise<boolean> {
		if (this.#attempt === null) return false;
		const { token, keys } = this.#attempt;
		return (await discardStaged(this.#store, token, [...keys.values()])).length > 0;
	}
}
