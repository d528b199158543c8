import type { EngineErrorCode } from '#engine/call-error.ts';
import type { errors } from '#i18n/messages/errors.ts';
import type { FileErrorCode } from '#ingest/file-error.ts';
import type { StoreErrorCode } from '#store/store-error.ts';

type ErrorWords = (typeof errors)['id'];

export interface ErrorText {
	/** What happened, and where. */
	readonly what: string;
	/** What to do. */
	readonly fix: string;
}

interface NamedError {
	readonly name: string;
	readonly code: string;
	readonly file?: string;
	readonly detail?: string;
}

/** The owner's words for whatever went wrong; never the technical message. */
export function errorText(error: unknown, words: ErrorWords): ErrorText {
	if (!isNamed(error)) return words.engine.failed;
	switch (error.name) {
		case 'FileError':
			return fileErrorText(error.code as FileErrorCode, error, words);
		case 'StoreError':
			return words.store[error.code as StoreErrorCode];
		case 'EngineError':
			return words.engine[error.code as EngineErrorCode];
		default:
			return words.engine.failed;
	}
}

/** What the detail of an error names; the columns of the file in all others. */
const DETAIL: Readonly<Partial<Record<FileErrorCode, 'filesFound' | 'damagedPart'>>> = {
	'zip-without-table': 'filesFound',
	'damaged-zip': 'damagedPart',
};

/** A problem of one file, which names what was found in it where that helps. */
export function fileErrorText(
	code: FileErrorCode,
	{ file = '', detail = '' }: { readonly file?: string; readonly detail?: string },
	words: ErrorWords,
): ErrorText {
	const { what, fix } = words.file[code];
	if (detail === '') return { what: what(file), fix };
	const named = words[DETAIL[code] ?? 'columnsFound'](detail);
	return { what: what(file), fix: `${named} ${fix}` };
}

function isNamed(error: unknown): error is NamedError {
	return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
