// Measures the app's own import, store and analyses in a real browser; one JSON line a figure on stdout.
// npm run bench [-- FILE…]: instead of the made-up shops of 100,000 and 1,000,000 orders.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { serveBenchSite } from '#tests/bench/bench-site.ts';
import type { Figure } from '#tests/bench/figures.ts';
import { measureForecasts } from '#tests/bench/measure-forecasts.ts';
import { measureFile, type MeasuredFile } from '#tests/bench/measure-file.ts';
import { measureWorkbook } from '#tests/bench/measure-workbook.ts';
import { writeOrdersFile } from '#tests/bench/orders-file.ts';

const FOLDER = join(tmpdir(), 'daur-bench');
const INDONESIA = { currency: 'IDR', timeZone: 'Asia/Jakarta' };
const SMALL = 100_000;
const LARGE = 1_000_000;

function madeUpShop(orders: number): MeasuredFile {
	const path = join(FOLDER, `orders-${orders}.csv`);
	writeOrdersFile(path, orders);
	return { path, settings: INDONESIA };
}

/** A real shop's two years, where its file lies beside the repository. */
function onlineRetail(): MeasuredFile[] {
	const source = fileURLToPath(new URL('../../shared/data/online_retail.csv.gz', import.meta.url));
	if (!existsSync(source)) return [];
	const path = join(FOLDER, 'online-retail.csv');
	// Unpacked, because the yardstick cannot read it otherwise.
	if (!existsSync(path)) writeFileSync(path, gunzipSync(readFileSync(source)));
	return [{ path, settings: { currency: 'GBP', timeZone: 'Europe/London' } }];
}

/** How many times longer ten times as many orders take; 10 is linear. */
function scaling(small: readonly Figure[], large: readonly Figure[]): object[] {
	return small.flatMap(({ name, ms }) => {
		const other = large.find((figure) => figure.name === name);
		if (ms === undefined || other?.ms === undefined || other.ratio === undefined) return [];
		return [{ name: 'scaling', of: name, times: Number((other.ms / ms).toFixed(2)), target: 10 }];
	});
}

const named = process.argv.slice(2).map((path) => ({ path, settings: INDONESIA }));
const files = named.length > 0 ? named : [madeUpShop(SMALL), madeUpShop(LARGE), ...onlineRetail()];
const site = await serveBenchSite();
try {
	const measured: Figure[][] = [];
	for (const file of files) {
		const figures = await measureFile(site.url, file);
		for (const figure of figures) console.log(JSON.stringify(figure));
		measured.push(figures);
	}
	const [small, large] = measured;
	if (named.length === 0 && small !== undefined && large !== undefined)
		for (const line of scaling(small, large)) console.log(JSON.stringify(line));
	if (named.length === 0)
		for (const line of await measureWorkbook(site.url, join(FOLDER, 'marketplace'), INDONESIA))
			console.log(JSON.stringify(line));
	if (named.length === 0)
		for (const line of await measureForecasts(site.url, madeUpShop(LARGE).path))
			console.log(JSON.stringify(line));
} finally {
	await site.close();
}
