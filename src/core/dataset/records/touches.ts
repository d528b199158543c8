import { readRecords } from '../rows/record-columns.ts';
import type { RecordColumns, RecordReader, RecordSource } from '../rows/record-columns.ts';
import { eachText } from '../rows/each-text.ts';
import { actorOf, touchCodeOf, usualActor } from './touch-types.ts';

/** Dated touches by customer, then by time; `value`: stars of a review, amount of a cart. */
export interface TouchTable extends Omit<RecordColumns, 'code'> {
	/** Place in TOUCH_TYPES. */
	readonly type: Uint8Array;
	/** 1 where the customer turned to the shop, 0 where the shop did. */
	readonly byCustomer: Uint8Array;
}

/** All live touches that have a date. */
export function readTouches(source: RecordSource): TouchTable {
	const { code, ...columns } = readRecords(source, 'touches', ({ text, number }) => {
		const typeAt = eachText(text.type, touchCodeOf);
		const actorAt = eachText(text.direction, actorOf);
		const reader: RecordReader = {
			// Both in one number while they are sorted.
			codeAt: (index) => {
				const type = typeAt(index);
				const actor = actorAt(index);
				return type * 2 + (actor === -1 ? usualActor(type) : actor);
			},
			values: number.value,
		};
		return [reader];
	});
	return {
		...columns,
		type: code.map((both) => both >> 1),
		byCustomer: code.map((both) => both & 1),
	};
}
