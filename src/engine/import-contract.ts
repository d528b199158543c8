import type { ImportOutcome, ImportRecord, RejectedRow } from '#core/dataset/rows/import-record.ts';
import type { QualityNote } from '#core/quality/quality-note.ts';
import type { FileErrorCode } from '#ingest/file-error.ts';
import type { Mapping, MappingEdit } from '#ingest/mapping.ts';
import type { LeftOut } from '#ingest/archive/open-archive.ts';
import type { ReadOptions, ReadProgress } from '#ingest/read-table.ts';
import type { KeptEdit } from '#ingest/replay-edits.ts';
import type { KnownSource } from '#ingest/sources/known-source.ts';
import type { RawTable } from '#ingest/table/raw-table.ts';

/** How a file was read, whether detected or chosen; without what is in it. */
export type Reading = Pick<
	RawTable,
	'encoding' | 'delimiter' | 'headerRow' | 'sheet' | 'sheets' | 'layout'
>;

/** A file inside a ZIP archive. */
export interface ArchivePart {
	/** Its place among the table files of the archive. */
	readonly index: number;
	readonly path: string;
	/** Bytes, unpacked. */
	readonly size: number;
}

export interface ArchiveParts {
	readonly parts: readonly ArchivePart[];
	readonly leftOut: readonly LeftOut[];
}

/** How a file is understood. What is shown here is what will be saved. */
export interface FilePreview {
	readonly reading: Reading;
	readonly mapping: Mapping;
	/** The known export that the file is; null for any other file. */
	readonly source: KnownSource | null;
	/** Why the file cannot be imported with this mapping; another mapping may help. */
	readonly problem: { readonly code: FileErrorCode; readonly detail: string } | null;
	/** What will be stored; null where a column is missing. */
	readonly record: Omit<ImportRecord, 'id' | 'importedAt' | 'importedDay' | 'sample'> | null;
	/** The first of the rejected rows, with their cells. */
	readonly rejected: readonly RejectedRow[];
	/** What was changed about the columns as in an earlier file with the same headers. */
	readonly recalled: Recalled | null;
	/** An import of this very file that is still there. */
	readonly alreadyImported: ImportRecord | null;
}

/** Choices that the owner made for an earlier file, and that are in force. */
export interface Recalled {
	/** The shop's local day of its import. */
	readonly savedDay: number;
	readonly choices: number;
}

export interface FileCounts {
	readonly outcome: ImportOutcome;
	/** Net revenue of the orders that this file brings or replaces, in minor units. */
	readonly revenue: number;
}

/** What saving would do to the data, all ready files together. */
export interface SessionCounts {
	/** By file, in the order in which they will count. */
	readonly files: ReadonlyMap<number, FileCounts>;
	readonly before: DataCounts;
	readonly after: DataCounts;
	/** What stands out in the files. */
	readonly quality: readonly FileNote[];
	/** Files that are read in the style of others, or no longer are, as they are now. */
	readonly previews: ReadonlyMap<number, FilePreview>;
}

/** A note about a file of the session, by its number. */
export type FileNote = Omit<QualityNote, 'candidate'> & { readonly file: number };

export interface DataCounts {
	readonly customers: number;
	/** Customers without a purchase. */
	readonly prospects: number;
	/** Net revenue in minor units. */
	readonly revenue: number;
	/** Days of orders, refunds, touches and surveys that count; null without any. */
	readonly period: { readonly firstDay: number; readonly lastDay: number } | null;
}

/** A file of the sample shop, to be read like any other. */
export interface SampleFile {
	readonly source: File;
	/** What the owner would answer: the channel of all its orders. */
	readonly channel: string | null;
}

export interface SaveProgress {
	readonly rowsWritten: number;
	readonly rows: number;
}

export interface SaveArgs {
	/** Names the lock under which rows are staged. */
	readonly token: string;
	/** Storage key of each file. */
	readonly keys: ReadonlyMap<number, string>;
	/** ISO instant. */
	readonly importedAt: string;
	/** The shop's local day. */
	readonly importedDay: number;
	readonly sample: boolean;
}

/** `file` numbers the files of a session. */
export interface ImportCalls {
	/** What a ZIP archive holds; null for any other file. */
	openArchive: {
		args: { readonly source: Blob; readonly name: string };
		result: ArchiveParts | null;
		progress: never;
	};
	read: {
		args: {
			readonly file: number;
			readonly source: Blob;
			readonly name: string;
			/** Which file of the archive; null: the file itself. */
			readonly part: number | null;
			readonly options: ReadOptions;
			/** What the owner has changed about the columns when the file was read before. */
			readonly edits: readonly KeptEdit[];
			/** Take over what was remembered for the same headers. */
			readonly recall: boolean;
			readonly sample: boolean;
		};
		result: FilePreview;
		progress: ReadProgress;
	};
	/** Writes the files of the sample shop. */
	sample: { args: null; result: readonly SampleFile[]; progress: never };
	edit: {
		args: { readonly file: number; readonly edit: MappingEdit };
		result: FilePreview;
		progress: never;
	};
	remove: { args: { readonly file: number }; result: undefined; progress: never };
	count: {
		/** `now`: ISO instant. */
		args: { readonly sample: boolean; readonly now: string };
		result: SessionCounts;
		progress: never;
	};
	rejected: { args: { readonly file: number }; result: string; progress: never };
	save: { args: SaveArgs; result: readonly ImportRecord[]; progress: SaveProgress };
}
