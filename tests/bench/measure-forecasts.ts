import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { systemBrowser } from '#scripts/browser.mjs';
import { preparedActivity } from '#tests/support/prepared-activity.ts';
import { median } from './figures.ts';
import type { ForecastCase, ForecastTimes } from './forecast-times.ts';

const TIMES = 3;
const SHARED = new URL('../../../shared/', import.meta.url);

interface Measured extends ForecastCase {
	readonly name: string;
	/** The orders of these customers, which PapaParse reads in the same run. */
	readonly file: string;
	/** Milliseconds of other programs for the same fit, on two cores. */
	readonly others?: Readonly<Record<string, string>>;
}

/** CDNOW's customers, where they lie beside the repository. */
function cdnow(set: string, others: Readonly<Record<string, string>>): Measured[] {
	const rows = fileURLToPath(new URL(`reference/${set}_cbs.csv.gz`, SHARED));
	const file = fileURLToPath(new URL(`data/${set}.csv`, SHARED));
	if (!existsSync(rows) || !existsSync(file)) return [];
	const { frequency, recencyDays, tenureDays } = preparedActivity(rows).activity;
	const buyers = Array.from(frequency, (x, i) => ({
		x,
		recencyDays: recencyDays[i]!,
		tenureDays: tenureDays[i]!,
	}));
	return [{ name: set, file, buyers, model: 'bg-nbd', others }];
}

/**
 * Cold fits and predictions, in Node and in Chromium, beside the times of other programs.
 *
 * @param largeShop path of a file of 1,000,000 orders by 200,000 customers
 */
export async function measureForecasts(url: string, largeShop: string): Promise<object[]> {
	const cases: Measured[] = [
		...cdnow('cdnow_sample', { lifetimes: '44-81', BTYD: '430-650', CLVTools: '3800-5900' }),
		...cdnow('cdnow_master', { lifetimes: '220', BTYD: '2500', CLVTools: '19100' }),
		{ name: 'made-up', file: largeShop, buyers: 200_000, model: 'mbg-nbd' },
	];
	const executablePath = systemBrowser();
	const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
	try {
		const page = await browser.newPage();
		await page.goto(url);
		const figures: object[] = [];
		for (const measured of cases) {
			const inNode = Array.from({ length: TIMES }, () => timesInNode(measured));
			const yardstick = median(inNode.map((times) => times.yardstick));
			const inChromium: ForecastTimes[] = [];
			for (let time = 0; time < TIMES; time++) {
				const { buyers, model } = measured;
				const given = JSON.stringify({ buyers, model });
				inChromium.push(await page.evaluate<ForecastTimes>(`benchForecast(${given})`));
			}
			figures.push(
				figure(measured, 'Node', inNode, yardstick),
				figure(measured, 'Chromium', inChromium, yardstick),
			);
		}
		return figures;
	} finally {
		await browser.close();
	}
}

function timesInNode({ file, buyers, model }: Measured): ForecastTimes & { yardstick: number } {
	const script = fileURLToPath(new URL('./forecast-node.ts', import.meta.url));
	const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script], {
		input: JSON.stringify({ file, buyers, model }),
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout) as ForecastTimes & { yardstick: number };
}

function figure(
	{ name, model, others }: Measured,
	runsIn: string,
	times: readonly ForecastTimes[],
	yardstick: number,
): object {
	const fit = median(times.map((time) => time.fit));
	const predict = median(times.map((time) => time.predict));
	return {
		name: 'forecast',
		of: name,
		model,
		in: runsIn,
		customers: times[0]?.customers,
		fitMs: round(fit),
		predictMs: round(predict),
		yardstickMs: round(yardstick),
		ratio: round((fit + predict) / yardstick),
		...(others === undefined ? {} : { othersFitMs: others }),
	};
}

function round(value: number): number {
	return Number(value.toPrecision(3));
}
