import { randomKey } from '#store/random-key.ts';

/*
 * A worker that ends by itself, for want of memory for instance, tells nobody: there is no event
 * for it, and a message port that it held does not close either (Chromium 156). But its locks are
 * freed. So it holds one as long as it lives, and the page queues for it.
 */

export interface AliveMessage {
	readonly type: 'alive';
	readonly lock: string;
}

function lockManager(): LockManager | undefined {
	return (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
}

/** In the worker: holds a lock of its own from now on, and tells its name. */
export function holdLifeline(tell: (message: AliveMessage) => void): void {
	const lock = `daur:alive:${randomKey()}`;
	void lockManager()?.request(lock, () => {
		tell({ type: 'alive', lock });
		return new Promise(() => {});
	});
}

/** In the page: calls `ongone` when the worker that holds the lock is gone, however it ended. */
export function watchLifeline({ lock }: AliveMessage, ongone: () => void): void {
	void lockManager()?.request(lock, ongone);
}
