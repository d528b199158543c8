import { basename } from 'node:path';
import { caller, inBenchPage, ratio, repeated, round } from './bench-browser.ts';
import { median, type BenchSettings, type Figure } from './figures.ts';
import { writeMarketplaceFiles } from './marketplace-files.ts';

const ROWS = 50_000;
const TARGET_MS = 3000;

/** Reading a workbook of 50,000 rows, beside PapaParse on the same table as CSV. */
export function measureWorkbook(
	url: string,
	stem: string,
	settings: BenchSettings,
): Promise<Figure[]> {
	const { csv, xlsx } = writeMarketplaceFiles(stem, ROWS);
	return inBenchPage(url, async (page) => {
		const ask = caller(page, settings);
		await page.setInputFiles('#file', csv);
		const yardsticks = await repeated(() => ask('yardstick'));
		await page.setInputFiles('#file', xlsx);
		const reads = await repeated(async () => {
			await ask('prepare');
			return (await ask('importFile')).read;
		});
		const base = { file: basename(xlsx), rows: ROWS };
		const ms = median(reads);
		return [
			{ ...base, name: 'read-workbook', ms: round(ms), target: TARGET_MS },
			{ ...base, name: 'read-workbook', ms: round(ms), ...ratio(ms, median(yardsticks)) },
		];
	});
}
