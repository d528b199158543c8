import { hashAt, packedLength, stringAt } from '../columns/packed-strings.ts';
import type { PackedStrings } from '../columns/packed-strings.ts';
import { comparableName } from '../dataset/identity/person-name.ts';
import type { PlacedBlock } from '../dataset/rows/row-space.ts';
import type { Example } from './order-findings.ts';
import { QUALITY_LIMITS } from './quality-limits.ts';
import type { Finding } from './quality-note.ts';

type ContactField = 'email' | 'phone';

/** Told of each row with a contact and a name: where both stand. */
type Visit = (
	contacts: PackedStrings,
	contact: number,
	names: PackedStrings,
	name: number,
	row: number,
) => void;

/** An e-mail or phone with too many names is the shop's own, or that of many people. */
export function manyNames(blocks: readonly PlacedBlock[], example: Example): Finding[] {
	return (['email', 'phone'] as const).flatMap((field) => {
		const suspects = suspectsOf(blocks, field);
		return suspects.size === 0 ? [] : mostNamed(blocks, field, suspects, example);
	});
}

function visitNamed(blocks: readonly PlacedBlock[], field: ContactField, visit: Visit): void {
	for (const { block, first } of blocks) {
		const contacts = block.text[field];
		const names = block.text.name;
		if (contacts === undefined || names === undefined) continue;
		const { offsets } = contacts.strings;
		for (let row = 0; row < block.rows; row++) {
			const contact = contacts.codes === null ? row : contacts.codes[row]!;
			if (offsets[contact + 1] === offsets[contact]) continue;
			const name = names.codes === null ? row : names.codes[row]!;
			visit(contacts.strings, contact, names.strings, name, first + row);
		}
	}
}

/**
 * Hashes of the contacts whose name changes from row to row often enough. Only hashes are
 * compared: what is met by accident is sorted out by the exact look that follows.
 */
function suspectsOf(blocks: readonly PlacedBlock[], field: ContactField): Set<number> {
	const rows = blocks.reduce((sum, { block }) => sum + block.rows, 0);
	const mask = 2 ** Math.ceil(Math.log2(rows * 2 + 1)) - 1;
	const contactAt = new Uint32Array(mask + 1);
	const nameAt = new Uint32Array(mask + 1);
	const changes = new Uint8Array(mask + 1);
	let contactHashes: Hashes | null = null;
	let nameHashes: Hashes | null = null;
	visitNamed(blocks, field, (contacts, contact, names, name) => {
		if (contactHashes?.of !== contacts) contactHashes = hashesOf(contacts);
		if (nameHashes?.of !== names) nameHashes = hashesOf(names);
		const hash = contactHashes.hashes[contact]!;
		const nameHash = nameHashes.hashes[name]!;
		let at = hash & mask;
		while (contactAt[at] !== 0 && contactAt[at] !== hash) at = (at + 1) & mask;
		if (contactAt[at] === 0) contactAt[at] = hash;
		else if (nameAt[at] !== nameHash && changes[at]! < QUALITY_LIMITS.names) changes[at]!++;
		nameAt[at] = nameHash;
	});
	const suspects = new Set<number>();
	changes.forEach((count, at) => {
		if (count >= QUALITY_LIMITS.names) suspects.add(contactAt[at]!);
	});
	return suspects;
}

interface Hashes {
	readonly of: PackedStrings;
	readonly hashes: Uint32Array;
}

/** A dictionary's words are hashed once, however many rows hold them. */
function hashesOf(strings: PackedStrings): Hashes {
	const hashes = new Uint32Array(packedLength(strings)).map((_, index) => hashOf(strings, index));
	return { of: strings, hashes };
}

/** Never 0, which marks a free place. */
function hashOf(strings: PackedStrings, index: number): number {
	return hashAt(strings, index, 0) || 1;
}

function mostNamed(
	blocks: readonly PlacedBlock[],
	field: ContactField,
	suspects: ReadonlySet<number>,
	example: Example,
): Finding[] {
	const named = new Map<string, { readonly names: Set<string>; readonly row: number }>();
	visitNamed(blocks, field, (contacts, contact, names, name, row) => {
		if (!suspects.has(hashOf(contacts, contact))) return;
		const text = stringAt(contacts, contact);
		let held = named.get(text);
		if (held === undefined) named.set(text, (held = { names: new Set(), row }));
		const comparable = comparableName(stringAt(names, name));
		if (comparable !== '') held.names.add(comparable);
	});
	const [most] = [...named].sort((a, b) => b[1].names.size - a[1].names.size);
	if (most === undefined || most[1].names.size <= QUALITY_LIMITS.names) return [];
	const [text, { names, row }] = most;
	return [
		{ code: 'many-names', count: names.size, of: names.size, example: example(row, { text }) },
	];
}
