/** Bytes that can be read from their start as often as needed, in the browser or in Node. */
export interface ByteSource {
	readonly name: string;
	/** Bytes as stored (compressed where the file is); of a packed file, those it unpacks to. */
	readonly size: number;
	open(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** A file of which any part can be read without what is before it, as an archive needs. */
export interface FileSource extends ByteSource {
	/** @param end the first byte that is not wanted */
	open(start?: number, end?: number): ReadableStream<Uint8Array<ArrayBuffer>>;
}

export function blobSource(file: Blob, name: string): FileSource {
	return {
		name,
		size: file.size,
		open: (start = 0, end = file.size) => file.slice(start, end).stream(),
	};
}
