import { mendingUtf8Decoder } from './utf-8.ts';
import { windows1252 } from './windows-1252.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

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
	/** Whether the next bytes are whole characters of UTF-8 as they stand; if so they are taken for read. */
	passes?(bytes: Uint8Array): boolean;
	/** What the bytes turned out to be, once all are decoded. */
	encoding(): Encoding;
}

export function createDecoder(encoding: Encoding): Decoder {
	switch (encoding) {
		case 'utf-8':
			return mendingUtf8Decoder();
		case 'windows-1252':
			return {
				decode: (bytes) => (bytes === null ? '' : windows1252(bytes)),
				encoding: () => encoding,
			};
		default: {
			const decoder = new TextDecoder(encoding);
			return {
				decode: (bytes) =>
					bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true }),
				encoding: () => encoding,
			};
		}
	}
}
