import { FileError, type FileErrorCode } from '#ingest/file-error.ts';
import { StoreError, type StoreErrorCode } from '#store/store-error.ts';

export type EngineErrorCode =
	/** The worker ended by itself, for want of memory for instance; `restart()` brings it back. */
	| 'crashed'
	/** The call was given up: superseded, or the worker was ended on purpose. */
	| 'cancelled'
	/** The analysis itself failed; the message says where. */
	| 'failed';

/** The message is for logs; what the owner reads is made from `code`. */
export class EngineError extends Error {
	override readonly name = 'EngineError';
	readonly code: EngineErrorCode;

	constructor(code: EngineErrorCode, message: string = code, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}

/** An error on its way between threads: a structured clone drops the class and its fields. */
export type PlainError =
	| {
			readonly kind: 'file';
			readonly code: FileErrorCode;
			readonly file: string;
			readonly detail: string;
	  }
	| { readonly kind: 'store'; readonly code: StoreErrorCode; readonly message: string }
	| { readonly kind: 'engine'; readonly code: EngineErrorCode; readonly message: string };

export function plainError(error: unknown): PlainError {
	if (error instanceof FileError) {
		return { kind: 'file', code: error.code, file: error.file, detail: error.detail };
	}
	if (error instanceof StoreError) {
		return { kind: 'store', code: error.code, message: error.message };
	}
	const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return { kind: 'engine', code: 'failed', message };
}

export function revivedError(plain: PlainError): FileError | StoreError | EngineError {
	switch (plain.kind) {
		case 'file':
			return new FileError(plain.code, plain.file, plain.detail);
		case 'store':
			return new StoreError(plain.code, plain.message);
		case 'engine':
			return new EngineError(plain.code, plain.message);
	}
}

/** Whether a call was merely given up: nothing to show. */
export function isCancelled(error: unknown): boolean {
	return error instanceof EngineError && error.code === 'cancelled';
}
