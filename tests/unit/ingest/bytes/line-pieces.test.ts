import { expect, test } from 'vitest';
import { LinePieces } from '#ingest/bytes/line-pieces.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (piece: Uint8Array) => new TextDecoder().decode(piece);

async function* chunksOf(...texts: string[]) {
	for (const one of texts) yield await Promise.resolve(bytes(one));
}

async function allOf(pieces: LinePieces): Promise<string[]> {
	const all: string[] = [];
	for (let next = await pieces.next(); next !== null; next = await pieces.next()) {
		all.push(text(next));
	}
	return all;
}

test('pieces end with a line, the last one with the file', async () => {
	expect(await allOf(new LinePieces(chunksOf('a\nb', 'c\nd', 'e'), 9))).toEqual(['a\nbc\nde']);
	expect(await allOf(new LinePieces(chunksOf('a\nb', 'c\nd', 'e\nf'), 3))).toEqual([
		'a\n',
		'bc\n',
		'de\n',
		'f',
	]);
});

test('without a line feed a piece is what there is', async () => {
	expect(await allOf(new LinePieces(chunksOf('ab', 'cd', 'e\nf'), 2))).toEqual([
		'ab',
		'cd',
		'e\n',
		'f',
	]);
});

test('what is handed back comes again, before the rest', async () => {
	const pieces = new LinePieces(chunksOf('a\nb\nc', 'd\n', 'e\n'), 1);
	const first = (await pieces.next())!;
	expect(text(first)).toBe('a\nb\n');
	pieces.handBack(first.subarray(2));
	expect(text((await pieces.next())!)).toBe('b\ncd\n');
	expect(await allOf(pieces)).toEqual(['e\n']);
});

test('a file of nothing has no piece', async () => {
	expect(await allOf(new LinePieces(chunksOf(), 10))).toEqual([]);
});
