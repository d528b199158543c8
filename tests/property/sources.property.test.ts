import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerKeys } from '#ingest/columns/header-keys.ts';
import { normaliseHeader } from '#ingest/columns/normalise-header.ts';
import { KNOWN_SOURCES } from '#ingest/sources/known-sources.ts';
import { knownHeaders, recogniseSource } from '#ingest/sources/recognise-source.ts';
import { fixture, tableOf } from '#tests/support/ingest.ts';

const FILES = readdirSync(fileURLToPath(new URL('../fixtures/sources', import.meta.url)));

/** A fixture is named after its source, and after what is odd about it. */
const sourceOf = (file: string) =>
	KNOWN_SOURCES.filter(({ id }) => file.startsWith(id)).sort(
		(a, b) => b.id.length - a.id.length,
	)[0]!;

test('every id is given once', () => {
	const ids = KNOWN_SOURCES.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

describe.each(KNOWN_SOURCES)('$id', (source) => {
	test('is written in normalised headers', () => {
		const headers = knownHeaders(source);
		expect(headers.map(normaliseHeader)).toEqual(headers);
	});

	test('takes every column for one thing', () => {
		const sums = Object.values(source.sums ?? {}).flatMap(({ plus, minus = [] }) => [
			...plus,
			...minus,
		]);
		const headers = [...Object.values(source.fields).flat(), ...sums];
		expect(headers.filter((header, at) => headers.indexOf(header) !== at)).toEqual([]);
	});

	test('says in lower case what a status means, once', () => {
		const words = Object.values(source.statuses ?? {}).flat();
		expect(words.map((word) => word.trim().toLowerCase())).toEqual(words);
		expect(new Set(words).size).toBe(words.length);
	});
});

describe.each(FILES)('%s', (file) => {
	const source = sourceOf(file);
	const needed = new Set([...source.all.flat(), ...(source.some?.of ?? [])]);
	const isNeeded = (header: string) => headerKeys(header).some((key) => needed.has(key));

	test('is recognised in any order of its columns, and without a fifth of the others', async () => {
		const { headers } = await tableOf(await fixture(`sources/${file}`));
		const others = headers.filter((header) => !isNeeded(header));
		fc.assert(
			fc.property(
				fc.shuffledSubarray(others, { minLength: Math.ceil(others.length * 0.8) }),
				fc.infiniteStream(fc.nat()),
				(kept, order) => {
					const left = headers.filter((header) => kept.includes(header) || isNeeded(header));
					const shuffled = left
						.map((header) => ({ header, at: order.next().value as number }))
						.sort((a, b) => a.at - b.at)
						.map(({ header }) => header);
					expect(recogniseSource(shuffled)?.id).toBe(source.id);
				},
			),
			{ seed: 3, numRuns: 100 },
		);
	});
});
