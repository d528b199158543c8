import { FileError } from '#ingest/file-error.ts';
import { StoreError } from '#store/store-error.ts';
import { EngineError } from './call-error.ts';

/** What can go wrong with a file or a session, each with a code to make the message from. */
export type SessionError = FileError | StoreError | EngineError;

export function asSessionError(error: unknown): SessionError {
	return error instanceof FileError || error instanceof StoreError || error instanceof EngineError
		? error
		: new EngineError('failed', String(error), { cause: error });
}
