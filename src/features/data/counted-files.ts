import type { ImportFile } from '#engine/import-file.svelte.ts';
import type { CountedFile } from '#features/data/result-view.ts';

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
		if (preview.problem !== null) {
			counted.push({ id, name, record, counts: withoutRows(record.rows) });
		} else if (counts === null) {
			return null;
		} else {
			counted.push({ id, name, record, counts });
		}
	}
	return counted;
}

function withoutRows({ read, rejected }: { readonly read: number; readonly rejected: number }) {
	const none = { accepted: 0, changed: 0, duplicate: 0, waiting: 0, anonymous: 0 };
	return { outcome: { importId: 0, read, rejected, ...none }, revenue: 0 };
}
