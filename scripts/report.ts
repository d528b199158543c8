import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { ANALYSES } from '#core/analyses.ts';
import { isTimeZone } from '#core/calendar/zone.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Batch } from '#core/dataset/import-record.ts';
import { DEFAULT_SETTINGS, SECTORS } from '#core/dataset/settings.ts';
import type { ManualThresholds, ShopSettings } from '#core/dataset/settings.ts';
import { isCurrencyCode } from '#core/money/currency.ts';
import type { ForecastChoice } from '#core/report/forecast-part.ts';
import { openArchive } from '#ingest/archive/open-archive.ts';
import type { ByteSource, FileSource } from '#ingest/bytes/byte-source.ts';
import { FileError } from '#ingest/file-error.ts';
import { interpret } from '#ingest/interpret.ts';
import { proposeMapping } from '#ingest/propose-mapping.ts';
import { readTable } from '#ingest/read-table.ts';
import packageJson from '../package.json' with { type: 'json' };
import { fileSentence } from './file-sentence.ts';
import { FORECAST_OPTIONS, readForecast } from './forecast-options.ts';
import { readDay, readWord } from './read-option.ts';
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

async function fileSource(path: string): Promise<FileSource> {
	try {
		const { size } = await stat(path);
		await access(path, constants.R_OK);
		return {
			name: basename(path),
			size,
			open: (start = 0, end = size) =>
				start >= end
					? new Blob([]).stream()
					: Readable.toWeb(createReadStream(path, { start, end: end - 1, highWaterMark: 1 << 18 })),
		};
	} catch (cause) {
		throw new FileError('unreadable', basename(path), '', { cause });
	}
}

/** The file itself, or the tables of the archive that it is. */
async function tableSources(path: string): Promise<readonly ByteSource[]> {
	const source = await fileSource(path);
	const archive = await openArchive(source);
	for (const { path: name } of archive?.leftOut ?? []) {
		process.stderr.write(`${source.name} › ${name} is no table and was left out.\n`);
	}
	return archive?.files ?? [source];
}

async function readBatch(source: ByteSource, id: number, settings: ShopSettings): Promise<Batch> {
	const table = await readTable(source, {}, () => undefined);
	const { record, blocks } = interpret(table, proposeMapping(table, settings), settings);
	if (blocks.length === 0) throw new FileError('no-rows-accepted', record.file);
	return {
		record: { ...record, id, sample: false, importedAt: '', importedDay: NEVER },
		blocks,
	};
}

async function main(): Promise<void> {
	const { files, asOf, settings, thresholds, forecast } = readArguments(process.argv.slice(2));
	const batches: Batch[] = [];
	for (const file of files) {
		for (const source of await tableSources(file)) {
			batches.push(await readBatch(source, batches.length + 1, settings));
		}
	}
	const dataset = foldBatches(batches, settings);
	const day = asOf ?? dataset.lastDay;
	if (day === null || day === NEVER)
		throw new UsageError('the files hold no order, so there is nothing to report');
	const document = ANALYSES.report(underThresholds(dataset, day, thresholds), {
		asOf: day,
		app: packageJson.version,
		forecast,
	});
	process.stdout.write(`${JSON.stringify(document, null, '\t')}\n`);
}

main().catch((error: unknown) => {
	const sentence =
		error instanceof FileError
			? fileSentence(error)
			: error instanceof UsageError
				? error.message
				: `the report failed: ${error instanceof Error ? error.message : String(error)}`;
	process.stderr.write(`${sentence}\n`);
	process.exitCode = 2;
});
