import type { ImportRecord } from '#core/dataset/rows/import-record.ts';
import type { LeftOut } from '#ingest/archive/open-archive.ts';
import type { MappingEdit } from '#ingest/mapping.ts';
import type { ReadOptions } from '#ingest/read-table.ts';
import { keptEdit } from '#ingest/replay-edits.ts';
import { isCancelled } from './call-error.ts';
import type { ImportClient } from './import-client.ts';
import type { FilePreview, SaveProgress, SessionCounts } from './import-contract.ts';
import { ImportFile } from './import-file.svelte.ts';
import { now } from './now.ts';
import { localDay } from './local-day.ts';
import { asSessionError, type SessionError } from './session-error.ts';

export type ImportStatus =
	/** No file yet, or all were taken out. */
	| 'idle'
	| 'reading'
	/** Every file is read, well or not: see each. */
	| 'ready'
	| 'saving'
	| 'saved'
	/** Saving failed and left nothing behind; it can be tried again. */
	| 'failed'
	/** Nothing is left of the session. */
	| 'cancelled';

/** Files of an archive that are no tables. */
export interface ArchiveLeftOut {
	readonly archive: string;
	readonly files: readonly LeftOut[];
}

/** Files on their way into the data: read, understood, corrected, saved together or not at all. */
export class ImportSession {
	readonly #client: ImportClient;
	readonly #clock: () => Date;
	#files = $state.raw<readonly ImportFile[]>([]);
	#leftOut = $state.raw<readonly ArchiveLeftOut[]>([]);
	#status = $state<ImportStatus>('idle');
	#totals = $state.raw<SessionCounts | null>(null);
	#saveProgress = $state.raw<SaveProgress | null>(null);
	#saved = $state.raw<readonly ImportRecord[]>([]);
	#error = $state.raw<SessionError | null>(null);
	#lastId = 0;
	#counting = 0;
	#reading: Promise<void> = Promise.resolve();

	/** At least one file can be saved, and none is still being read. */
	readonly canSave = $derived.by(
		() => ['ready', 'failed'].includes(this.#status) && this.#files.some((file) => file.isUsable),
	);

	/** @param clock the time of the import */
	constructor(client: ImportClient, clock: () => Date = now) {
		this.#client = client;
		this.#clock = clock;
	}

	get status() {
		return this.#status;
	}
	get files() {
		return this.#files;
	}
	/** What the archives held besides the files. */
	get leftOut() {
		return this.#leftOut;
	}
	/** Customers before and after; null while they are being counted. */
	get totals() {
		return this.#totals;
	}
	get saveProgress() {
		return this.#saveProgress;
	}
	/** The new imports, once saved. */
	get saved() {
		return this.#saved;
	}
	/** Why saving failed, or why the session broke. */
	get error() {
		return this.#error;
	}

	/**
	 * Takes files in and reads them, one after the other; more can be added until the save. The
	 * files of an archive take its place.
	 */
	open(sources: readonly File[]): Promise<void> {
		const added = sources.map((source) => new ImportFile(++this.#lastId, source));
		this.#files = [...this.#files, ...added];
		return this.#readAll(added);
	}

	/**
	 * Reads a file again in another way: encoding, delimiter, sheet, row of the header. What the
	 * owner has changed about its columns stays changed where the headers are the same.
	 */
	reread(file: ImportFile, options: ReadOptions): Promise<void> {
		const { headerRow, ...kept } = file.options;
		// A row that was named for one sheet says nothing about another.
		const same = options.sheet === undefined && headerRow !== undefined;
		file.options = { ...kept, ...(same ? { headerRow } : {}), ...options };
		if (file.reading !== null) file.reading = { ...file.reading, ...options };
		return this.#readAll([file]);
	}

	/** Reads a file as if none like it had ever been imported, and nothing been changed. */
	readAnew(file: ImportFile): Promise<void> {
		file.recalls = false;
		file.edits = [];
		return this.#readAll([file]);
	}

	/** Changes the meaning of a column, of status words, of the whole file. */
	async edit(file: ImportFile, edit: MappingEdit): Promise<void> {
		file.edits = [...file.edits, keptEdit(edit, file.preview?.mapping.columns ?? [])];
		await this.#showPreview(file, () => this.#client.edit(file.id, edit));
		await this.#count();
	}

	/** Takes a file out of the session. */
	async remove(file: ImportFile): Promise<void> {
		this.#files = this.#files.filter((other) => other !== file);
		if (this.#files.length === 0 && this.#status === 'ready') this.#status = 'idle';
		await this.#client.remove(file.id);
		await this.#count();
	}

	/** The file's rejected rows as CSV text, to be corrected and imported again. */
	rejectedRows(file: ImportFile): Promise<string> {
		return this.#client.rejected(file.id);
	}

	/** Saves every usable file just as its preview shows it: all or none. */
	async save(timeZone: string): Promise<void> {
		if (!this.canSave) return;
		const moment = this.#clock();
		const files = this.#files.filter((file) => file.isUsable).map(({ id }) => id);
		this.#status = 'saving';
		this.#error = null;
		try {
			const day = localDay(moment, timeZone);
			this.#saved = await this.#client.save(files, moment.toISOString(), day, (progress) => {
				this.#saveProgress = progress;
			});
			this.#status = 'saved';
			this.#client.close();
		} catch (error) {
			if (isCancelled(error)) return;
			this.#error = asSessionError(error);
			this.#status = 'failed';
		}
	}

	/**
	 * Ends the session whatever it is doing, and leaves nothing behind. Where the save was
	 * complete before the click, the status is `saved`: the imports can be undone.
	 */
	async cancel(): Promise<void> {
		if (this.#status === 'saved') return;
		this.#status = 'cancelled';
		if (await this.#client.cancel()) this.#status = 'saved';
	}

	#readAll(files: readonly ImportFile[]): Promise<void> {
		this.#status = 'reading';
		const turn = this.#reading.then(async () => {
			for (const file of files) {
				for (const part of await this.#parts(file)) {
					if (this.#files.includes(part)) await this.#read(part);
				}
			}
			await this.#count();
			if (this.#reading === turn && this.#status === 'reading') this.#status = 'ready';
		});
		return (this.#reading = turn);
	}

	/** The files of an archive, in its place; any other file is its own. */
	async #parts(file: ImportFile): Promise<readonly ImportFile[]> {
		if (file.part !== null || !this.#files.includes(file)) return [file];
		file.status = 'reading';
		try {
			const archive = await this.#client.openArchive(file.source);
			if (archive === null) return [file];
			const parts = archive.parts.map((part) => new ImportFile(++this.#lastId, file.source, part));
			this.#files = this.#files.flatMap((other) => (other === file ? parts : [other]));
			if (archive.leftOut.length > 0) {
				this.#leftOut = [...this.#leftOut, { archive: file.name, files: archive.leftOut }];
			}
			return parts;
		} catch (error) {
			showFailure(file, error);
			return [];
		}
	}

	async #read(file: ImportFile): Promise<void> {
		file.status = 'reading';
		const start = this.#clock().getTime();
		await this.#showPreview(file, () =>
			this.#client.read(
				file.id,
				file.source,
				file.options,
				(progress) => {
					file.showProgress(progress, this.#clock().getTime() - start);
				},
				file.edits,
				file.part?.index ?? null,
				file.recalls,
			),
		);
	}

	async #showPreview(file: ImportFile, preview: () => Promise<FilePreview>): Promise<void> {
		try {
			file.preview = await preview();
			file.reading = file.preview.reading;
			file.error = null;
			file.status = 'ready';
		} catch (error) {
			showFailure(file, error);
		}
	}

	/** The counts of the newest mappings; those of older ones are dropped. */
	async #count(): Promise<void> {
		const turn = ++this.#counting;
		this.#totals = null;
		for (const file of this.#files) file.counts = null;
		if (!this.#files.some((file) => file.isUsable)) return;
		try {
			const counts = await this.#client.count(this.#clock());
			if (turn !== this.#counting) return;
			this.#totals = counts;
			for (const file of this.#files) {
				file.preview = counts.previews.get(file.id) ?? file.preview;
				file.counts = counts.files.get(file.id) ?? null;
			}
		} catch (error) {
			if (isCancelled(error) || turn !== this.#counting) return;
			this.#error = asSessionError(error);
		}
	}
}

function showFailure(file: ImportFile, error: unknown): void {
	if (isCancelled(error)) return;
	file.preview = null;
	file.error = asSessionError(error);
	file.status = 'failed';
}
