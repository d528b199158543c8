import type { Decoder } from './decode.ts';
import { windows1252 } from './windows-1252.ts';

/**
 * UTF-8, and windows-1252 byte by byte where it is not: a file stitched together from both keeps
 * all its letters. A file of windows-1252 alone hardly ever looks like UTF-8, so it reads right
 * as well, and says so afterwards.
 */
export function mendingUtf8Decoder(): Decoder {
	const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	let held = new Uint8Array(0);
	let first = true;
	/** Bytes beyond ASCII that were UTF-8, and those that were not. */
	let good = 0;
	let bad = 0;

	const decodeWhole = (bytes: Uint8Array): string => {
		try {
			const text = strict.decode(bytes);
			good += bytes.length - text.length;
			return text;
		} catch {
			return mend(bytes);
		}
	};

	const mend = (bytes: Uint8Array): string => {
		const parts: string[] = [];
		let start = 0;
		for (let at = 0; at < bytes.length;) {
			const length = sequenceLength(bytes, at);
			if (length > 0) {
				if (length > 1) good += length - 1;
				at += length;
				continue;
			}
			bad++;
			parts.push(strict.decode(bytes.subarray(start, at)));
			parts.push(windows1252(bytes.subarray(at, ++at)));
			start = at;
		}
		parts.push(strict.decode(bytes.subarray(start)));
		return parts.join('');
	};

	return {
		decode(bytes) {
			const all = bytes === null ? held : joined(held, bytes);
			const end = bytes === null ? all.length : wholeLength(all);
			held = all.slice(end);
			const text = decodeWhole(all.subarray(0, end));
			if (text === '' || !first) return text;
			first = false;
			return text.startsWith('\ufeff') ? text.slice(1) : text;
		},
		passes(bytes) {
			if (held.length > 0) return false;
			try {
				good += bytes.length - strict.decode(bytes).length;
				return true;
			} catch {
				return false;
			}
		},
		encoding: () => (bad > good ? 'windows-1252' : 'utf-8'),
	};
}

function joined(held: Uint8Array, bytes: Uint8Array): Uint8Array {
	if (held.length === 0) return bytes;
	const whole = new Uint8Array(held.length + bytes.length);
	whole.set(held);
	whole.set(bytes, held.length);
	return whole;
}

/** Length without a last character that goes on in the bytes to come. */
function wholeLength(bytes: Uint8Array): number {
	for (let back = 1; back <= 3 && back <= bytes.length; back++) {
		const byte = bytes[bytes.length - back]!;
		if (byte < 0x80) break;
		if (byte >= 0xc0) return announced(byte) > back ? bytes.length - back : bytes.length;
	}
	return bytes.length;
}

/** Bytes of a character by its first; 0 where no character begins like that. */
function announced(byte: number): number {
	if (byte < 0x80) return 1;
	if (byte < 0xc2) return 0;
	if (byte < 0xe0) return 2;
	if (byte < 0xf0) return 3;
	return byte < 0xf5 ? 4 : 0;
}

/** Bytes of the character at `at`, or 0 where it is none (Unicode 16, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
	const lead = bytes[at]!;
	const length = announced(lead);
	for (let i = 1; i < length; i++) {
		const byte = bytes[at + i];
		if (byte === undefined || (byte & 0xc0) !== 0x80) return 0;
	}
	if (length < 3) return length;
	const second = bytes[at + 1]!;
	const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
	const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
	return second < low || second > high ? 0 : length;
}
