import type { Block } from '../columns/block.ts';
import { hashAt } from '../columns/packed-strings.ts';
import type { TextColumn } from '../columns/text-column.ts';

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);

/**
 * A 52-bit hash of everything that one row says, whatever the block it stands in: equal for
 * rows with equal values in equal fields. Used to tell "the same again" from "changed".
 */
export function hashRow(block: Block, row: number): number {
	let high = 0x9e3779b9;
	let low = 0x85ebca6b;
	const mix = (value: number, field: number) => {
		high = Math.imul(high ^ value, 0x01000193) ^ field;
		low = Math.imul(low ^ (value >>> 3) ^ (value << 7), 0xc2b2ae35) + field;
	};
	for (const [field, column] of Object.entries(block.text)) {
		const hash = textHash(column, row);
		if (hash !== 0) mix(hash, fieldSeed(field));
	}
	for (const [field, { day, second }] of Object.entries(block.instant)) {
		mix(day[row]!, fieldSeed(field));
		mix(second[row]!, fieldSeed(field) + 1);
	}
	for (const group of [block.money, block.number]) {
		for (const [field, values] of Object.entries(group)) {
			const value = values[row]!;
			if (Number.isNaN(value)) continue;
			bits[0] = value === 0 ? 0 : value;
			mix(words[0]!, fieldSeed(field));
			mix(words[1]!, fieldSeed(field) + 1);
		}
	}
	high ^= high >>> 15;
	low ^= low >>> 13;
	return (high >>> 12) * 0x1_0000_0000 + (low >>> 0);
}

function textHash(column: TextColumn, row: number): number {
	const index = column.codes === null ? row : column.codes[row]!;
	const { offsets } = column.strings;
	return offsets[index] === offsets[index + 1] ? 0 : hashAt(column.strings, index, 1);
}

const seeds = new Map<string, number>();

function fieldSeed(field: string): number {
	let seed = seeds.get(field);
	if (seed === undefined) {
		seed = 7;
		for (let i = 0; i < field.length; i++) seed = Math.imul(seed, 31) + field.charCodeAt(i);
		seeds.set(field, seed);
	}
	return seed;
}
