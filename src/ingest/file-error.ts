/** Why a whole file cannot be imported. A problem of single rows is data, not an error. */
export type FileErrorCode =
	| 'empty-file'
	| 'binary-file'
	| 'damaged-gzip'
	/** Cut short, altered, or other than its directory declares. */
	| 'damaged-zip'
	/** Opens with a password only. */
	| 'encrypted-zip'
	/** No table among its files; `detail` names what is there. */
	| 'zip-without-table'
	/** An archive inside an archive. */
	| 'nested-archive'
	/** Would fill the memory once unpacked. */
	| 'oversized'
	| 'damaged-workbook'
	| 'encrypted-workbook'
	/** More than a spreadsheet has. */
	| 'too-many-columns'
	| 'header-only'
	| 'no-date-column'
	| 'no-customer-column'
	| 'no-rows-accepted'
	| 'no-mapping-file'
	| 'newer-mapping-file'
	| 'storage-full'
	| 'unreadable';

/** The message is for logs; what the owner reads is made from `code` and `detail`. */
export class FileError extends Error {
	override readonly name = 'FileError';
	readonly code: FileErrorCode;
	readonly file: string;
	/** What to name in the message: the headers that were found, for instance. */
	readonly detail: string;

	constructor(code: FileErrorCode, file: string, detail = '', options?: ErrorOptions) {
		super(`${file}: ${code}${detail === '' ? '' : ` (${detail})`}`, options);
		this.code = code;
		this.file = file;
		this.detail = detail;
	}
}
