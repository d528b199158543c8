import type { ImportRecord, ImportSource } from '#core/dataset/rows/import-record.ts';
import type { ImportFile } from '#engine/import-file.svelte.ts';
import type { FileCounts } from '#engine/import-contract.ts';
import type { Remedy } from '#ingest/mapping.ts';

/** A file read, with what saving would do with its rows. */
export interface CountedFile {
	readonly id: number;
	readonly name: string;
	readonly record: Pick<
		ImportRecord,
		'kind' | 'columns' | 'rows' | 'rejectedBy' | 'firstDay' | 'lastDay'
	>;
	readonly counts: FileCounts;
	/** What the owner has allowed for. */
	readonly remedies: readonly Remedy[];
	readonly joined: ImportSource | null;
}

type ReadFile = Pick<ImportFile, 'id' | 'name' | 'status' | 'preview' | 'counts'>;

/**
 * The files with what saving would do, or null while that is being counted. A file without a
 * usable row is among them, so that its reasons can be read.
 */
export function countedFiles(files: readonly ReadFile[]): CountedFile[] | null {
	const counted: CountedFile[] = [];
	for (const { id, name, status, preview, counts } of files) {
		const record = preview?.record ?? null;
		if (status !== 'ready' || preview === null || record === null) continue;
		const { remedies, joined } = preview.mapping;
		if (preview.problem !== null) {
			counted.push({ id, name, record, counts: withoutRows(record.rows), remedies, joined });
		} else if (counts === null) {
			return null;
		} else {
			counted.push({ id, name, record, counts, remedies, joined });
		}
	}
	return counted;
}

function withoutRows({ read, rejected }: { readonly read: number; readonly rejected: number }) {
	const none = { accepted: 0, changed: 0, duplicate: 0, waiting: 0, anonymous: 0 };
	return { outcome: { importId: 0, read, rejected, ...none }, revenue: 0 };
}
