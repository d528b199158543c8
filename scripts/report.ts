import { parseArgs } from 'node:util';
import { ANALYSES } from '#core/analyses.ts';
import { isTimeZone } from '#core/calendar/zone.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { DEFAULT_SETTINGS, SECTORS } from '#core/dataset/settings.ts';
import type { ManualThresholds, ShopSettings } from '#core/dataset/settings.ts';
import { isCurrencyCode } from '#core/money/currency.ts';
import type { ForecastChoice } from '#core/report/forecast-part.ts';
import packageJson from '../package.json' with { type: 'json' };
import { countedTwice } from './counted-twice.ts';
import { FORECAST_OPTIONS, readForecast } from './forecast-options.ts';
import { readDay, readWord } from './read-option.ts';
import { readFiles } from './read-files.ts';
import type { ReadFile } from './read-files.ts';
import { readThresholds, THRESHOLD_OPTIONS, underThresholds } from './threshold-options.ts';
import { UsageError } from './usage-error.ts';

const USAGE =
	'usage: npm run --silent report -- FILE… [--as-of YYYY-MM-DD] [--time-zone Z] [--currency C] [--rate USD=16000]… [--sector S] [--day-first] [--lost-after N] [--at-risk-after N] [--loyal-at N] [--model M] [--fit map|mle] [--split YYYY-MM-DD]';

/** Undated contacts are then known from the last day of the data: no clock takes part. */
const NEVER = 0x7fffffff;

interface Arguments {
	readonly files: readonly string[];
	readonly asOf: number | null;
	readonly settings: ShopSettings;
	readonly thresholds: Partial<ManualThresholds>;
	readonly forecast: ForecastChoice;
}

function readArguments(argv: string[]): Arguments {
	const { values, positionals } = parse(argv);
	if (positionals.length === 0) throw new UsageError(`no file given; ${USAGE}`);
	const asOf = readDay('as-of', values['as-of']);
	const timeZone = values['time-zone'] ?? DEFAULT_SETTINGS.timeZone;
	if (!isTimeZone(timeZone)) {
		throw new UsageError(`--time-zone wants a name such as Asia/Jakarta, not "${timeZone}"`);
	}
	const currency = values.currency ?? DEFAULT_SETTINGS.currency;
	if (!isCurrencyCode(currency)) {
		throw new UsageError(`--currency wants a code such as IDR, not "${currency}"`);
	}
	const sector = readWord('sector', SECTORS, values.sector ?? DEFAULT_SETTINGS.sector);
	const exchangeRates = Object.fromEntries((values.rate ?? []).map(readRate));
	const dayFirst = values['day-first'] ?? false;
	return {
		files: positionals,
		asOf,
		thresholds: readThresholds(values),
		forecast: readForecast(values),
		settings: { ...DEFAULT_SETTINGS, timeZone, currency, exchangeRates, sector, dayFirst },
	};
}

function parse(argv: string[]) {
	try {
		return parseArgs({
			args: argv,
			allowPositionals: true,
			options: {
				'as-of': { type: 'string' },
				'time-zone': { type: 'string' },
				currency: { type: 'string' },
				rate: { type: 'string', multiple: true },
				sector: { type: 'string' },
				'day-first': { type: 'boolean' },
				...THRESHOLD_OPTIONS,
				...FORECAST_OPTIONS,
			},
		});
	} catch (error) {
		throw new UsageError(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
	}
}

/** `USD=16000`: the report's currency for one unit of the other. */
function readRate(text: string): [currency: string, rate: number] {
	const [currency = '', rate = ''] = text.split('=');
	const value = /^\d+(\.\d+)?$/.test(rate) ? Number(rate) : 0;
	if (isCurrencyCode(currency) && value > 0 && text === `${currency}=${rate}`) {
		return [currency, value];
	}
	throw new UsageError(`--rate wants a currency and its rate such as USD=16000, not "${text}"`);
}

/**
 * @throws UsageError where the files hold no day that could be looked at
 */
function datasetOf(read: readonly ReadFile[], asOf: number | null, settings: ShopSettings) {
	const batches = read.map(({ batch }) => batch);
	const dataset = foldBatches(batches, settings);
	if (dataset.lastDay !== NEVER && dataset.lastDay !== null) {
		return { dataset, day: asOf ?? dataset.lastDay };
	}
	if (asOf !== null) {
		// Nothing in the files says when: their people are known on the day that is looked at.
		const known = batches.map((batch) => ({
			...batch,
			record: { ...batch.record, importedDay: asOf },
		}));
		return { dataset: foldBatches(known, settings), day: asOf };
	}
	throw new UsageError(
		batches.some(({ record }) => record.kind === 'contacts')
			? 'the files hold contacts without a date; say with --as-of YYYY-MM-DD which day to report on'
			: 'the files hold no order, so there is nothing to report',
	);
}

async function main(): Promise<void> {
	const { files, asOf, settings, thresholds, forecast } = readArguments(process.argv.slice(2));
	const { read, failed } = await readFiles(files, settings, NEVER);
	for (const { message } of failed) process.stderr.write(`${message}\n`);
	if (failed.length > 0) process.exitCode = read.length > 0 ? 1 : 2;
	if (read.length === 0) return;
	const { dataset, day } = datasetOf(read, asOf, settings);
	const document = ANALYSES.report(underThresholds(dataset, day, thresholds), {
		asOf: day,
		app: packageJson.version,
		forecast,
	});
	const twice = countedTwice(
		read.map(({ batch }) => batch),
		settings,
	);
	const imports = document.imports.map((entry, index) => {
		const again = twice[index];
		if (again) {
			const { orders, with: file } = again;
			process.stderr.write(
				`${entry.file}: ${orders} orders stand in ${file}, too, and count twice, because its columns differ.\n`,
			);
		}
		const questions = read[index]?.questions ?? [];
		return { ...entry, questions, ...(again && { countedTwice: again }) };
	});
	const whole = { ...document, imports, ...(failed.length > 0 && { failed }) };
	process.stdout.write(`${JSON.stringify(whole, null, '\t')}\n`);
}

main().catch((error: unknown) => {
	const sentence =
		error instanceof UsageError
			? error.message
			: `the report failed: ${error instanceof Error ? error.message : String(error)}`;
	process.stderr.write(`${sentence}\n`);
	process.exitCode = 2;
});
