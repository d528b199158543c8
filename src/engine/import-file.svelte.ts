import type { FileError } from '#ingest/file-error.ts';
import type { ReadOptions, ReadProgress } from '#ingest/read-table.ts';
import type { KeptEdit } from '#ingest/replay-edits.ts';
import type { StoreError } from '#store/store-error.ts';
import type { EngineError } from './call-error.ts';
import type { ArchivePart, FileCounts, FilePreview, Reading } from './import-contract.ts';

export type ImportFileStatus = 'waiting' | 'reading' | 'ready' | 'failed';

/** One file of an import session, as far as it has come. */
export class ImportFile {
	readonly id: number;
	readonly source: File;
	/** The file inside the archive that `source` is. */
	readonly part: ArchivePart | null;
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
	reading = $state.raw<Reading | null>(null);
	/** What the owner has changed about its columns, in that order. */
	edits: readonly KeptEdit[] = [];
	/** What was remembered for such files is taken over. */
	recalls = true;

	constructor(id: number, source: File, part: ArchivePart | null = null) {
		this.id = id;
		this.source = source;
		this.part = part;
	}

	get name(): string {
		const { source, part } = this;
		return part === null ? source.name : `${source.name} › ${part.path}`;
	}
	/** Bytes. */
	get size(): number {
		return this.part?.size ?? this.source.size;
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
