import { openArchive } from '#ingest/archive/open-archive.ts';
import { blobSource } from '#ingest/bytes/byte-source.ts';
import { readTable } from '#ingest/read-table.ts';
import { textValues } from '#core/columns/text-column.ts';
import { bookOf, bytesOfBook, sheetOf, zipOf } from '#tests/support/archives.ts';
import { expect, test } from 'vitest';

// What the platform does for reading differs between Node and browsers: decoders, streams, inflate.

const TEXT = 'order id,name\n1,Zoë “€” Müller\n';

async function firstRow(bytes: Uint8Array<ArrayBuffer>): Promise<[string, (string | undefined)[]]> {
	const source = blobSource(new Blob([bytes]), 'x.csv');
	const [file = source] = (await openArchive(source))?.files ?? [];
	const { encoding, blocks } = await readTable(file, {}, () => {});
	return [
		encoding,
		blocks.flatMap(({ columns }) => columns.map((column) => textValues(column)[0])),
	];
}

function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
	return bytes;
}

const WINDOWS_1252: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '€': 0x80 };

function windows1252(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(text, (letter) => WINDOWS_1252[letter] ?? letter.charCodeAt(0));
}

async function gzipped(text: string): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

const utf8 = (text: string) => new TextEncoder().encode(text);

test('a table is read from every encoding and container as in Node', async () => {
	const row = ['1', 'Zoë “€” Müller'];
	expect(await firstRow(utf8(TEXT))).toEqual(['utf-8', row]);
	expect(await firstRow(utf8(`\ufeff${TEXT}`))).toEqual(['utf-8', row]);
	expect(await firstRow(windows1252(TEXT))).toEqual(['windows-1252', row]);
	expect(await firstRow(utf16(`\ufeff${TEXT}`, true))).toEqual(['utf-16le', row]);
	expect(await firstRow(utf16(TEXT, false))).toEqual(['utf-16be', row]);
	expect(await firstRow(await gzipped(TEXT))).toEqual(['utf-8', row]);
	expect(await firstRow(Uint8Array.from(zipOf({ 'a.csv': TEXT })))).toEqual(['utf-8', row]);
	const sheet = sheetOf([['order id', 'name'], row]);
	expect(await firstRow(bytesOfBook(bookOf({ a: sheet })))).toEqual(['workbook', row]);
});

test('a file that is UTF-8 and then windows-1252 keeps all its letters', async () => {
	const bytes = new Blob([utf8('order id,name,by\n1,Zoë,'), windows1252('Müller\n')]);
	const [encoding, row] = await firstRow(new Uint8Array(await bytes.arrayBuffer()));
	expect([encoding, row]).toEqual(['utf-8', ['1', 'Zoë', 'Müller']]);
});

test('a damaged archive is refused and leaves nothing unhandled', async () => {
	const zip = zipOf({ 'a.csv': TEXT.repeat(500) });
	zip[80]! ^= 0xff;
	await expect(firstRow(zip)).rejects.toMatchObject({ code: 'damaged-zip' });
	const half = (await gzipped(TEXT.repeat(500))).slice(0, 40);
	await expect(firstRow(half)).rejects.toMatchObject({ code: 'damaged-gzip' });
});
