export type StoreErrorCode =
	/** The browser gives no more room; nothing of what was being written is left. */
	| 'storage-full'
	/** The browser refuses storage altogether (private window, blocked site data). */
	| 'unavailable'
	/** The data were last opened by a newer version of the app. */
	| 'newer-database'
	/** The import to undo is not there (another tab was faster). */
	| 'unknown-import'
	/** Undone too long ago: the rows are gone. */
	| 'nothing-to-restore'
	| 'not-a-backup'
	| 'newer-backup'
	| 'damaged-backup'
	| 'failed';

/** The message is for logs; what the owner reads is made from `code`. */
export class StoreError extends Error {
	override readonly name = 'StoreError';
	readonly code: StoreErrorCode;

	constructor(code: StoreErrorCode, message: string = code, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}

const CODE_OF_NAME: Readonly<Record<string, StoreErrorCode>> = {
	QuotaExceededError: 'storage-full',
	VersionError: 'newer-database',
	MissingAPIError: 'unavailable',
	InvalidStateError: 'unavailable',
	SecurityError: 'unavailable',
	UnknownError: 'unavailable',
};

/** Dexie hides the browser's own error in `inner` when a transaction is aborted by it. */
function namesOf(error: unknown): string[] {
	if (typeof error !== 'object' || error === null) return [];
	const { name, inner } = error as { name?: unknown; inner?: unknown };
	return [...namesOf(inner), ...(typeof name === 'string' ? [name] : [])];
}

export function storeError(error: unknown): StoreError {
	if (error instanceof StoreError) return error;
	const names = namesOf(error);
	const code = names.map((name) => CODE_OF_NAME[name]).find((found) => found !== undefined);
	const message = error instanceof Error ? error.message : String(error);
	return new StoreError(code ?? 'failed', message, { cause: error });
}

/** Runs `work`; whatever it throws becomes a StoreError. */
export async function asStoreErrors<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw storeError(error);
	}
}
