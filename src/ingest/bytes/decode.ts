export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Thrown by a UTF-8 decoder on bytes that are not UTF-8: the file is then read as windows-1252. */
export class NotUtf8Error extends Error {
	override readonly name = 'NotUtf8Error';
}

/**
 * Encoding by the byte order mark, else by the zero bytes that UTF-16 leaves in Latin text, else
 * UTF-8 until proven otherwise.
 */
export function detectEncoding(head: Uint8Array): Encoding {
	if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
	if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
	const pairs = Math.min(head.length, 4096) >> 1;
	let evenZeros = 0;
	let oddZeros = 0;
	for (let i = 0; i < pairs; i++) {
		if (head[2 * i] === 0) evenZeros++;
		if (head[2 * i + 1] === 0) oddZeros++;
	}
	if (pairs > 0 && oddZeros > pairs * 0.3 && evenZeros < pairs * 0.05) return 'utf-16le';
	if (pairs > 0 && evenZeros > pairs * 0.3 && oddZeros < pairs * 0.05) return 'utf-16be';
	return 'utf-8';
}

export interface Decoder {
	/** Text of the next bytes; pass null once at the end. */
	decode(bytes: Uint8Array | null): string;
}

export function createDecoder(encoding: Encoding): Decoder {
	if (encoding === 'windows-1252') return windows1252Decoder();
	const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
	return {
		decode(bytes) {
			try {
				return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
			} catch (cause) {
				throw new NotUtf8Error('not UTF-8', { cause });
			}
		},
	};
}

/** The printable characters at 0x80…0x9F, where windows-1252 differs from ISO 8859-1. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes "windows-1252" as ISO 8859-1; this gives the same text everywhere. */
function windows1252Decoder(): Decoder {
	const decoder = new TextDecoder('windows-1252');
	return {
		decode: (bytes) =>
			bytes === null
				? ''
				: decoder.decode(bytes).replace(/[\u0080-\u009f]/g, (c) => C1[c.charCodeAt(0) - 0x80] ?? c),
	};
}
