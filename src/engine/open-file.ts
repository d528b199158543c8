import type { ShopSettings } from '#core/dataset/settings.ts';
import { FileError, type FileErrorCode } from '#ingest/file-error.ts';
import { interpret } from '#ingest/interpret.ts';
import type { Interpretation, Mapping } from '#ingest/mapping.ts';
import { settledEdits, type RememberedMapping } from '#ingest/remembered-mapping.ts';
import type { KeptEdit } from '#ingest/replay-edits.ts';
import type { RawTable } from '#ingest/table/raw-table.ts';
import type { FilePreview } from './import-contract.ts';
import { headersOf, type RecalledEdits } from './recalled-edits.ts';

/** What another mapping can put right; anything else is wrong with the file itself. */
const MAPPING_PROBLEMS: readonly FileErrorCode[] = ['no-date-column', 'no-customer-column'];

/** A file of an import session, read. */
export interface ReadFile {
	readonly table: RawTable;
	readonly settings: ShopSettings;
	/** By the file and its owner alone, whatever other files tell. */
	readonly own: Mapping;
	readonly recalled: RecalledEdits | null;
	/** All changes that are in force: those recalled, then those of this session. */
	readonly edits: readonly KeptEdit[];
}

/** A file of an import session, understood. */
export interface OpenFile extends ReadFile {
	/** What is in force. */
	readonly mapping: Mapping;
	readonly interpretation: Interpretation | null;
	readonly problem: FilePreview['problem'];
}

/** @throws FileError where no other mapping can help */
export function understood(read: ReadFile, mapping: Mapping): OpenFile {
	const { table, settings } = read;
	try {
		const interpretation = interpret(table, mapping, settings);
		const empty = interpretation.blocks.length === 0;
		const problem = empty ? ({ code: 'no-rows-accepted', detail: '' } as const) : null;
		return { ...read, mapping, interpretation, problem };
	} catch (error) {
		if (!(error instanceof FileError) || !MAPPING_PROBLEMS.includes(error.code)) throw error;
		const problem = { code: error.code, detail: error.detail };
		return { ...read, mapping, interpretation: null, problem };
	}
}

/** What the owner has decided about the file, for the next one like it. */
export function toRemember({ table, own, edits }: OpenFile, savedDay: number): RememberedMapping {
	return {
		...{ headers: headersOf(own), file: table.file, kind: own.kind, savedDay },
		edits: settledEdits(edits),
	};
}
