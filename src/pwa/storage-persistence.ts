export type Persistence = 'granted' | 'denied' | 'unsupported';

export interface StorageEstimate {
	readonly usedBytes: number;
	readonly quotaBytes: number;
}

/** Absent on an insecure origin, whatever the DOM types say. */
type MaybeStorage = Partial<StorageManager> | undefined;

/** Asks the browser not to clear the shop's data when space runs low. */
export async function requestPersistence(
	storage: MaybeStorage = navigator.storage,
): Promise<Persistence> {
	if (!storage?.persist || !storage.persisted) return 'unsupported';
	// Firefox asks the owner on every call of persist(), so look first.
	return (await storage.persisted()) || (await storage.persist()) ? 'granted' : 'denied';
}

/** What this origin stores and may store, or null where the browser does not say. */
export async function storageEstimate(
	storage: MaybeStorage = navigator.storage,
): Promise<StorageEstimate | null> {
	const { usage, quota } = (await storage?.estimate?.()) ?? {};
	return usage === undefined || quota === undefined
		? null
		: { usedBytes: usage, quotaBytes: quota };
}
