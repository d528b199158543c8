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

/** The error and those that Dexie hides in `inner`: an aborted transaction, a failed opening. */
function chainOf(error: unknown): object[] {
	if (typeof error !== 'object' || error === null) return [];
	return [error, ...chainOf((error as { inner?: unknown }).inner)];
}

function storeError(error: unknown): StoreError {
	const chain = chainOf(error);
	const own = chain.find((link) => link instanceof StoreError);
	if (own !== undefined) return own;
	const codes = chain.flatMap((link) => CODE_OF_NAME[String((link as Partial<Error>).name)] ?? []);
	const message = error instanceof Error ? error.message : String(error);
	// The innermost is the browser's own.
	return new StoreError(codes.at(-1) ?? 'failed', message, { cause: error });
}

/** Runs `work`; whatever it throws becomes a StoreError. */
export async function asStoreErrors<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw storeError(error);
	}
}
