/** The printable characters at 0x80…0x9F, where windows-1252 differs from ISO 8859-1. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decoder = new TextDecoder('windows-1252');

/** Node 20 decodes "windows-1252" as ISO 8859-1; this gives the same text everywhere. */
export function windows1252(bytes: Uint8Array): string {
	return decoder.decode(bytes).replace(/[\u0080-\u009f]/g, (c) => C1[c.charCodeAt(0) - 0x80] ?? c);
}
