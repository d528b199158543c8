import { describe, expect, test } from 'vitest';
import { openArchive } from '#ingest/archive/open-archive.ts';
import { FileError } from '#ingest/file-error.ts';
import { bookOf, bytesOfBook, zipOf } from '#tests/support/archives.ts';
import { bytesSource, tableOf } from '#tests/support/ingest.ts';

const CSV = 'order_id,total\n1,5\n';

async function failure(work: Promise<unknown>): Promise<Pick<FileError, 'code' | 'detail'>> {
	const error = await work.then(
		() => new Error('nothing was thrown'),
		(cause: unknown) => cause,
	);
	if (!(error instanceof FileError)) throw error;
	return { code: error.code, detail: error.detail };
}

const open = (bytes: Uint8Array, piece?: number) =>
	openArchive(bytesSource(bytes, 'shop.zip', piece));

/** Where the directory of an archive with one file, and without a comment, begins. */
function directoryOf(zip: Uint8Array): DataView {
	const view = new DataView(zip.buffer);
	return new DataView(zip.buffer, view.getUint32(zip.length - 6, true));
}

describe('an archive', () => {
	test('gives each table inside as a file of its own, named after both', async () => {
		const archive = await open(zipOf({ 'a.csv': CSV, 'till/b.TSV': 'order_id\ttotal\n2\t6\n' }), 7);
		expect(archive?.files.map(({ name, size }) => [name, size])).toEqual([
			['shop.zip › a.csv', CSV.length],
			['shop.zip › till/b.TSV', 19],
		]);
		const tables = await Promise.all(archive!.files.map((file) => tableOf(file)));
		expect(tables.map(({ file, rows, delimiter }) => [file, rows, delimiter])).toEqual([
			['shop.zip › a.csv', 1, ','],
			['shop.zip › till/b.TSV', 1, '\t'],
		]);
	});

	test('has files with the fingerprint of the same files outside', async () => {
		const [file] = (await open(zipOf({ 'a.csv': CSV })))!.files;
		expect((await tableOf(file!)).fingerprint).toBe((await tableOf(CSV)).fingerprint);
	});

	test('says what it leaves out, and why', async () => {
		const archive = await open(
			zipOf({
				'a.csv': CSV,
				'__MACOSX/._a.csv': 'x',
				'.DS_Store': 'x',
				'photo.JPG': 'x',
				'old.zip': zipOf({ 'b.csv': CSV }),
				'readme.pdf': 'x',
				'empty/': '',
			}),
		);
		expect(archive?.files).toHaveLength(1);
		expect(archive?.leftOut).toEqual([
			{ path: '__MACOSX/._a.csv', why: 'hidden' },
			{ path: '.DS_Store', why: 'hidden' },
			{ path: 'photo.JPG', why: 'picture' },
			{ path: 'old.zip', why: 'archive' },
			{ path: 'readme.pdf', why: 'no-table' },
		]);
	});

	test('may hold workbooks', async () => {
		const workbook = bytesOfBook(
			bookOf({
				orders: [
					['order id', 'total'],
					[1, 5],
				],
			}),
		);
		const [file] = (await open(zipOf({ 'a.xlsx': workbook })))!.files;
		expect(await tableOf(file!)).toMatchObject({ sheet: 'orders', rows: 1 });
	});

	test('is not what a workbook or a text is taken for', async () => {
		expect(await open(bytesOfBook(bookOf({ a: [['x']] })))).toBeNull();
		expect(await open(new TextEncoder().encode(CSV))).toBeNull();
		expect(await open(new Uint8Array(0))).toBeNull();
	});
});

describe('an archive is refused', () => {
	test('without a table, with the names of what is in it', async () => {
		expect(await failure(open(zipOf({ 'a.jpg': 'x', 'b.zip': 'x' })))).toEqual({
			code: 'zip-without-table',
			detail: 'a.jpg, b.zip',
		});
	});

	test('when it declares more than could be held, before anything is unpacked', async () => {
		const zip = zipOf({ 'a.csv': CSV });
		directoryOf(zip).setUint32(24, 0xf0000000, true);
		expect((await failure(open(zip))).code).toBe('oversized');
	});

	test('when it declares to shrink as no table does', async () => {
		const zip = zipOf({ 'a.csv': '0'.repeat(50_000_000) });
		expect(zip.length).toBeLessThan(100_000);
		expect((await failure(open(zip))).code).toBe('oversized');
	});

	test('with a password', async () => {
		const zip = zipOf({ 'a.csv': CSV });
		directoryOf(zip).setUint16(8, 1, true);
		expect((await failure(open(zip))).code).toBe('encrypted-zip');
	});

	test('cut short', async () => {
		const zip = zipOf({ 'a.csv': CSV.repeat(100) });
		expect((await failure(open(zip.slice(0, -30)))).code).toBe('damaged-zip');
	});

	test('whose entries share their bytes', async () => {
		const zip = zipOf({ 'a.csv': CSV, 'b.csv': CSV });
		directoryOf(zip).setUint32(20, zip.length, true);
		expect((await failure(open(zip))).code).toBe('damaged-zip');
	});

	test('with too many files', async () => {
		const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`${i}.csv`, CSV]));
		expect((await failure(open(zipOf(many)))).code).toBe('oversized');
	});
});

describe('a file of an archive is refused', () => {
	async function readFirst(change: (zip: Uint8Array) => void): Promise<unknown> {
		const zip = zipOf({ 'a.csv': CSV.repeat(2000) });
		change(zip);
		return failure((async () => tableOf((await open(zip))!.files[0]!))());
	}
	const damaged = { code: 'damaged-zip', detail: 'a.csv' };

	test('where its bytes were altered', async () => {
		expect(await readFirst((zip) => (zip[60]! ^= 0x10))).toMatchObject({ code: 'damaged-zip' });
	});

	test('where it unpacks to more than it declares', async () => {
		const shrink = (zip: Uint8Array) => directoryOf(zip).setUint32(24, 100, true);
		expect(await readFirst(shrink)).toEqual(damaged);
	});

	test('where it unpacks to less than it declares', async () => {
		const grow = (zip: Uint8Array) => directoryOf(zip).setUint32(24, 100_000, true);
		expect(await readFirst(grow)).toEqual(damaged);
	});

	test('where its check sum is another', async () => {
		expect(await readFirst((zip) => directoryOf(zip).setUint32(16, 1, true))).toEqual(damaged);
	});

	test('where it is an archive by another name', async () => {
		const inner = zipOf({ 'a.csv': CSV });
		const [file] = (await open(zipOf({ 'a.csv': inner })))!.files;
		expect((await failure(tableOf(file!))).code).toBe('nested-archive');
	});
});
