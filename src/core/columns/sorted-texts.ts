import { compareAt } from './packed-strings.ts';
import type { PackedStrings } from './packed-strings.ts';
import type { TextColumn } from './text-column.ts';

/** Whether the texts of consecutive blocks only rise, or only fall, and so never repeat. */
export function isStrictlySorted(columns: readonly TextColumn[]): boolean {
	let direction = 0;
	let strings: PackedStrings | null = null;
	let index = 0;
	for (const column of columns) {
		const rows = column.codes?.length ?? column.strings.offsets.length - 1;
		for (let row = 0; row < rows; row++) {
			const next = column.codes === null ? row : column.codes[row]!;
			if (strings !== null) {
				const step = Math.sign(compareAt(column.strings, next, strings, index));
				if (step === 0 || (direction !== 0 && step !== direction)) return false;
				direction = step;
			}
			strings = column.strings;
			index = next;
		}
	}
	return true;
}
