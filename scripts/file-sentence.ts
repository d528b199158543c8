import type { FileError, FileErrorCode } from '#ingest/file-error.ts';

const SENTENCES: Readonly<Record<FileErrorCode, (detail: string) => string>> = {
	'empty-file': () => 'is empty',
	'binary-file': () => 'is neither text nor a workbook; export the table as CSV or XLSX',
	'damaged-gzip': () => 'is a damaged gzip file; download it again',
	'damaged-zip': () => 'is a damaged ZIP archive; download it again',
	'encrypted-zip': () => 'is protected by a password; unpack it and pass the files inside',
	'zip-without-table': (files) => `holds no table (found: ${files})`,
	'nested-archive': () => 'is an archive inside an archive; unpack it and pass the files inside',
	oversized: () => 'is too large once unpacked; pass a shorter period',
	'damaged-workbook': () => 'is a damaged workbook or none at all; save it again, or as CSV UTF-8',
	'encrypted-workbook': () => 'is protected by a password; save it without one',
	'too-many-columns': () => 'has more columns than a spreadsheet; check its rows and its separator',
	'header-only': (headers) => `has a header (${headers}) but no rows below it`,
	'no-date-column': (headers) => `has no column with the date of each order (found: ${headers})`,
	'no-customer-column': (headers) =>
		`has no column that tells the customers apart, such as a customer id, e-mail or phone (found: ${headers})`,
	'no-rows-accepted': () => 'has no row that could be used',
	'no-mapping-file': () => 'is not a file of column assignments',
	'newer-mapping-file': () => 'was written by a newer version of the app',
	'storage-full': () => 'does not fit into the free storage',
	unreadable: () => 'cannot be read',
};

/** What is wrong with a file, in one sentence for the terminal. */
export function fileSentence(error: FileError): string {
	return `${error.file} ${SENTENCES[error.code](error.detail)}.`;
}
