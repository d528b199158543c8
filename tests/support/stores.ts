import { LocalLocks } from '#store/locks.ts';
import { randomKey } from '#store/random-key.ts';
import { openStore, type Store } from '#store/store.ts';
import { onTestFinished } from 'vitest';

/**
 * Connections to one new database, as two tabs have them; closed when the test ends. Outside a
 * browser they share locks of this thread.
 */
function openTabs(count: number, scope = `/${randomKey()}/`): Store[] {
	const local = 'window' in globalThis ? undefined : new LocalLocks();
	return Array.from({ length: count }, () => {
		const store = openStore(scope, local);
		onTestFinished(() => {
			store.close();
		});
		return store;
	});
}

/** A connection to a new database. */
export function newStore(scope?: string): Store {
	const [store] = openTabs(1, scope);
	if (store === undefined) throw new Error('no store');
	return store;
}

export function twoTabs(): readonly [Store, Store] {
	const [first, second] = openTabs(2);
	if (first === undefined || second === undefined) throw new Error('no stores');
	return [first, second];
}
