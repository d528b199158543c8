import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { systemBrowser } from '#scripts/browser.mjs';
import { median, type BenchAnswers, type BenchSettings, type Figure } from './figures.ts';

/** How often a figure is taken; the median counts. */
const TIMES = 3;

export interface MeasuredFile {
	readonly path: string;
	readonly settings: BenchSettings;
}

/** Takes all figures of one file, in a browser with a profile of its own on disk. */
export async function measureFile(url: string, file: MeasuredFile): Promise<Figure[]> {
	const profile = mkdtempSync(join(tmpdir(), 'daur-bench-profile-'));
	const executablePath = systemBrowser();
	// Not a private window: there the browser would keep the store in memory.
	const browser = await chromium.launchPersistentContext(profile, {
		...(executablePath === undefined ? {} : { executablePath }),
	});
	try {
		const page = await browser.newPage();
		page.setDefaultTimeout(600_000);
		await page.goto(url);
		await page.setInputFiles('#file', file.path);
		return await figuresOf(page, file);
	} finally {
		await browser.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

async function figuresOf(page: Page, file: MeasuredFile): Promise<Figure[]> {
	const ask = caller(page, file.settings);
	// In between, because the machine may be busier at one time than at another.
	const yardsticks: number[] = [];
	const imports = await repeated(async () => {
		await ask('prepare');
		yardsticks.push(await ask('yardstick'));
		return ask('importFile');
	});
	const loads = await repeated(() => ask('load'));
	const overviews = await repeated(() => ask('overview'));
	const asOfs = await repeated(() => ask('asOf'));
	yardsticks.push(await ask('yardstick'));
	const bytes = await ask('memory');

	const yardstickMs = median(yardsticks);
	const [imported] = imports;
	if (imported === undefined) throw new Error('Nothing was imported');
	const base = { file: basename(file.path), rows: imported.rows };
	const timed = (name: string, ms: number, more: Partial<Figure> = {}): Figure => {
		return { ...base, name, ms: round(ms), ...ratio(ms, yardstickMs), ...more };
	};
	const read = median(imports.map((times) => times.read));
	const count = median(imports.map((times) => times.count));
	const save = median(imports.map((times) => times.save));
	const fileBytes = statSync(file.path).size;
	return [
		timed('preview', read + count, { parts: rounded({ read, count }) }),
		timed('import', read + count + save, { target: 3, parts: rounded({ read, count, save }) }),
		timed('load', median(loads)),
		timed('overview', median(overviews.map(({ ms }) => ms)), { target: 1 }),
		timed('as-of', median(asOfs), { target: 0.25 }),
		...(bytes === null
			? []
			: [
					{
						...base,
						name: 'memory',
						bytes,
						yardstickBytes: fileBytes,
						ratio: round(bytes / fileBytes),
					},
				]),
		longest('import', Math.max(...imports.map(({ longestTask }) => longestTask))),
		longest('overview', Math.max(...overviews.map(({ longestTask }) => longestTask))),
	];

	function longest(during: 'import' | 'overview', ms: number): Figure {
		return { ...base, name: 'longest-task', during, ms: round(ms), target: 50 };
	}
}

type Ask = <K extends keyof BenchAnswers>(name: K) => Promise<BenchAnswers[K]>;

function caller(page: Page, settings: BenchSettings): Ask {
	return async (name) => {
		process.stderr.write(`${name} `);
		return page.evaluate(`bench.${name}(${JSON.stringify(settings)})`);
	};
}

async function repeated<T>(work: () => Promise<T>): Promise<T[]> {
	const results: T[] = [];
	for (let time = 0; time < TIMES; time++) results.push(await work());
	return results;
}

function ratio(ms: number, yardstickMs: number): { yardstickMs: number; ratio: number } {
	return { yardstickMs: round(yardstickMs), ratio: round(ms / yardstickMs) };
}

function rounded(parts: Record<string, number>): Record<string, number> {
	return Object.fromEntries(Object.entries(parts).map(([name, ms]) => [name, round(ms)]));
}

function round(value: number): number {
	return Number(value.toPrecision(4));
}
