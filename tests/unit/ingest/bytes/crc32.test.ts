import { expect, test } from 'vitest';
import { crc32 } from '#ingest/bytes/crc32.ts';

const bytes = new TextEncoder().encode('123456789');

test('the check value of the catalogue of CRC algorithms (CRC-32/ISO-HDLC)', () => {
	expect(crc32(bytes)).toBe(0xcbf43926);
});

test('is the same in pieces of any length', () => {
	for (let at = 0; at <= bytes.length; at++) {
		expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(0xcbf43926);
	}
});
