import 'fake-indexeddb/auto';
import type { FileNote, SessionCounts } from '#engine/import-contract.ts';
import { ImportClient } from '#engine/import-client.ts';
import { serveImport } from '#engine/serve-import.ts';
import { readMappingFile, writeMappingFile } from '#ingest/mapping-file.ts';
import { listImports, undoImport } from '#store/imports.ts';
import { listMappings } from '#store/mappings.ts';
import type { Store } from '#store/store.ts';
import { spawner } from '#tests/support/channel-worker.ts';
import { newStore } from '#tests/support/stores.ts';
import { assert, describe, expect, onTestFinished, test } from 'vitest';

const AT = '2025-10-24T03:00:00.000Z';
const DAY = 20_385;
const nothing = () => {};

/** The orders 1 … 4, from `from` to `to`; one a day. */
function orders(
	from: number,
	to: number,
	{ extra = false, header = 'No Pesanan', total = 50_000 } = {},
) {
	const rows = Array.from({ length: to - from + 1 }, (_, i) => {
		const cells = [from + i, `b${from + i}@example.com`, `2025-09-${10 + from + i}`, total];
		return [...cells, ...(extra ? ['Transfer'] : [])].join(',');
	});
	const headers = `${header},Email,Tanggal,Total${extra ? ',Catatan bayar' : ''}`;
	return `${headers}\n${rows.join('\n')}\n`;
}

function clientOf(store: Store): ImportClient {
	const { spawn } = spawner((port) => {
		serveImport(port, store);
	});
	const client = new ImportClient(store, spawn, { sample: false });
	onTestFinished(() => {
		client.close();
	});
	return client;
}

const file = (text: string, name = 'kasir.csv') => new File([text], name);
const counted = (client: ImportClient): Promise<SessionCounts> => client.count(new Date(AT));
const twice = ({ quality }: SessionCounts): FileNote | undefined =>
	quality.find(({ code }) => code === 'counted-twice');

async function save(store: Store, text: string, channel: string | null = null): Promise<void> {
	const client = clientOf(store);
	await client.read(1, file(text, 'september.csv'), {}, nothing);
	if (channel !== null) await client.edit(1, { type: 'channel', channel });
	await client.save([1], AT, DAY, nothing);
}

async function opened(store: Store, text: string) {
	const client = clientOf(store);
	const preview = await client.read(1, file(text), {}, nothing);
	return { client, preview, counts: await counted(client) };
}

/** Answers the note of an opened file. */
async function join(client: ImportClient, counts: SessionCounts) {
	const note = twice(counts);
	assert(note?.sameAs !== undefined);
	await client.edit(1, { type: 'same-source', as: note.sameAs });
	return counted(client);
}

describe('an export that comes back with a column more', () => {
	test('is told before saving, with how many orders would count twice and where from', async () => {
		const store = newStore();
		await save(store, orders(1, 3));
		const { counts } = await opened(store, orders(2, 4, { extra: true }));
		expect(twice(counts)).toMatchObject({
			...{ file: 1, count: 2, of: 3, example: { row: 2, text: 'september.csv' } },
			sameAs: { channel: null, file: 'september.csv' },
		});
		expect(counts.files.get(1)?.outcome).toMatchObject({ accepted: 3, duplicate: 0 });
	});

	test('becomes one source with it on request, until that is taken back', async () => {
		const store = newStore();
		await save(store, orders(1, 3), 'Toko');
		const { client, counts } = await opened(store, orders(2, 4, { extra: true }));
		const joined = await join(client, counts);
		expect(twice(joined)).toBeUndefined();
		expect(joined.files.get(1)?.outcome).toMatchObject({ accepted: 1, duplicate: 2 });
		expect(joined.after.revenue - joined.before.revenue).toBe(50_000_00);
		await client.edit(1, { type: 'same-source', as: null });
		expect(twice(await counted(client))?.count).toBe(2);
	});

	test('has the source, the ids and the channel of the other once it is saved', async () => {
		const store = newStore();
		await save(store, orders(1, 3), 'Toko');
		const { client, counts } = await opened(store, orders(2, 4, { extra: true }));
		await join(client, counts);
		await client.save([1], AT, DAY, nothing);
		const [first, second] = await listImports(store);
		expect(second).toMatchObject({
			...{ source: first!.source, idScope: first!.idScope, channel: 'Toko' },
		});
	});

	test('is joined again next time without being asked, also on another device', async () => {
		const store = newStore();
		await save(store, orders(1, 3));
		const { client, counts } = await opened(store, orders(2, 4, { extra: true }));
		await join(client, counts);
		await client.save([1], AT, DAY, nothing);
		const next = await opened(store, orders(3, 9, { extra: true }));
		expect(next.preview.recalled?.choices).toBe(1);
		expect(next.counts.files.get(1)?.outcome).toMatchObject({ accepted: 5, duplicate: 2 });
		expect(twice(next.counts)).toBeUndefined();
		const remembered = await listMappings(store);
		expect(readMappingFile(writeMappingFile(remembered), 'x.json')).toEqual(remembered);
	});

	test('is told again after its import was undone and forgotten', async () => {
		const store = newStore();
		await save(store, orders(1, 3));
		const { client, counts } = await opened(store, orders(2, 4, { extra: true }));
		await join(client, counts);
		const [saved] = await client.save([1], AT, DAY, nothing);
		await undoImport(store, saved!.id);
		await client.cancel();
		const anew = clientOf(store);
		const text = orders(2, 4, { extra: true });
		await anew.read(1, file(text), {}, nothing, [], null, false);
		expect(twice(await counted(anew))?.count).toBe(2);
	});

	test('is known by the import that was joined where what was remembered is gone', async () => {
		const store = newStore();
		await save(store, orders(1, 3));
		const { client, counts } = await opened(store, orders(2, 4, { extra: true }));
		await join(client, counts);
		await client.save([1], AT, DAY, nothing);
		await store.db.mappings.clear();
		const next = await opened(store, orders(4, 5, { extra: true }));
		expect(next.counts.files.get(1)?.outcome).toMatchObject({ accepted: 1, duplicate: 1 });
	});
});

describe('orders of the same number', () => {
	const quiet = async (stored: string, text: string) => {
		const store = newStore();
		await save(store, stored);
		return twice((await opened(store, text)).counts);
	};

	test('of another day, or of another buyer and amount, are others', async () => {
		const later = orders(1, 3).replaceAll('2025-09', '2025-08');
		expect(await quiet(later, orders(1, 3, { extra: true }))).toBeUndefined();
		const others = orders(1, 3, { total: 1 }).replaceAll('example.com', 'example.id');
		expect(await quiet(others, orders(1, 3, { extra: true }))).toBeUndefined();
	});

	test('in files that are not alike are told from five and a tenth of the file on', async () => {
		const web = (to: number) =>
			orders(1, to).replace(
				'No Pesanan,Email,Tanggal,Total',
				'Order,Buyer email,Placed at,Grand total',
			);
		expect(await quiet(orders(1, 4), web(4))).toBeUndefined();
		expect((await quiet(orders(1, 5), web(5)))?.count).toBe(5);
	});

	test('of the same export are versions of one order', async () => {
		expect(await quiet(orders(1, 3), orders(2, 4))).toBeUndefined();
	});
});

test('orders without numbers are known by buyer, day and amount', async () => {
	const bare = (text: string) => text.replaceAll(/^[^,]*,/gm, '');
	const store = newStore();
	await save(store, bare(orders(1, 3)));
	const { client, counts } = await opened(store, bare(orders(2, 4, { extra: true })));
	expect(twice(counts)).toMatchObject({ count: 2, of: 3 });
	const joined = await join(client, counts);
	expect(joined.files.get(1)?.outcome).toMatchObject({ accepted: 1, duplicate: 2 });
});

test('orders that wait for a rate are told, too', async () => {
	const dollars = (text: string) => text.replace('Total', 'Total (USD)');
	const store = newStore();
	await save(store, dollars(orders(1, 3)));
	const { client, counts } = await opened(store, dollars(orders(2, 4, { extra: true })));
	expect(twice(counts)).toMatchObject({ count: 2, of: 3, example: { row: 2 } });
	const joined = await join(client, counts);
	expect(twice(joined)).toBeUndefined();
	expect(joined.files.get(1)?.outcome).toMatchObject({ waiting: 1, duplicate: 2 });
});

test('two files of one session are compared, too', async () => {
	const client = clientOf(newStore());
	await client.read(1, file(orders(1, 3), 'a.csv'), {}, nothing);
	await client.read(2, file(orders(2, 4, { extra: true }), 'b.csv'), {}, nothing);
	expect(twice(await counted(client))).toMatchObject({
		file: 2,
		count: 2,
		sameAs: { file: 'a.csv' },
	});
});
