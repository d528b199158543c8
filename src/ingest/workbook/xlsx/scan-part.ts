import { unpacked } from '#ingest/archive/zip-entry-source.ts';
import type { ZipEntry } from '#ingest/archive/zip-directory.ts';
import type { FileSource } from '#ingest/bytes/byte-source.ts';
import { NotUnderstood } from './not-understood.ts';
import { XmlScanner } from './xml-scanner.ts';
import type { XmlHandler } from './xml-scanner.ts';

/** The parts of a workbook's package. */
export interface Package {
	readonly source: FileSource;
	readonly entries: ReadonlyMap<string, ZipEntry>;
}

/**
 * Shows a part of the package to the handler while it is unpacked; neither its bytes nor its text
 * are kept. It is unpacked to its end, where its check sum is known.
 *
 * @throws NotUnderstood for a part that is missing, cut short or no UTF-8
 * @throws FileError as `unpacked`; 'damaged-workbook' for a document type
 */
export async function scanPart(pack: Package, path: string, handler: XmlHandler): Promise<void> {
	const entry = pack.entries.get(path);
	if (entry === undefined) throw new NotUnderstood(`no ${path}`);
	const scanner = new XmlScanner(handler, pack.source.name);
	const decoder = new TextDecoder('utf-8', { fatal: true });
	for await (const bytes of unpacked(pack.source, entry)) {
		scanner.push(decoded(() => decoder.decode(bytes, { stream: true })));
	}
	scanner.push(decoded(() => decoder.decode()));
	scanner.end();
}

function decoded(work: () => string): string {
	try {
		return work();
	} catch (cause) {
		throw new NotUnderstood('no UTF-8', { cause });
	}
}
