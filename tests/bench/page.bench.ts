import { EngineClient } from '#engine/engine-client.ts';
import { ImportClient } from '#engine/import-client.ts';
import { spawnEngineWorker, spawnImportWorker } from '#engine/spawn-workers.ts';
import { changeShopSettings } from '#store/settings.ts';
import { openStore, type Store } from '#store/store.ts';
import type { BenchPage } from './figures.ts';
import { withLongestTask } from './longest-task.ts';

declare global {
	interface Window {
		bench: BenchPage;
	}
	interface Performance {
		/** Only where the page is cross-origin isolated. */
		measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>;
	}
}

const FILE = 0;
const COMPARED_DAYS = 30;

let store: Store | null = null;
let engine: EngineClient | null = null;
let lastDay = 0;
let datesAsked = 0;
let storesOpened = 0;

window.bench = {
	async prepare(settings) {
		store?.close();
		store = openStore(`${location.pathname}${++storesOpened}/`);
		await changeShopSettings(store, settings);
		const { scope } = store;
		engine = new EngineClient(() => spawnEngineWorker(scope));
		return null;
	},
	async yardstick() {
		const worker = new Worker(new URL('./yardstick.worker.ts', import.meta.url), {
			type: 'module',
		});
		await answer(worker);
		worker.postMessage(chosenFile());
		const ms = await answer<number>(worker);
		worker.terminate();
		return ms;
	},
	async importFile() {
		const open = required(store);
		const spawn = () => spawnImportWorker(open.scope);
		const client = new ImportClient(open, spawn, { sample: false });
		const { value, longestTask } = await withLongestTask(async () => {
			const { ms: read, value: preview } = await timed(() =>
				client.read(FILE, chosenFile(), {}, ignore),
			);
			if (preview.record === null) throw new Error(JSON.stringify(preview.problem));
			const { ms: count } = await timed(() => client.count(new Date()));
			const { ms: save } = await timed(() =>
				client.save([FILE], '2026-01-01T00:00:00Z', 20_454, ignore),
			);
			return { read, count, save, rows: preview.record.rows.read };
		});
		client.close();
		return { ...value, longestTask };
	},
	async load() {
		const client = required(engine);
		client.restart();
		const { ms, value } = await timed(() => client.refresh());
		if (value.lastDay === null) throw new Error('No order was read');
		lastDay = value.lastDay;
		return ms;
	},
	async overview() {
		required(engine).restart();
		const { value, longestTask } = await withLongestTask(() => timed(() => overviewPage(lastDay)));
		return { ms: value.ms, longestTask };
	},
	async asOf() {
		datesAsked++;
		return (await timed(() => overviewPage(lastDay - COMPARED_DAYS * datesAsked))).ms;
	},
	async lifecycle() {
		datesAsked++;
		const asOf = lastDay - COMPARED_DAYS * datesAsked;
		const client = required(engine);
		const ms = async (work: () => Promise<unknown>) => (await timed(work)).ms;
		const preview = (lostAfter: number) =>
			client.run('previewRule', { asOf, thresholds: { atRiskAfter: 30, lostAfter, loyalAt: 3 } });
		const classification = await ms(() => client.run('customerRows', { asOf, ids: [] }));
		const signals = await ms(() => client.run('signals', { asOf }));
		const history = await ms(() => client.run('stages', { asOf }));
		const flows = await ms(() => client.run('flows', { asOf, from: asOf - 365 }));
		const funnel = await ms(() => client.run('funnel', { asOf, windowDays: 180 }));
		await preview(90);
		return {
			classification,
			history,
			flows,
			funnel,
			rulePreview: await ms(() => preview(91)),
			signals,
			lenses: await ms(() => client.run('lenses', { asOf })),
		};
	},
	async memory() {
		return (await performance.measureUserAgentSpecificMemory?.())?.bytes ?? null;
	},
};

/** All that the Overview page asks for. */
function overviewPage(asOf: number): Promise<unknown> {
	return required(engine).run('overview', { asOf });
}

function chosenFile(): File {
	const input = document.querySelector<HTMLInputElement>('#file');
	return required(input?.files?.[0] ?? null);
}

function answer<T>(worker: Worker): Promise<T> {
	return new Promise((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<T>) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
	});
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
	const start = performance.now();
	const value = await work();
	return { ms: performance.now() - start, value };
}

function required<T>(value: T | null): T {
	if (value === null) throw new Error('Not ready yet');
	return value;
}

function ignore(): void {
	// Progress is for people.
}
