import { expect, test } from 'vitest';
import {
	hashAt,
	packedLength,
	packStrings,
	someIncludes,
	stringAt,
	unpackStrings,
} from '#core/columns/packed-strings.ts';

const WORDS = ['', 'plain', 'naïve café', '東京', '👍🏽', ' spaced ', ''];

test('gives back the strings it was given', () => {
	expect(unpackStrings(packStrings(WORDS))).toEqual(WORDS);
});

test('gives back one string at a time', () => {
	const packed = packStrings(WORDS);
	expect(WORDS.map((_, i) => stringAt(packed, i))).toEqual(WORDS);
});

test('holds an empty list', () => {
	const packed = packStrings([]);
	expect([packedLength(packed), unpackStrings(packed)]).toEqual([0, []]);
});

test('holds a list of one empty string', () => {
	expect(unpackStrings(packStrings(['']))).toEqual(['']);
});

test('keeps a NUL inside a string', () => {
	expect(unpackStrings(packStrings(['a\0b', 'c']))).toEqual(['a\0b', 'c']);
});

test('does not let halves of a surrogate pair in two strings meet', () => {
	expect(unpackStrings(packStrings(['\ud83d', '\udc4d']))).toEqual(['\ufffd', '\ufffd']);
});

test('finds an ASCII text inside any of the strings', () => {
	expect(someIncludes(packStrings(['a', "b'c"]), "'")).toBe(true);
	expect(someIncludes(packStrings(['a', 'b']), "'")).toBe(false);
});

test('turns half a surrogate pair into the replacement character', () => {
	expect(unpackStrings(packStrings(['\ud83d', 'x']))).toEqual(['\ufffd', 'x']);
});

test('hashes equal strings alike wherever they stand', () => {
	const packed = packStrings(['ani', 'budi', 'ani']);
	expect(hashAt(packed, 0, 1)).toBe(hashAt(packed, 2, 1));
});

test('hashes the same string of another kind differently', () => {
	const packed = packStrings(['ani']);
	expect(hashAt(packed, 0, 1)).not.toBe(hashAt(packed, 0, 2));
});
