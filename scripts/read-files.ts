import type { Batch } from '#core/dataset/import-record.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import type { ByteSource } from '#ingest/bytes/byte-source.ts';
import { FileError } from '#ingest/file-error.ts';
import type { FileErrorCode } from '#ingest/file-error.ts';
import { interpret } from '#ingest/interpret.ts';
import { proposeMapping } from '#ingest/propose-mapping.ts';
import { readTable } from '#ingest/read-table.ts';
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

/**
 * Every file that can be read, in the order given; one that cannot does not keep the others.
 *
 * @param importedDay when undated contacts became known
 */
export async function readFiles(
	files: readonly string[],
	settings: ShopSettings,
	importedDay: number,
) {
	const read: ReadFile[] = [];
	const failed: FailedFile[] = [];
	for (const file of files) {
		await orFailed(failed, async () => {
			for (const source of await tableSources(file)) {
				await orFailed(failed, async () => {
					read.push(await readFile(source, read.length + 1, settings, importedDay));
				});
			}
		});
	}
	return { read, failed };
}

async function orFailed(failed: FailedFile[], action: () => Promise<void>): Promise<void> {
	try {
		await action();
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		failed.push({ file: error.file, code: error.code, message: fileSentence(error) });
	}
}

async function readFile(
	source: ByteSource,
	id: number,
	settings: ShopSettings,
	importedDay: number,
): Promise<ReadFile> {
	const table = await readTable(source, {}, () => undefined);
	const mapping = proposeMapping(table, settings);
	const { record, blocks } = interpret(table, mapping, settings);
	if (blocks.length === 0) throw new FileError('no-rows-accepted', record.file);
	return {
		batch: { record: { ...record, id, sample: false, importedAt: '', importedDay }, blocks },
		questions: openQuestions(mapping, settings.currency),
	};
}
