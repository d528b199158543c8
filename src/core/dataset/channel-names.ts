import type { Block } from '../columns/block.ts';
import { unpackStrings } from '../columns/packed-strings.ts';
import { foldedText } from '../text/folded-text.ts';
import type { ImportRecord } from './rows/import-record.ts';

/**
 * Reads a batch's channel names into the data set's list. "Instagram" of the orders and "instagram "
 * of the touches are one channel, under the name that is read first.
 */
export class ChannelNames {
	readonly names: string[] = [''];
	readonly #codes = new Map<string, number>([['', 0]]);

	code(name: string): number {
		const key = foldedText(name);
		let code = this.#codes.get(key);
		if (code === undefined) {
			code = this.names.push(name.trim()) - 1;
			this.#codes.set(key, code);
		}
		return code;
	}

	/** Channel code of every string of a column, or the import's own channel. */
	ofBlock(block: Block, record: ImportRecord): (row: number) => number {
		const fallback = this.code(record.channel ?? '');
		const column = block.text.channel ?? block.text.outlet;
		if (column === undefined) return () => fallback;
		const codes = unpackStrings(column.strings).map((name) =>
			name.trim() === '' ? fallback : this.code(name),
		);
		return (row) => codes[column.codes === null ? row : column.codes[row]!]!;
	}
}
