/** A file that can be read from its start as often as needed, in the browser or in Node. */
export interface ByteSource {
	readonly name: string;
	/** Bytes as stored (compressed where the file is). */
	readonly size: number;
	open(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

export function blobSource(file: Blob, name: string): ByteSource {
	return { name, size: file.size, open: () => file.stream() };
}
