import { downloadBlob, fileName } from '#features/download/download.ts';

/** Saves rejected rows beside the name of the file they come from. */
export function saveRejected(text: string, file: string, word: string): void {
	const name = file.replace(/(\.[a-z]{2,4})?(\.gz)?$/i, '');
	// The text brings its own byte order mark.
	downloadBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName([name, word], 'csv'));
}
