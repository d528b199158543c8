/** UTF-8 coding exists in every world core runs in, though not in the ECMAScript library. */
declare class TextEncoder {
	encode(text: string): Uint8Array<ArrayBuffer>;
	encodeInto(text: string, target: Uint8Array): { read: number; written: number };
}
declare class TextDecoder {
	decode(bytes: Uint8Array): string;
}
