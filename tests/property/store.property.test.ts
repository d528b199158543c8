import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldBatches } from '#core/dataset/fold.ts';
import { DatasetHolder } from '#engine/dataset-holder.ts';
import { commitImports, restoreImport, undoImport } from '#store/imports.ts';
import type { UndoneImport } from '#store/imports.ts';
import { tokenLock } from '#store/locks.ts';
import { randomKey } from '#store/random-key.ts';
import { changeShopSettings, loadSettings } from '#store/settings.ts';
import { stageImport } from '#store/staging.ts';
import type { Store } from '#store/store.ts';
import { comparable } from '#tests/support/comparable.ts';
import { checkAsync } from '#tests/support/factories-random.ts';
import { batchOfFile, randomFile } from '#tests/support/random-imports.ts';
import type { RandomFile } from '#tests/support/random-imports.ts';
import { newStore } from '#tests/support/stores.ts';

type Step =
	| { readonly do: 'import'; readonly file: RandomFile }
	| { readonly do: 'undo' | 'restore'; readonly which: number }
	| { readonly do: 'rate'; readonly rate: number };

const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ do: fc.constant('import'), file: randomFile }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('undo'), which: fc.nat() }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('restore'), which: fc.nat() }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('rate'), rate: fc.constantFrom(2, 3) }) },
);

async function add(store: Store, file: RandomFile): Promise<number> {
	const { record, blocks } = batchOfFile(file, 0);
	const mark = { key: randomKey(), token: randomKey() };
	return store.locks.hold(tokenLock(store.scope, mark.token), async () => {
		await stageImport(store, mark, { blocks, rejected: [] });
		const staged = { key: mark.key, record: { ...record, blocks: blocks.length } };
		const [committed] = await commitImports(store, [staged]);
		return committed!.id;
	});
}

const shown = async (holder: DatasetHolder) =>
	comparable((await holder.newest(() => undefined)).dataset);

/** A shop followed through the store, beside the list of what should be live. */
class FollowedShop {
	readonly store = newStore();
	/** Keeps what it has read, as the app's does. */
	readonly holder = new DatasetHolder(this.store);
	readonly #files = new Map<number, RandomFile>();
	readonly #live = new Set<number>();
	readonly #undone: UndoneImport[] = [];

	async take(next: Step): Promise<void> {
		switch (next.do) {
			case 'import': {
				const id = await add(this.store, next.file);
				this.#files.set(id, next.file);
				this.#live.add(id);
				return;
			}
			case 'undo': {
				const id = [...this.#live].at(next.which % Math.max(1, this.#live.size));
				if (id === undefined) return;
				this.#undone.push(await undoImport(this.store, id));
				this.#live.delete(id);
				return;
			}
			case 'restore': {
				const [undone] = this.#undone.splice(next.which % Math.max(1, this.#undone.length), 1);
				if (undone === undefined) return;
				await restoreImport(this.store, undone);
				this.#live.add(undone.record.id);
				return;
			}
			case 'rate':
				await changeShopSettings(this.store, { exchangeRates: { USD: next.rate } });
		}
	}

	/** The data set of the live imports alone, made from nothing. */
	async expected() {
		const { mode, shops } = await loadSettings(this.store);
		const ids = [...this.#live].sort((a, b) => a - b);
		return comparable(
			foldBatches(
				ids.map((id) => batchOfFile(this.#files.get(id)!, id)),
				shops[mode],
			),
		);
	}
}

test('the data are always those of the live imports alone, in their order', async () => {
	await checkAsync(fc.array(step, { maxLength: 12 }), 25, async (steps) => {
		const shop = new FollowedShop();
		for (const next of steps) {
			await shop.take(next);
			expect(await shown(shop.holder)).toEqual(await shop.expected());
		}
	});
});

test('undoing an import restores exactly what was before it, and restoring it what was after', async () => {
	const sequence = fc.tuple(fc.array(step, { maxLength: 6 }), randomFile);
	await checkAsync(sequence, 25, async ([steps, file]) => {
		const shop = new FollowedShop();
		for (const next of steps) await shop.take(next);
		const before = await shown(shop.holder);
		const id = await add(shop.store, file);
		const after = await shown(shop.holder);
		const undone = await undoImport(shop.store, id);
		expect(await shown(shop.holder)).toEqual(before);
		await restoreImport(shop.store, undone);
		expect(await shown(shop.holder)).toEqual(after);
	});
});
