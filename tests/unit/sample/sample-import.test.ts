import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import type { Batch } from '#core/dataset/rows/import-record.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { DEFAULT_SETTINGS } from '#core/dataset/settings.ts';
import { acquisitionCosts } from '#core/value/acquisition-cost.ts';
import { overviewAt } from '#core/overview/overview.ts';
import { blobSource } from '#ingest/bytes/byte-source.ts';
import { editMapping } from '#ingest/edit-mapping.ts';
import { interpret } from '#ingest/interpret.ts';
import { proposeMapping } from '#ingest/propose-mapping.ts';
import { readTable } from '#ingest/read-table.ts';
import { SAMPLE_SETTINGS } from '#sample/sample-settings.ts';
import { sampleShopFiles } from '#sample/sample-shop.ts';

const settings = { ...DEFAULT_SETTINGS, ...SAMPLE_SETTINGS };

async function imported(): Promise<Batch[]> {
	const batches: Batch[] = [];
	for (const { name, text, channel } of sampleShopFiles()) {
		const source = blobSource(new Blob([text]), name);
		const table = await readTable(source, {}, () => undefined);
		const proposed = proposeMapping(table, settings);
		const mapping =
			channel === null
				? proposed
				: editMapping(table, proposed, { type: 'channel', channel }, settings);
		const { record, blocks } = interpret(table, mapping, settings);
		const stored = { id: batches.length + 1, importedAt: '', importedDay: 0, sample: true };
		batches.push({ record: { ...record, ...stored }, blocks });
	}
	return batches;
}

const batches = await imported();
const dataset = foldBatches(batches, settings);
const overview = overviewAt(dataset, dataset.lastDay!);

function overallScoresBy(asOf: number) {
	const { instruments } = ANALYSES.voice(dataset, { asOf, period: 'quarter' });
	return instruments.find(({ instrument }) => instrument === 'nps')!;
}

describe('the sample shop, imported like any other', () => {
	test('needs no help: its columns are understood and no row is rejected', () => {
		expect(batches.map(({ record }) => record.kind)).toEqual([
			'lines',
			'lines',
			'orders',
			'contacts',
			'surveys',
			'touches',
			'spend',
		]);
		for (const { record } of batches) {
			expect(record.rows.rejected).toBe(0);
			expect(record.columns).toHaveProperty(record.kind === 'spend' ? 'spend' : 'phone');
		}
	});

	test('joins its people over the files', () => {
		expect(overview.totals.buyers).toBe(1500);
		expect(overview.totals.prospects).toBe(176);
		expect(overview.totals.anonymousOrders).toBe(460);
	});

	test('knows the channel of every order', () => {
		const { channel } = dataset.orders;
		const used = new Set(Array.from(channel, (index) => dataset.channels[index]));
		expect(used).not.toContain('');
		expect([...used]).toEqual(expect.arrayContaining(['Toko daring', 'WhatsApp']));
		expect(used.size).toBeGreaterThan(2);
	});

	test('lets its customers speak: unhappier and about prices since they went up', () => {
		const asOf = dataset.lastDay!;
		const { periods } = overallScoresBy(asOf);
		const before = periods.find(({ label }) => label === '2025-Q2')!.score!;
		const after = periods.find(({ label }) => label === '2025-Q3')!.score!;
		expect(before.value).toBeGreaterThan(20);
		expect(after.value).toBeLessThan(before.value - 10);
		const { causes } = ANALYSES.voiceCauses(dataset, { asOf, source: 'answer', by: 'themes' });
		expect(causes[0]).toMatchObject({ id: 'price' });
		const rest = causes.at(-1)!;
		expect([rest.id, rest.share < 0.2]).toEqual([null, true]);
	});

	test('shows where carts are left, and what a customer of each channel has cost', () => {
		const asOf = dataset.lastDay!;
		const { carts } = ANALYSES.journeys(dataset, { asOf });
		expect(carts!.abandoned).toBeGreaterThan(50);
		expect(carts!.ordered).toBeGreaterThan(carts!.abandoned);
		const costs = acquisitionCosts(dataset, asOf).byChannel;
		expect(costs.map(({ channel }) => channel).sort()).toEqual(['Google', 'Instagram', 'TikTok']);
		for (const { cac } of costs) expect(cac).toBeGreaterThan(0);
	});

	test('has a rhythm of its own, and people at every stage', () => {
		expect(overview.thresholds).toMatchObject({ source: 'shop', provisional: false });
		for (const { customers } of overview.stages) expect(customers).toBeGreaterThan(100);
	});
});
