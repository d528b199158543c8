import 'fake-indexeddb/auto';
import { DEFAULT_SETTINGS } from '#core/dataset/settings.ts';
import { ImportClient } from '#engine/import-client.ts';
import { serveImport } from '#engine/serve-import.ts';
import type { MappingEdit } from '#ingest/mapping.ts';
import { writeParts } from '#store/backup-container.ts';
import { sealedParts, type StartHead } from '#store/backup-parts.ts';
import { createBackup, restoreBackup } from '#store/backup.ts';
import { forgetMappings, listMappings, putMappings } from '#store/mappings.ts';
import { deleteEverything } from '#store/reset.ts';
import type { Store } from '#store/store.ts';
import { spawner } from '#tests/support/channel-worker.ts';
import { newStore } from '#tests/support/stores.ts';
import { expect, onTestFinished, test } from 'vitest';

const CSV = 'No Pesanan,Email,Tanggal,Total\n1,ani@example.com,2025-09-01,50000\n';
const NEXT = 'Total,Tanggal,email,no pesanan\n70000,2025-10-01,ani@example.com,2\n';
const AT = '2025-10-24T03:00:00.000Z';
const DAY = 20_385;
const nothing = () => {};

const csv = (text: string, name = 'kasir.csv') => new File([text], name);

function clientOf(store: Store, sample = false): ImportClient {
	const { spawn } = spawner((port) => {
		serveImport(port, store);
	});
	const client = new ImportClient(store, spawn, { sample });
	onTestFinished(() => {
		client.close();
	});
	return client;
}

async function imported(
	store: Store,
	text: string,
	{
		edits = [],
		sample = false,
		recall = true,
		save = true,
	}: {
		readonly edits?: readonly MappingEdit[];
		readonly sample?: boolean;
		readonly recall?: boolean;
		readonly save?: boolean;
	} = {},
) {
	const client = clientOf(store, sample);
	let preview = await client.read(1, csv(text), {}, nothing, [], null, recall);
	for (const edit of edits) preview = await client.edit(1, edit);
	if (save) await client.save([1], AT, DAY, nothing);
	else await client.cancel();
	return preview;
}

/** Of a backup without imports. */
const noBodies = () => new ReadableStream<never>({ start: (controller) => controller.close() });

const TILL: MappingEdit = { type: 'channel', channel: 'Till' };
const DOLLARS: MappingEdit = { type: 'currency', currency: 'USD' };

test('a file with the same headers, in any order and case, is read as the last one', async () => {
	const store = newStore();
	await imported(store, CSV, { edits: [TILL, DOLLARS] });
	const { recalled, mapping } = await imported(store, NEXT, { save: false });
	expect(recalled).toEqual({ savedDay: DAY, choices: 2 });
	expect(mapping).toMatchObject({ channel: 'Till', currency: 'USD' });
});

test('other headers recall nothing', async () => {
	const store = newStore();
	await imported(store, CSV, { edits: [TILL] });
	const other = CSV.replace('Total', 'Jumlah');
	expect((await imported(store, other, { save: false })).recalled).toBeNull();
});

test('what was recalled is remembered on, with what is changed now', async () => {
	const store = newStore();
	await imported(store, CSV, { edits: [TILL] });
	await imported(store, NEXT, { edits: [DOLLARS] });
	const [only, ...more] = await listMappings(store);
	expect(more).toEqual([]);
	expect(only!.edits.map(({ edit }) => edit)).toEqual([TILL, DOLLARS]);
});

test('an import that is given up is not remembered, nor is the sample shop', async () => {
	const store = newStore();
	await imported(store, CSV, { edits: [TILL], save: false });
	await imported(store, CSV, { edits: [TILL], sample: true });
	expect(await listMappings(store)).toEqual([]);
});

test('a file that is read anew and saved so is forgotten', async () => {
	const store = newStore();
	await imported(store, CSV, { edits: [DOLLARS] });
	const { recalled, mapping } = await imported(store, NEXT, { recall: false });
	expect([recalled, mapping.currency]).toEqual([null, null]);
	expect(await listMappings(store)).toEqual([]);
});

test('the channel of an import is recalled without a remembered mapping: its orders are the same', async () => {
	const store = newStore();
	await imported(store, CSV, { edits: [TILL] });
	const mappings = await listMappings(store);
	await forgetMappings(
		store,
		mappings.map(({ headers }) => headers),
	);
	const { recalled, mapping } = await imported(store, NEXT, { save: false });
	expect([recalled?.choices, mapping.channel]).toEqual([1, 'Till']);
	await putMappings(store, mappings);
	expect(await listMappings(store)).toEqual(mappings);
});

test('a backup holds what is remembered; one without it empties the list', async () => {
	const store = newStore();
	const { file: before } = await createBackup(store, AT);
	await imported(store, CSV, { edits: [TILL] });
	const { file } = await createBackup(store, AT);
	const mappings = await listMappings(store);

	const other = newStore();
	await restoreBackup(other, file);
	expect(await listMappings(other)).toEqual(mappings);
	await restoreBackup(other, before);
	expect(await listMappings(other)).toEqual([]);
});

test('a backup from before mappings were remembered is restored', async () => {
	const store = newStore();
	await imported(store, CSV, { edits: [TILL] });
	const start: StartHead = {
		part: 'start',
		schema: 1,
		createdAt: AT,
		counts: { imports: 0, blocks: 0, rows: 0, rejected: 0 },
		imports: [],
		shop: DEFAULT_SETTINGS,
		app: { setupDone: true, locale: null, lastBackupAt: null },
	};
	const stream = writeParts(sealedParts(start, noBodies()));
	await restoreBackup(store, await new Response(stream).blob());
	expect(await listMappings(store)).toEqual([]);
});

test('it goes when everything is deleted', async () => {
	const store = newStore();
	await imported(store, CSV, { edits: [TILL] });
	await deleteEverything(store);
	expect(await listMappings(store)).toEqual([]);
});
