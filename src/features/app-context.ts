import { createContext } from 'svelte';
import type { WorkerLike } from '#engine/worker-client.ts';
import type { PwaState } from '#pwa/registration.svelte.ts';
import type { Store } from '#store/store.ts';

/** What the composition root has built and some pages need beside the data. */
export interface AppContext {
	readonly store: Store;
	/** Path under which this copy of the app is served. */
	readonly scope: string;
	readonly spawnImportWorker: () => WorkerLike;
	readonly pwa: PwaState;
	readonly version: string;
}

export const [getApp, setApp] = createContext<AppContext>();
