import type { FieldName } from '#core/columns/fields.ts';
import type { PackedStrings } from '#core/columns/packed-strings.ts';
import { LONGEST_NOBODY, NOBODYS_ADDRESSES } from './contact-text.ts';

const AT = 64;
const DOT = 46;
const PLUS = 43;
const LONGEST_PLACEHOLDER = 11;
const NOBODYS_BYTES = NOBODYS_ADDRESSES.map((word) => new TextEncoder().encode(word));
/** By byte: most addresses end otherwise and need not be compared. */
const NOBODYS_ENDS = flags(NOBODYS_BYTES.map((word) => word.at(-1)!));

/** First bytes of what people type where they have nothing to say: - . ? # n N t T u U. */
const PLACEHOLDER_STARTS = flags(Array.from('-.?#nNtTuU', (sign) => sign.charCodeAt(0)));

/** 1 for each of the given bytes. */
function flags(bytes: readonly number[]): Uint8Array {
	const result = new Uint8Array(256);
	for (const byte of bytes) result[byte] = 1;
	return result;
}

/**
 * Whether every text of an identity column is in its stored form already, told from the bytes:
 * most columns are clean, and decoding a million texts to change none is a tenth of an import.
 * False only means that the texts must be looked at one by one.
 */
export function isCleanColumn(field: FieldName, strings: PackedStrings): boolean {
	switch (field) {
		case 'email':
			return everyText(strings, isPlainEmail);
		case 'phone':
			return everyText(strings, isPlainPhone);
		case 'customerId':
		case 'username':
			return holdsNoMarks(strings) && everyText(strings, isSomebody);
		case 'orderId':
		case 'name':
			return holdsNoMarks(strings) && everyText(strings, isNoPlaceholder);
		default:
			return false;
	}
}

/** An asterisk masks, an apostrophe guards, and 0xE2 may begin a bullet. */
function holdsNoMarks({ bytes }: PackedStrings): boolean {
	return ![42, 39, 0xe2].some((byte) => bytes.includes(byte));
}

function everyText(
	{ bytes, offsets }: PackedStrings,
	test: (bytes: Uint8Array, from: number, to: number) => boolean,
): boolean {
	for (let i = 1; i < offsets.length; i++) {
		const from = offsets[i - 1]!;
		const to = offsets[i]!;
		if (from !== to && !test(bytes, from, to)) return false;
	}
	return true;
}

/** Lower-case letters, digits, dots, hyphens and underscores around one @, with a dot behind it. */
function isPlainEmail(bytes: Uint8Array, from: number, to: number): boolean {
	let at = -1;
	let dot = -1;
	for (let i = from; i < to; i++) {
		const byte = bytes[i]!;
		if (byte === AT) {
			if (at >= 0) return false;
			at = i;
		} else if (byte === DOT) dot = i;
		else if (!isLowerOrDigit(byte) && byte !== 45 && byte !== 95) return false;
	}
	const isAddress = at > from && dot > at + 1 && dot < to - 1 && noTwoDots(bytes, at, to);
	if (!isAddress || NOBODYS_ENDS[bytes[at - 1]!] === 0) return isAddress;
	return !NOBODYS_BYTES.some((word) => isText(bytes, from, at, word));
}

/** A domain is parted by single dots. */
function noTwoDots(bytes: Uint8Array, at: number, to: number): boolean {
	for (let i = at + 1; i < to; i++) {
		if (bytes[i] === DOT && (i === at + 1 || bytes[i + 1] === DOT)) return false;
	}
	return true;
}

function isText(bytes: Uint8Array, from: number, to: number, word: Uint8Array): boolean {
	return to - from === word.length && word.every((byte, i) => bytes[from + i] === byte);
}

/** `+` and 8 to 15 digits, not all the same; the first is no 0, nor that after Indonesia's 62. */
function isPlainPhone(bytes: Uint8Array, from: number, to: number): boolean {
	if (bytes[from] !== PLUS || to - from < 9 || to - from > 16) return false;
	const first = bytes[from + 1]!;
	if (first === 48 || (first === 54 && bytes[from + 2] === 50 && bytes[from + 3] === 48))
		return false;
	let differs = false;
	for (let i = from + 1; i < to; i++) {
		const byte = bytes[i]!;
		if (byte < 48 || byte > 57) return false;
		if (byte !== first) differs = true;
	}
	return differs;
}

/** What stands for everybody is a short word without a digit, or zeros. */
function isSomebody(bytes: Uint8Array, from: number, to: number): boolean {
	if (!isNoPlaceholder(bytes, from, to)) return false;
	if (to - from > LONGEST_NOBODY) return true;
	const last = bytes[to - 1]!;
	if (last < 48 || last > 57) return false;
	for (let i = from; i < to; i++) if (bytes[i] !== 48) return true;
	return false;
}

function isNoPlaceholder(bytes: Uint8Array, from: number, to: number): boolean {
	return to - from > LONGEST_PLACEHOLDER || PLACEHOLDER_STARTS[bytes[from]!] === 0;
}

function isLowerOrDigit(byte: number): boolean {
	return (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57);
}
