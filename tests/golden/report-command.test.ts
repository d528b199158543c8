import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const ORDERS = `order_id,customer_id,order_date,total
1,ani,2025-01-05,50000
2,ani,2025-02-05,60000
3,budi,2025-01-20,70000
`;

interface Outcome {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

interface Document {
	readonly schema: string;
	readonly asOf: string;
	readonly totals: { readonly customers: number; readonly netRevenue: number };
	readonly imports: readonly {
		readonly rows: Readonly<Record<string, number>>;
		readonly rejectedBy: readonly unknown[];
		readonly questions: readonly unknown[];
	}[];
	readonly failed?: readonly unknown[];
}

function run(command: string, args: readonly string[]): Promise<Outcome> {
	return new Promise((resolve) => {
		execFile(command, [...args], { cwd: ROOT }, (error, stdout, stderr) => {
			resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
		});
	});
}

const report = (...args: string[]) =>
	run(process.execPath, ['--import', 'tsx', 'scripts/report.ts', ...args]);

describe('npm run report', { timeout: 60_000 }, () => {
	let folder: string;
	const path = (name: string) => join(folder, name);

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'daur-report-'));
		await writeFile(path('orders.csv'), ORDERS);
	});

	afterAll(() => rm(folder, { recursive: true }));

	test('prints one JSON document of the schema daur-report/1 and nothing else', async () => {
		const { code, stdout, stderr } = await run('npm', [
			...['run', '--silent', 'report', '--'],
			path('orders.csv'),
		]);
		expect([code, stderr]).toEqual([0, '']);
		const document = JSON.parse(stdout) as Document;
		expect(document).toMatchObject({
			schema: 'daur-report/1',
			asOf: '2025-02-05',
			totals: { customers: 2, netRevenue: 180_000 },
		});
	});

	test('looks at the day asked for', async () => {
		const { stdout } = await report(path('orders.csv'), '--as-of', '2025-01-31');
		expect(JSON.parse(stdout)).toMatchObject({
			asOf: '2025-01-31',
			totals: { netRevenue: 120_000 },
		});
	});

	test('takes model, fit and split of the forecast, and says why there is none', async () => {
		const { stdout } = await report(
			path('orders.csv'),
			...['--model', 'bg-nbd', '--fit', 'mle', '--split', '2025-01-31'],
		);
		expect(JSON.parse(stdout)).toMatchObject({
			value: {
				forecast: {
					model: 'bg-nbd',
					fit: 'mle',
					fittedTo: '2025-01-31',
					outcome: 'too-few-repeat-buyers',
				},
			},
			reasons: { 'value.forecast': 'too-few-repeat-buyers' },
		});
	});

	test('counts the same file given twice once, the second time as duplicates', async () => {
		const { stdout } = await report(path('orders.csv'), path('orders.csv'));
		const { imports, totals } = JSON.parse(stdout) as Document;
		expect(totals).toMatchObject({ customers: 2, netRevenue: 180_000 });
		expect(imports[0]!.rows).toMatchObject({ read: 3, accepted: 3, duplicate: 0 });
		expect(imports[1]!.rows).toMatchObject({ read: 3, accepted: 0, duplicate: 3 });
	});

	test('reports on the rows it can use and counts the others', async () => {
		await writeFile(path('partly.csv'), `${ORDERS}4,budi,31/02/2025,5000\n5,budi,2025-02-01,abc\n`);
		const { code, stdout } = await report(path('partly.csv'));
		const { imports, totals } = JSON.parse(stdout) as Document;
		expect(code).toBe(0);
		expect(totals.netRevenue).toBe(180_000);
		expect(imports[0]!.rows).toMatchObject({ read: 5, accepted: 3, rejected: 2 });
		expect(imports[0]!.rejectedBy).toEqual([
			{ code: 'bad-date', column: 'order_date', rows: 1, example: '31/02/2025' },
			{ code: 'bad-amount', column: 'total', rows: 1, example: 'abc' },
		]);
	});

	test('leaves amounts in another currency waiting, or converts them at the rate given', async () => {
		const foreign = ORDERS.replaceAll(/(\d0000)$/gm, '$1,IDR').replace('total', 'total,currency');
		await writeFile(path('foreign.csv'), `${foreign}4,budi,2025-02-01,12.50,USD\n`);
		const waiting = JSON.parse((await report(path('foreign.csv'))).stdout) as Document;
		expect(waiting.totals.netRevenue).toBe(180_000);
		expect(waiting.imports[0]!.rows).toMatchObject({ read: 4, accepted: 3, waiting: 1 });
		const rates = ['--rate', 'USD=16000', '--rate', 'EUR=18000.5'];
		const counted = JSON.parse((await report(path('foreign.csv'), ...rates)).stdout) as Document;
		expect(counted.totals.netRevenue).toBe(380_000);
		expect(counted.imports[0]!.rows).toMatchObject({ read: 4, accepted: 4, waiting: 0 });
	});

	test('goes by thresholds given by hand, and leaves the others to the shop or its sector', async () => {
		const options = ['--lost-after', '15', '--at-risk-after', '10', '--as-of', '2025-02-05'];
		const { stdout } = await report(path('orders.csv'), ...options);
		expect(JSON.parse(stdout)).toMatchObject({
			thresholds: { source: 'manual', atRiskAfter: 10, lostAfter: 15, loyalAt: 4 },
			stages: { growing: 1, lost: 1, atRisk: 0 },
		});
		const { code, stderr } = await report(path('orders.csv'), ...options, '--at-risk-after', '16');
		expect([code, stderr]).toEqual([2, '--at-risk-after may not be more than --lost-after\n']);
	});

	test.each([
		['no file', [], /no file given/],
		['an option that does not exist', ['orders.csv', '--colour'], /--colour/],
		['a day that does not exist', ['orders.csv', '--as-of', '2025-02-31'], /2025-02-31/],
		['a time zone that does not exist', ['orders.csv', '--time-zone', 'Mars'], /Mars/],
		['a currency in words', ['orders.csv', '--currency', 'rupiah'], /rupiah/],
		['a rate without a number', ['orders.csv', '--rate', 'USD='], /USD=16000/],
		['a rate of nothing', ['orders.csv', '--rate', 'USD=0'], /USD=0/],
		['a threshold in words', ['orders.csv', '--lost-after', 'ninety'], /ninety/],
		['a sector that does not exist', ['orders.csv', '--sector', 'space'], /space/],
		['a model that does not exist', ['orders.csv', '--model', 'arima'], /mbg-nbd, nbd, bg-nbd/],
		['a fit that does not exist', ['orders.csv', '--fit', 'best'], /one of map, mle, not "best"/],
		['a split that is no day', ['orders.csv', '--split', '2025'], /--split wants a day.*"2025"/],
		['a file that is not there', ['none.csv'], /^none\.csv cannot be read\.$/],
	])('answers %s with one sentence and exit code 2', async (_, args, sentence) => {
		const { code, stdout, stderr } = await report(...args);
		expect(code).toBe(2);
		expect(stdout).toBe('');
		expect(stderr.trimEnd()).toMatch(sentence);
		expect(stderr.trimEnd()).not.toContain('\n');
	});

	test('answers a file that is no table with one sentence and exit code 2', async () => {
		await writeFile(path('empty.csv'), '');
		const { code, stdout, stderr } = await report(path('empty.csv'));
		expect([code, stdout, stderr]).toEqual([2, '', 'empty.csv is empty.\n']);
	});

	test('reports on the files it can read, names the others, and ends with exit code 1', async () => {
		await writeFile(path('empty.csv'), '');
		await writeFile(path('nobody.csv'), 'Tanggal,Total\n2025-01-01,5000\n');
		const { code, stdout, stderr } = await report(
			...['empty.csv', 'orders.csv', 'none.csv', 'nobody.csv'].map(path),
		);
		const document = JSON.parse(stdout) as Document;
		expect(code).toBe(1);
		expect(document.totals).toMatchObject({ customers: 2, netRevenue: 180_000 });
		expect(document.imports).toHaveLength(1);
		expect(document.failed).toMatchObject([
			{ file: 'empty.csv', code: 'empty-file', message: 'empty.csv is empty.' },
			{ file: 'none.csv', code: 'unreadable' },
			{ file: 'nobody.csv', code: 'no-customer-column' },
		]);
		expect(stderr.trimEnd().split('\n')).toHaveLength(3);
	});

	test('says what a file leaves open, and what it was taken for', async () => {
		await writeFile(
			path('open.csv'),
			'No,Email,Tanggal,Status,Total\n1,a@example.com,03/04/2025,selesai,82.500\n2,b@example.com,05/04/2025,dipeluk,12.5\n',
		);
		const { code, stdout } = await report(path('open.csv'), '--day-first');
		const { imports, failed } = JSON.parse(stdout) as Document;
		expect([code, failed]).toEqual([0, undefined]);
		expect(imports[0]!.questions).toEqual([
			{
				code: 'date-order',
				column: 'Tanggal',
				examples: ['03/04/2025', '05/04/2025'],
				rows: null,
				answer: 'dmy',
			},
			{
				code: 'decimal-mark',
				column: 'Total',
				examples: ['82.500', '12.5'],
				rows: null,
				answer: ',',
			},
			{ code: 'status-word', column: 'Status', examples: ['dipeluk'], rows: 1, answer: 'valid' },
		]);
		const sure = JSON.parse((await report(path('orders.csv'))).stdout) as Document;
		expect(sure.imports[0]!.questions).toEqual([]);
	});

	test('reads what one file leaves open as another with the same headers tells it', async () => {
		const header = 'Order ID,Email,Order date,Total\n';
		await writeFile(path('open.csv'), `${header}1,a@example.com,03/04/2025,5\n`);
		await writeFile(path('clear.csv'), `${header}2,b@example.com,25/12/2024,5\n`);
		const alone = JSON.parse((await report(path('open.csv'))).stdout) as Document;
		expect([alone.asOf, alone.imports[0]!.questions.length]).toEqual(['2025-03-04', 1]);
		const { stdout } = await report(path('open.csv'), path('clear.csv'));
		const both = JSON.parse(stdout) as Document;
		expect(both.asOf).toBe('2025-04-03');
		expect(both.imports.map(({ questions }) => questions.length)).toEqual([0, 0]);
	});

	test('says which orders count twice, because a file with other columns has them, too', async () => {
		await writeFile(path('more.csv'), ORDERS.replace(/$/gm, ',x').replace(/,x$/, ''));
		const { code, stdout, stderr } = await report(path('orders.csv'), path('more.csv'));
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			imports: [{}, { countedTwice: { orders: 3, with: 'orders.csv' } }],
		});
		expect(stderr).toMatch(/^more\.csv: 3 orders stand in orders\.csv, too, and count twice/);
		const once = await report(path('orders.csv'), path('orders.csv'));
		expect(once.stderr).toBe('');
		expect(once.stdout).not.toContain('countedTwice');
	});

	test('wants a day where only contacts without a date are given, and then knows them on it', async () => {
		await writeFile(path('contacts.csv'), 'Nama,Email\nAni,ani@example.com\n');
		const without = await report(path('contacts.csv'));
		expect([without.code, without.stdout]).toEqual([2, '']);
		expect(without.stderr).toMatch(/contacts without a date; say with --as-of YYYY-MM-DD/);
		const { code, stdout } = await report(path('contacts.csv'), '--as-of', '2025-01-31');
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({ asOf: '2025-01-31', totals: { prospects: 1 } });
	});
});
