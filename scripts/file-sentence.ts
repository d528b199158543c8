import type { FileError, FileErrorCode } from '#ingest/file-error.ts';

const SENTENCES: Readonly<Record<FileErrorCode, (detail: string) => string>> = {
	'empty-file': () => 'is empty',
	'binary-file': () => 'is not a text file; export the table as CSV',
	'damaged-gzip': () => 'is a damaged gzip file; download it again',
	'unsupported-spreadsheet': () => 'is a spreadsheet; save it as CSV UTF-8 and pass that file',
	'header-only': (headers) => `has a header (${headers}) but no rows below it`,
	'no-date-column': (headers) => `has no column with the date of each order (found: ${headers})`,
	'no-customer-column': (headers) =>
		`has no column that tells the customers apart, such as a customer id, e-mail or phone (found: ${headers})`,
	'no-rows-accepted': () => 'has no row that could be used',
	'storage-full': () => 'does not fit into the free storage',
	unreadable: () => 'cannot be read',
};

/** What is wrong with a file, in one sentence for the terminal. */
export function fileSentence(error: FileError): string {
	return `${error.file} ${SENTENCES[error.code](error.detail)}.`;
}
