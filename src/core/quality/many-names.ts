import { hashAt, packedLength, packStrings, stringAt } from '../columns/packed-strings.ts';
import type { PackedStrings } from '../columns/packed-strings.ts';
import type { Identities } from '../dataset/identity/identity.ts';
import { readKey } from '../dataset/identity/identity-key.ts';
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
export function manyNames(
	blocks: readonly PlacedBlock[],
	people: Identities,
	example: Example,
): Finding[] {
	return (['email', 'phone'] as const).flatMap((field) => {
		const suspects = suspectsOf(blocks, field, people);
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
 * Hashes of the contacts that may have many names. A contact that joins its rows makes one customer
 * of them, whose names then are that many; those that join nobody are known. What is met by
 * accident is sorted out by the exact look that follows.
 */
function suspectsOf(
	blocks: readonly PlacedBlock[],
	field: ContactField,
	{ customers, customerOfRow, shared }: Identities,
): Set<number> {
	const suspects = new Set<number>();
	for (const key of shared.keys()) {
		const { kind, value } = readKey(key);
		if (kind === field) suspects.add(hashOf(packStrings([value]), 0));
	}
	const nameOf = new Uint32Array(customers);
	const changes = new Uint8Array(customers);
	let nameHashes: Hashes | null = null;
	visitNamed(blocks, field, (_contacts, _contact, names, name, row) => {
		if (nameHashes?.of !== names) nameHashes = hashesOf(names);
		const customer = customerOfRow[row]!;
		const hash = nameHashes.hashes[name]!;
		if (nameOf[customer] !== hash && changes[customer]! <= QUALITY_LIMITS.names) {
			changes[customer]!++;
			nameOf[customer] = hash;
		}
	});
	if (!changes.some((count) => count > QUALITY_LIMITS.names)) return suspects;
	visitNamed(blocks, field, (contacts, contact, _names, _name, row) => {
		if (changes[customerOfRow[row]!]! > QUALITY_LIMITS.names)
			suspects.add(hashOf(contacts, contact));
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

/** Never 0, which says that there was none yet. */
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
