import { hashAt } from '#core/columns/packed-strings.ts';
import type { TextColumn } from '#core/columns/text-column.ts';

/** Which keys were met in one row: the row's own key (`from`) and another one (`to`). */
export class KeyLinks {
	readonly from: number[] = [];
	readonly to: number[] = [];
	/** Length and hash of the last key linked to each, by seed: the same again is the rule. */
	readonly #latest = new Map<number, Uint32Array>();

	/** Whether the row's value was the last one linked to the key, told without a look-up. */
	isLatest(primary: number, { strings }: TextColumn, row: number, seed: number): boolean {
		const latest = this.#latest.get(seed);
		if (latest === undefined || primary * 2 >= latest.length) return false;
		const length = strings.offsets[row + 1]! - strings.offsets[row]!;
		return latest[primary * 2] === length && latest[primary * 2 + 1] === hashAt(strings, row, seed);
	}

	add(primary: number, key: number, column: TextColumn, row: number, seed: number): void {
		let latest = this.#latest.get(seed);
		if (latest === undefined || latest.length <= primary * 2) {
			const next = new Uint32Array(Math.max(1024, primary * 4));
			if (latest !== undefined) next.set(latest);
			latest = next;
			this.#latest.set(seed, latest);
		}
		const { codes, strings } = column;
		const index = codes === null ? row : codes[row]!;
		const hash = hashAt(strings, index, seed);
		const length = strings.offsets[index + 1]! - strings.offsets[index]!;
		if (latest[primary * 2] === length && latest[primary * 2 + 1] === hash) return;
		latest[primary * 2] = length;
		latest[primary * 2 + 1] = hash;
		this.from.push(primary);
		this.to.push(key);
	}
}
