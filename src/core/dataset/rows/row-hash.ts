import type { Block } from '#core/columns/block.ts';
import { hashAt } from '#core/columns/packed-strings.ts';
import type { TextColumn } from '#core/columns/text-column.ts';

const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);

/** Hashes are below this, so that the sum of two is exact. */
const HASH_RANGE = 2 ** 52;

/** Sum of two hashes: that of several rows is the same in whatever order they come. */
export function addHashes(a: number, b: number): number {
	return (a + b) % HASH_RANGE;
}

/** Who bought, the surest first: the first that a row has stands for the customer. */
const WHO = ['customerId', 'email', 'phone', 'username', 'name'] as const;
const WHAT = new Set([
	'orderedAt',
	'total',
	'lineTotal',
	'unitPrice',
	'quantity',
	'currency',
	'product',
	'sku',
	'variant',
]);

type RowHash = (row: number) => number;
type Mix = (value: number, seed: number) => void;

/**
 * A 52-bit hash of everything that a row says, whatever the block it stands in and the order of
 * its columns: equal for rows with equal values in equal fields. Tells "the same again" from
 * "changed".
 */
export function rowHasher(block: Block): RowHash {
	return hasher(columnsOf(block, () => true));
}

/** A hash of customer, time, amount and product: what makes a sale without an order id. */
export function saleHasher(block: Block): RowHash {
	const who = WHO.flatMap((field) => block.text[field] ?? []);
	const what = columnsOf(block, (field) => WHAT.has(field));
	return hasher([
		(row, mix) => {
			for (const column of who) {
				const hash = textHash(column, row);
				if (hash === 0) continue;
				mix(hash, 1);
				return;
			}
		},
		...what,
	]);
}

/**
 * A hash of what else the row of a sale says (its status, its channel): it does not depend on how
 * the customer is called or when it was.
 */
export function saleDetailHasher(block: Block): RowHash {
	const who: ReadonlySet<string> = new Set(WHO);
	return hasher(columnsOf(block, (field) => !WHAT.has(field) && !who.has(field)));
}

const SPEND_NAME = new Set(['day', 'month', 'channel', 'campaign', 'currency']);

/** A hash of period, channel, campaign and currency: what a row of costs is about. */
export function spendHasher(block: Block): RowHash {
	return hasher(columnsOf(block, (field) => SPEND_NAME.has(field)));
}

type MixColumn = (row: number, mix: Mix) => void;

function columnsOf(block: Block, wanted: (field: string) => boolean): MixColumn[] {
	const columns: { field: string; mixColumn: MixColumn }[] = [];
	const add = (field: string, mixColumn: (seed: number) => MixColumn) => {
		if (wanted(field)) columns.push({ field, mixColumn: mixColumn(fieldSeed(field)) });
	};
	for (const [field, column] of Object.entries(block.text)) {
		add(field, (seed) => (row, mix) => {
			const hash = textHash(column, row);
			if (hash !== 0) mix(hash, seed);
		});
	}
	for (const [field, { day, second }] of Object.entries(block.instant)) {
		add(field, (seed) => (row, mix) => {
			mix(day[row]!, seed);
			mix(second[row]!, seed + 1);
		});
	}
	for (const [field, values] of [...Object.entries(block.money), ...Object.entries(block.number)]) {
		add(field, (seed) => (row, mix) => {
			const value = values[row]!;
			if (Number.isNaN(value)) return;
			bits[0] = value === 0 ? 0 : value;
			mix(words[0]!, seed);
			mix(words[1]!, seed + 1);
		});
	}
	// Two exports of one source may have their columns in another order.
	columns.sort((a, b) => (a.field < b.field ? -1 : 1));
	return columns.map(({ mixColumn }) => mixColumn);
}

function hasher(columns: readonly MixColumn[]): RowHash {
	let high = 0;
	let low = 0;
	const mix: Mix = (value, seed) => {
		high = Math.imul(high ^ value, 0x01000193) ^ seed;
		low = Math.imul(low ^ (value >>> 3) ^ (value << 7), 0xc2b2ae35) + seed;
	};
	return (row) => {
		high = 0x9e3779b9;
		low = 0x85ebca6b;
		for (const mixColumn of columns) mixColumn(row, mix);
		high ^= high >>> 15;
		low ^= low >>> 13;
		return (high >>> 12) * 0x1_0000_0000 + (low >>> 0);
	};
}

function textHash(column: TextColumn, row: number): number {
	const index = column.codes === null ? row : column.codes[row]!;
	const { offsets } = column.strings;
	return offsets[index] === offsets[index + 1] ? 0 : hashAt(column.strings, index, 1);
}

function fieldSeed(field: string): number {
	let seed = 7;
	for (let i = 0; i < field.length; i++) seed = Math.imul(seed, 31) + field.charCodeAt(i);
	return seed;
}
