const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
	return rest;
});

/** CRC-32 as in ZIP (ISO 3309), of `bytes` after what `crc` stands for; 0 to begin with. */
export function crc32(bytes: Uint8Array, crc = 0): number {
	let rest = ~crc;
	for (const byte of bytes) rest = (rest >>> 8) ^ TABLE[(rest ^ byte) & 0xff]!;
	return ~rest >>> 0;
}
