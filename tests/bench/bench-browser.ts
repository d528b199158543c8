import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { systemBrowser } from '#scripts/browser.mjs';
import type { BenchAnswers, BenchSettings } from './figures.ts';

/** How often a figure is taken; the median counts. */
const TIMES = 3;

/** Opens the benchmark's page in a browser with a profile of its own on disk. */
export async function inBenchPage<T>(url: string, work: (page: Page) => Promise<T>): Promise<T> {
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
		return await work(page);
	} finally {
		await browser.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

type Ask = <K extends keyof BenchAnswers>(name: K) => Promise<BenchAnswers[K]>;

export function caller(page: Page, settings: BenchSettings): Ask {
	return async (name) => {
		process.stderr.write(`${name} `);
		return page.evaluate(`bench.${name}(${JSON.stringify(settings)})`);
	};
}

export async function repeated<T>(work: () => Promise<T>): Promise<T[]> {
	const results: T[] = [];
	for (let time = 0; time < TIMES; time++) results.push(await work());
	return results;
}

export function ratio(ms: number, yardstickMs: number): { yardstickMs: number; ratio: number } {
	return { yardstickMs: round(yardstickMs), ratio: round(ms / yardstickMs) };
}

export function round(value: number): number {
	return Number(value.toPrecision(4));
}
