import { FileError } from '../file-error.ts';
import type { FileErrorCode } from '../file-error.ts';
import { streamOf } from './chunks.ts';
import type { Chunks } from './chunks.ts';
import { checkUnpackedSize } from './unpacking-limits.ts';

/**
 * Undoes a compression while reading, within the limits of size.
 * @throws FileError `damaged` where the bytes are not what they should be; 'oversized'
 */
export async function* inflated(
	packed: Chunks,
	format: 'gzip' | 'deflate-raw',
	file: string,
	damaged: FileErrorCode,
): Chunks {
	let packedBytes = 0;
	let unpackedBytes = 0;
	const reader = streamOf(counted(packed, (bytes) => (packedBytes += bytes)))
		.pipeThrough(new DecompressionStream(format))
		.getReader();
	try {
		for (;;) {
			let result: Awaited<ReturnType<typeof reader.read>>;
			try {
				result = await reader.read();
			} catch (cause) {
				throw cause instanceof FileError ? cause : new FileError(damaged, file, '', { cause });
			}
			if (result.done) return;
			unpackedBytes += result.value.length;
			checkUnpackedSize(unpackedBytes, packedBytes, file);
			yield result.value;
		}
	} finally {
		reader.cancel().catch(() => undefined);
	}
}

async function* counted(chunks: Chunks, oncount: (bytes: number) => void): Chunks {
	for await (const chunk of chunks) {
		oncount(chunk.length);
		yield chunk;
	}
}
