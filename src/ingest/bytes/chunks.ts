import { FileError } from '../file-error.ts';

/** Bytes of a file, piece by piece. */
export type Chunks = AsyncGenerator<Uint8Array<ArrayBuffer>>;

/** File type and encoding are guessed from at least so many bytes, where there are. */
const GUESS_BYTES = 4096;

/** The stored bytes of a file, each piece shown to `onbytes` as it is read. */
export async function* storedBytes(
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
	onbytes: (bytes: Uint8Array) => void = () => undefined,
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
		// Nobody waits for the rest; a stream that has failed has nothing more to say.
		reader.cancel().catch(() => undefined);
	}
}

export function streamOf(chunks: Chunks): ReadableStream<Uint8Array<ArrayBuffer>> {
	return new ReadableStream({
		async pull(controller) {
			const next = await chunks.next();
			if (next.done === true) controller.close();
			else controller.enqueue(next.value);
		},
		async cancel() {
			await chunks.return(undefined);
		},
	});
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
		return { head: joined(pieces), rest: chunks };
	} catch (cause) {
		if (cause instanceof FileError) throw cause;
		throw new FileError('unreadable', file, '', { cause });
	}
}

export async function* prepend(head: Uint8Array<ArrayBuffer>, rest: Chunks): Chunks {
	if (head.length > 0) yield head;
	yield* rest;
}

/** All the bytes at once. */
export async function collected(chunks: Chunks): Promise<Uint8Array<ArrayBuffer>> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	for await (const piece of chunks) pieces.push(piece);
	return joined(pieces);
}

/** The pieces as one; a single one as it is. */
export function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
	if (pieces.length === 1) return pieces[0]!;
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
