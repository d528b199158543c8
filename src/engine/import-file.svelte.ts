import type { FileError } from '#ingest/file-error.ts';
import type { ReadOptions, ReadProgress } from '#ingest/read-table.ts';
import type { KeptEdit } from '#ingest/replay-edits.ts';
import type { StoreError } from '#store/store-error.ts';
import type { EngineError } from './call-error.ts';
import type { FileCounts, FilePreview } from './import-contract.ts';

export type ImportFileStatus = 'waiting' | 'reading' | 'ready' | 'failed';

/** One file of an import session, as far as it has come. */
export class ImportFile {
	readonly id: number;
	readonly source: File;
	status = $state<ImportFileStatus>('waiting');
	/** Bytes of the file and rows read so far. */
	progress = $state.raw<ReadProgress>({ bytes: 0, rows: 0 });
	/** Null until it can be told. */
	secondsLeft = $state<number | null>(null);
	preview = $state.raw<FilePreview | null>(null);
	/** What saving would do with its rows; null while that is being counted. */
	counts = $state.raw<FileCounts | null>(null);
	/** Why the file cannot be read at all. */
	error = $state.raw<FileError | StoreError | EngineError | null>(null);
	/** What the owner has set about how to read it. */
	options = $state.raw<ReadOptions>({});
	/** How it was read last, or is being read again; null where it has never been read. */
	reading = $state.raw<Required<ReadOptions> | null>(null);
	/** What the owner has changed about its columns, in that order. */
	edits: readonly KeptEdit[] = [];

	constructor(id: number, source: File) {
		this.id = id;
		this.source = source;
	}

	get name(): string {
		return this.source.name;
	}
	/** Bytes. */
	get size(): number {
		return this.source.size;
	}
	/** It can be saved as it is understood now. */
	get isUsable(): boolean {
		return this.status === 'ready' && this.preview?.problem === null;
	}

	/** @param elapsedMs since the reading began */
	showProgress(progress: ReadProgress, elapsedMs: number): void {
		this.progress = progress;
		// The first moments say little about the pace of the rest.
		const known = progress.bytes > 0 && elapsedMs >= 500;
		const left = (elapsedMs / 1000 / progress.bytes) * (this.size - progress.bytes);
		this.secondsLeft = known ? Math.max(0, Math.ceil(left)) : null;
	}
}
