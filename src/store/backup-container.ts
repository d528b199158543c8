import { StoreError } from './store-error.ts';

/*
 * The file is one gzip stream of: the magic line; then parts, each of a head and a body:
 *   4 bytes   length of the head, little-endian
 *   head      JSON; `bytes` is the length of the body
 *   body      as the head describes it (none: `bytes` is 0)
 */

export interface Part<Head> {
	readonly head: Head & { readonly bytes: number };
	/** The head as it stands in the file, to be hashed. */
	readonly headBytes: Uint8Array<ArrayBuffer>;
	readonly body: Uint8Array<ArrayBuffer>;
}

const MAGIC = 'DAUR-BACKUP\n';
/** Far beyond any real part; a damaged length must not make us wait for gigabytes. */
const MAX_HEAD = 2 ** 26;
const MAX_BODY = 2 ** 29;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export function encodeHead(head: object): Uint8Array<ArrayBuffer> {
	return encoder.encode(JSON.stringify(head));
}

/** The gzip stream of parts that are asked for one by one, as fast as they can be taken. */
export function writeParts(
	parts: AsyncGenerator<readonly [head: Uint8Array<ArrayBuffer>, body: Uint8Array<ArrayBuffer>]>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
	const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
		start(controller) {
			controller.enqueue(encoder.encode(MAGIC));
		},
		async pull(controller) {
			const next = await parts.next();
			if (next.done === true) {
				controller.close();
				return;
			}
			const [head, body] = next.value;
			const length = new Uint8Array(4);
			new DataView(length.buffer).setUint32(0, head.length, true);
			controller.enqueue(length);
			controller.enqueue(head);
			if (body.length > 0) controller.enqueue(body);
		},
	});
	return source.pipeThrough<Uint8Array<ArrayBuffer>>(new CompressionStream('gzip'));
}

/**
 * The parts of a file, one by one.
 * @throws StoreError 'not-a-backup' or 'damaged-backup'
 */
export async function* readParts<Head extends object>(file: Blob): AsyncGenerator<Part<Head>> {
	const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	if (start[0] !== 0x1f || start[1] !== 0x8b) throw new StoreError('not-a-backup');
	const reader = new ByteReader(file.stream());
	try {
		const magic = await reader.take(MAGIC.length);
		if (magic === null || new TextDecoder().decode(magic) !== MAGIC) {
			throw new StoreError('not-a-backup');
		}
		for (let length = await reader.take(4); length !== null; length = await reader.take(4)) {
			const headBytes = await reader.need(new DataView(length.buffer).getUint32(0, true), MAX_HEAD);
			const head = JSON.parse(decoder.decode(headBytes)) as Part<Head>['head'];
			const body = await reader.need(head.bytes, MAX_BODY);
			yield { head, headBytes, body };
		}
	} catch (error) {
		if (error instanceof StoreError) throw error;
		throw new StoreError('damaged-backup', String(error), { cause: error });
	} finally {
		await reader.cancel();
	}
}

class ByteReader {
	readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
	#held: Uint8Array<ArrayBuffer> = new Uint8Array(0);

	constructor(compressed: ReadableStream<Uint8Array<ArrayBuffer>>) {
		this.#reader = compressed
			.pipeThrough<Uint8Array<ArrayBuffer>>(new DecompressionStream('gzip'))
			.getReader();
	}

	/** Exactly `length` bytes in a buffer of their own; null where the stream ends before the first. */
	async take(length: number): Promise<Uint8Array<ArrayBuffer> | null> {
		const result = new Uint8Array(length);
		let filled = 0;
		while (filled < length) {
			if (this.#held.length === 0) {
				const { done, value } = await this.#reader.read();
				if (done) {
					if (filled === 0) return null;
					throw new StoreError('damaged-backup', 'the file is cut off');
				}
				this.#held = value;
			}
			const piece = this.#held.subarray(0, length - filled);
			result.set(piece, filled);
			filled += piece.length;
			this.#held = this.#held.subarray(piece.length);
		}
		return result;
	}

	async need(length: number, limit: number): Promise<Uint8Array<ArrayBuffer>> {
		if (!Number.isSafeInteger(length) || length < 0 || length > limit) {
			throw new StoreError('damaged-backup', 'a length is impossible');
		}
		const bytes = length === 0 ? new Uint8Array(0) : await this.take(length);
		if (bytes === null) throw new StoreError('damaged-backup', 'the file is cut off');
		return bytes;
	}

	cancel(): Promise<void> {
		return this.#reader.cancel().catch(() => undefined);
	}
}
