export type Persistence = 'granted' | 'denied' | 'unsupported';

export interface StorageEstimate {
	readonly usedBytes: number;
	readonly quotaBytes: number;
}

/** A navigator as it may really be: an insecure origin or an old browser has no storage manager. */
interface StorageHost {
	readonly storage?: Partial<StorageManager>;
}

/** Asks the browser not to clear the shop's data when space runs low. */
export async function requestPersistence({
	storage,
}: StorageHost = navigator): Promise<Persistence> {
	if (!storage?.persist || !storage.persisted) return 'unsupported';
	// Firefox asks the owner on every call of persist(), so look first.
	return (await storage.persisted()) || (await storage.persist()) ? 'granted' : 'denied';
}

/** What this origin stores and may store, or null where the browser does not say. */
export async function storageEstimate({
	storage,
}: StorageHost = navigator): Promise<StorageEstimate | null> {
	const { usage, quota } = (await storage?.estimate?.()) ?? {};
	return usage === undefined || quota === undefined
		? null
		: { usedBytes: usage, quotaBytes: quota };
}
