import { ChangeFeed } from './changes.ts';
import { ShopDatabase } from './database.ts';
import { systemLocks, tokenLock, type Locks } from './locks.ts';
import { randomKey } from './random-key.ts';

/** One open connection to the shop's data, of a tab or of a worker. */
export interface Store {
	/** Path under which this copy of the app is served, such as `/toko/daur/`. */
	readonly scope: string;
	readonly db: ShopDatabase;
	readonly locks: Locks;
	readonly changes: ChangeFeed;
	/** Names what this connection has undone and may still bring back. */
	readonly token: string;
	/** Keeps the rows behind `token` from being swept, until the store is closed. */
	holdToken(): Promise<void>;
	close(): void;
}

export function openStore(scope: string, locks: Locks = systemLocks()): Store {
	const db = new ShopDatabase(scope);
	const changes = new ChangeFeed(scope);
	const token = randomKey();
	const closed = deferred();
	let held: Promise<void> | null = null;
	return {
		scope,
		db,
		locks,
		changes,
		token,
		holdToken: () =>
			(held ??= new Promise<void>((holds) => {
				void locks.hold(tokenLock(scope, token), () => {
					holds();
					return closed.promise;
				});
			})),
		close() {
			closed.resolve();
			changes.close();
			db.close();
		},
	};
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
	let resolve = () => {};
	const promise = new Promise<void>((done) => (resolve = done));
	return { promise, resolve };
}
