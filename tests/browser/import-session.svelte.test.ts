import { EngineClient } from '#engine/engine-client.ts';
import { EngineState } from '#engine/engine-state.svelte.ts';
import { ImportClient } from '#engine/import-client.ts';
import { ImportSession } from '#engine/import-session.svelte.ts';
import { openSample } from '#engine/open-sample.ts';
import { spawnEngineWorker, spawnImportWorker } from '#engine/spawn-workers.ts';
import { listImports } from '#store/imports.ts';
import type { Store } from '#store/store.ts';
import { recordCounts } from '#tests/support/imports.ts';
import { newStore } from '#tests/support/stores.ts';
import { expect, onTestFinished, test, vi } from 'vitest';

const NOTHING = { imports: 0, blocks: 0, rejections: 0, staging: 0 };
const ZONE = 'Asia/Jakarta';

function ordersCsv(rows: number, name = 'pesanan.csv'): File {
	const lines = ['No Pesanan,Email,Tanggal,Total'];
	for (let row = 0; row < rows; row++) {
		const day = String((row % 28) + 1).padStart(2, '0');
		lines.push(`${row},p${row % 999}@example.com,2025-09-${day},${row * 10}`);
	}
	return new File([lines.join('\n')], name);
}

function setUp(store: Store = newStore()) {
	const { scope } = store;
	const session = new ImportSession(
		new ImportClient(store, () => spawnImportWorker(scope), { sample: false }),
	);
	onTestFinished(() => session.cancel());
	return { store, session };
}

function stateOf(store: Store) {
	const state = new EngineState(store, new EngineClient(() => spawnEngineWorker(store.scope)));
	const stop = state.start();
	onTestFinished(() => {
		stop();
		state.engine.restart();
	});
	return state;
}

/** A worker that starts for the first time may take seconds. */
function until(isSo: () => boolean): Promise<boolean> {
	return vi.waitUntil(isSo, { timeout: 20_000, interval: 1 });
}

test('files are read, shown, saved, and the app follows', async () => {
	const { store, session } = setUp();
	const state = stateOf(store);
	await until(() => state.status === 'ready');
	expect(state.hasData).toBe(false);

	await session.open([ordersCsv(100), new File(['no table'], 'catatan.txt')]);
	const [good, bad] = session.files;
	expect(session.status).toBe('ready');
	expect(good?.preview?.record?.rows).toEqual({ layout: 1, read: 100, rejected: 0 });
	expect(good?.counts?.outcome.accepted).toBe(100);
	expect([bad?.status, bad?.error?.name]).toEqual(['failed', 'FileError']);

	await session.save(ZONE);
	expect(session.status).toBe('saved');
	await until(() => state.hasData);
	expect(state.imports[0]).toMatchObject({
		record: { id: 1, file: 'pesanan.csv' },
		outcome: { accepted: 100 },
	});

	const undone = await state.undo(1);
	await until(() => !state.hasData);
	await state.restore(undone);
	await until(() => state.hasData);
});

test('a change of meaning is counted anew', async () => {
	const { session } = setUp();
	await session.open([ordersCsv(10)]);
	const [file] = session.files;
	if (file === undefined) throw new Error('no file');
	await session.edit(file, { type: 'field', column: 2, field: null });
	expect([file.preview?.problem?.code, session.canSave]).toEqual(['no-date-column', false]);
	await session.edit(file, { type: 'field', column: 2, field: 'orderedAt' });
	expect([file.counts?.outcome.accepted, session.canSave]).toEqual([10, true]);
});

test('a cancel while reading takes less than 200 ms and leaves nothing', async () => {
	const { store, session } = setUp();
	void session.open([ordersCsv(400_000)]);
	await until(() => (session.files[0]?.progress.rows ?? 0) > 0);
	const start = performance.now();
	await session.cancel();
	expect(performance.now() - start).toBeLessThan(200);
	expect(session.status).toBe('cancelled');
	expect(await recordCounts(store)).toEqual(NOTHING);
});

test('a cancel while saving takes less than 200 ms and leaves nothing, or all', async () => {
	const { store, session } = setUp();
	await session.open([ordersCsv(400_000)]);
	void session.save(ZONE);
	await until(() => session.saveProgress !== null || session.status === 'saved');
	const start = performance.now();
	await session.cancel();
	expect(performance.now() - start).toBeLessThan(200);
	const { imports, blocks, staging } = await recordCounts(store);
	expect(staging).toBe(0);
	expect([imports, blocks]).toEqual(session.status === 'saved' ? [1, 7] : [0, 0]);
});

test('after a cancel the next session imports as ever', async () => {
	const store = newStore();
	const { session: first } = setUp(store);
	void first.open([ordersCsv(100_000)]);
	await first.cancel();
	const { session: second } = setUp(store);
	await second.open([ordersCsv(50)]);
	await second.save(ZONE);
	expect(await listImports(store)).toHaveLength(1);
});

test('the sample shop takes the place of the data until it is left', async () => {
	const { store, session } = setUp();
	const state = stateOf(store);
	await session.open([ordersCsv(20, 'mine.csv')]);
	await session.save(ZONE);
	await openSample(
		store,
		() => spawnImportWorker(store.scope),
		{ businessName: 'Kopi Rumpun' },
		new Date('2025-10-24T03:00:00Z'),
	);
	await until(() => state.mode === 'sample');
	expect(state.settings?.businessName).toBe('Kopi Rumpun');
	expect(state.imports.map(({ record }) => record.file)).toEqual(
		expect.arrayContaining([
			'pesanan_web.csv',
			'kasir_toko.csv',
			'pesanan_whatsapp.csv',
			'kontak.csv',
		]),
	);

	await state.leaveSample();
	await until(() => state.mode === 'real');
	expect(state.imports.map(({ record }) => record.file)).toEqual(['mine.csv']);
	expect((await recordCounts(store)).blocks).toBe(1);
});
