type Work<T> = () => Promise<T>;

/** Named exclusive locks. In a browser they hold over all tabs and workers of the origin. */
export interface Locks {
	/** Runs `work` as soon as nobody else holds `name`. */
	hold<T>(name: string, work: Work<T>): Promise<T>;
	/** Names that are held now. */
	held(): Promise<ReadonlySet<string>>;
}

/**
 * The browser's locks: they end with the tab or worker that holds them, however it ends. On an
 * insecure origin there are none, and one tab at least is kept from disturbing itself.
 */
export function systemLocks(): Locks {
	const { navigator } = globalThis as { navigator?: { locks?: LockManager } };
	return navigator?.locks === undefined ? new LocalLocks() : webLocks(navigator.locks);
}

function webLocks(manager: LockManager): Locks {
	return {
		hold: (name, work) => manager.request(name, work),
		async held() {
			const { held = [] } = await manager.query();
			return new Set(held.map(({ name }) => name ?? ''));
		},
	};
}

/** Locks within one thread. */
export class LocalLocks implements Locks {
	readonly #tails = new Map<string, Promise<unknown>>();

	async hold<T>(name: string, work: Work<T>): Promise<T> {
		const before = this.#tails.get(name) ?? Promise.resolve();
		const mine = before.then(work);
		const tail = mine.catch(() => undefined);
		this.#tails.set(name, tail);
		try {
			return await mine;
		} finally {
			if (this.#tails.get(name) === tail) this.#tails.delete(name);
		}
	}

	held(): Promise<ReadonlySet<string>> {
		return Promise.resolve(new Set(this.#tails.keys()));
	}
}

/** One import, undo, restore or reset at a time, over all tabs. */
export function withWriteLock<T>(
	{ scope, locks }: { readonly scope: string; readonly locks: Locks },
	work: Work<T>,
): Promise<T> {
	return locks.hold(`daur:${scope}:write`, work);
}

/** While it is held, rows staged or undone under `token` are somebody's and stay. */
export function tokenLock(scope: string, token: string): string {
	return `daur:${scope}:rows:${token}`;
}
