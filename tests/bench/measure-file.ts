import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { caller, inBenchPage, ratio, repeated, round } from './bench-browser.ts';
import { median, type BenchSettings, type Figure, type LifecycleTimes } from './figures.ts';

/** The most that each analysis of the life cycle should take of the yardstick. */
const LIFECYCLE = [
	['classification', 0.1],
	['history', 0.3],
	['flows', 0.1],
	['funnel', 0.1],
	['rulePreview', 0.1],
	['signals', 0.1],
	['lenses', 0.1],
] as const satisfies [keyof LifecycleTimes, number][];

export interface MeasuredFile {
	readonly path: string;
	readonly settings: BenchSettings;
}

/** Takes all figures of one file. */
export function measureFile(url: string, file: MeasuredFile): Promise<Figure[]> {
	return inBenchPage(url, async (page) => {
		await page.setInputFiles('#file', file.path);
		return figuresOf(page, file);
	});
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
	const lifecycles = await repeated(() => ask('lifecycle'));
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
		...LIFECYCLE.map(([name, target]) =>
			timed(name, median(lifecycles.map((times) => times[name])), { target }),
		),
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

function rounded(parts: Record<string, number>): Record<string, number> {
	return Object.fromEntries(Object.entries(parts).map(([name, ms]) => [name, round(ms)]));
}
