import { FileError } from '../file-error.ts';
import { fileType } from './file-type.ts';

/** Bytes of a file, piece by piece. */
export type Chunks = AsyncGenerator<Uint8Array<ArrayBuffer>>;

/** File type and encoding are guessed from at least so many bytes, where there are. */
const GUESS_BYTES = 4096;

/** The stored bytes of a file, each piece shown to `onbytes` as it is read. */
export async function* storedBytes(
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
	onbytes: (bytes: Uint8Array) => void,
): Chunks {
	const reader = stream.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			onbytes(value);
			yield value;
		}
	} finally {
		reader.releaseLock();
	}
}

/** Undoes gzip where the bytes say so, and refuses what is no text at all. */
export async function unzipped(chunks: Chunks, file: string): Promise<Chunks> {
	const { head, rest } = await takeHead(chunks, file);
	const whole = prepend(head, rest);
	switch (fileType(head)) {
		case 'text':
			return whole;
		case 'gzip':
			return gunzip(whole, file);
		case 'spreadsheet':
			throw new FileError('unsupported-spreadsheet', file);
		case 'binary':
			throw new FileError('binary-file', file);
	}
}

async function* gunzip(chunks: Chunks, file: string): Chunks {
	const input = new ReadableStream<Uint8Array<ArrayBuffer>>({
		async pull(controller) {
			const next = await chunks.next();
			if (next.done === true) controller.close();
			else controller.enqueue(next.value);
		},
	});
	const reader = input.pipeThrough(new DecompressionStream('gzip')).getReader();
	for (;;) {
		let result: Awaited<ReturnType<typeof reader.read>>;
		try {
			result = await reader.read();
		} catch (cause) {
			throw new FileError('damaged-gzip', file, '', { cause });
		}
		if (result.done) return;
		yield result.value;
	}
}

/** Enough of the beginning to guess by, and what follows it. */
export async function takeHead(
	chunks: Chunks,
	file: string,
): Promise<{ head: Uint8Array<ArrayBuffer>; rest: Chunks }> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	let length = 0;
	try {
		// A stream may hand out its bytes one by one, and the guess wants some of them.
		while (length < GUESS_BYTES) {
			const next = await chunks.next();
			if (next.done === true) break;
			pieces.push(next.value);
			length += next.value.length;
		}
		return { head: pieces.length === 1 ? pieces[0]! : joined(pieces, length), rest: chunks };
	} catch (cause) {
		if (cause instanceof FileError) throw cause;
		throw new FileError('unreadable', file, '', { cause });
	}
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

async function* prepend(head: Uint8Array<ArrayBuffer>, rest: Chunks): Chunks {
	if (head.length > 0) yield head;
	yield* rest;
}
