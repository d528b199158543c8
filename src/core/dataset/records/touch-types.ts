import { TOUCH_TYPES } from '#core/columns/touch-types.ts';
import type { TouchType } from '#core/columns/touch-types.ts';

const CODES = new Map<string, number>(TOUCH_TYPES.map((type, code) => [type, code]));

/** Of a touch whose file does not say what it was. */
const OTHER = TOUCH_TYPES.length;

/** A touch's code is the place of its type in TOUCH_TYPES. */
export function touchCode(type: TouchType): number {
	return CODES.get(type)!;
}

/** Code of a type as the import writes it. */
export function touchCodeOf(text: string): number {
	return CODES.get(text) ?? OTHER;
}

/** Null where the file does not say. */
export function touchTypeOf(code: number): TouchType | null {
	return TOUCH_TYPES[code] ?? null;
}

const DIRECTIONS = ['shop', 'customer'];

/** Who acted, as the import writes it: 0 the shop, 1 the customer, -1 where the file does not say. */
export function actorOf(text: string): number {
	return DIRECTIONS.indexOf(text);
}

/** Who acts in a touch of a type where the file does not say: the shop in its messages alone. */
export function usualActor(type: number): number {
	return type === touchCode('message-sent') ? 0 : 1;
}
