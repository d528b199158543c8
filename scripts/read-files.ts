import type { Batch } from '#core/dataset/rows/import-record.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import type { ByteSource } from '#ingest/bytes/byte-source.ts';
import { FileError } from '#ingest/file-error.ts';
import type { FileErrorCode } from '#ingest/file-error.ts';
import { interpret } from '#ingest/interpret.ts';
import type { Mapping } from '#ingest/mapping.ts';
import { proposeMapping } from '#ingest/propose-mapping.ts';
import { readTable } from '#ingest/read-table.ts';
import { leavesOpen, withSharedStyles } from '#ingest/shared-styles.ts';
import type { RawTable } from '#ingest/table/raw-table.ts';
import { fileSentence } from './file-sentence.ts';
import { openQuestions } from './open-questions.ts';
import type { OpenQuestion } from './open-questions.ts';
import { tableSources } from './table-sources.ts';

export interface ReadFile {
	readonly batch: Batch;
	/** What the file leaves open, with the answer that is in force. */
	readonly questions: readonly OpenQuestion[];
}

/** A file that could not be used, and why. */
export interface FailedFile {
	readonly file: string;
	readonly code: FileErrorCode;
	/** One sentence. */
	readonly message: string;
}

/** A file whose columns are matched, before its rows are read. */
interface MatchedFile {
	readonly file: string;
	readonly mapping: Mapping;
	/** Null where the rows are read already: most tables need not be kept. */
	readonly table: RawTable | null;
	readonly read: ReadFile | null;
}

/**
 * Every file that can be read, in the order given; one that cannot does not keep the others. What
 * a file leaves open, another one with the same headers may tell.
 *
 * @param importedDay when undated contacts became known
 */
export async function readFiles(
	files: readonly string[],
	settings: ShopSettings,
	importedDay: number,
) {
	const matched: MatchedFile[] = [];
	const failed: FailedFile[] = [];
	for (const file of files) {
		await orFailed(failed, async () => {
			for (const source of await tableSources(file)) {
				await orFailed(failed, async () => {
					matched.push(await matchFile(source, settings, importedDay));
				});
			}
		});
	}
	const read: ReadFile[] = [];
	for (const one of matched) {
		await orFailed(failed, () => {
			const others = matched.filter((other) => other !== one);
			const mapping = withSharedStyles(one.mapping, others);
			const whole =
				one.table === null ? one.read : readRows(one.table, mapping, settings, importedDay);
			if (whole !== null) read.push(withId(whole, read.length + 1));
		});
	}
	return { read, failed };
}

async function matchFile(
	source: ByteSource,
	settings: ShopSettings,
	importedDay: number,
): Promise<MatchedFile> {
	const table = await readTable(source, {}, () => undefined);
	const mapping = proposeMapping(table, settings);
	const matched = { file: table.file, mapping };
	return leavesOpen(mapping)
		? { ...matched, table, read: null }
		: { ...matched, table: null, read: readRows(table, mapping, settings, importedDay) };
}

function readRows(
	table: RawTable,
	mapping: Mapping,
	settings: ShopSettings,
	importedDay: number,
): ReadFile {
	const { record, blocks } = interpret(table, mapping, settings);
	if (blocks.length === 0) throw new FileError('no-rows-accepted', record.file);
	return {
		batch: { record: { ...record, id: 0, sample: false, importedAt: '', importedDay }, blocks },
		questions: openQuestions(mapping, settings.currency),
	};
}

function withId({ batch, questions }: ReadFile, id: number): ReadFile {
	return { batch: { ...batch, record: { ...batch.record, id } }, questions };
}

async function orFailed(failed: FailedFile[], action: () => Promise<void> | void): Promise<void> {
	try {
		await action();
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		failed.push({ file: error.file, code: error.code, message: fileSentence(error) });
	}
}
