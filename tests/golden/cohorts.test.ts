import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cohortTable } from '#core/cohorts/cohort-table.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { shopOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';
import { cellsOf, fileSource, tableOf } from '#tests/support/ingest.ts';
import { describeWithData } from '#tests/support/shared-data.ts';

interface ReferenceRow {
	readonly cohort: string;
	readonly customers: number;
	readonly active: number[];
	readonly retention: number[];
	readonly orders: number[];
	readonly revenue: number[];
	readonly cumulative_revenue_per_customer: number[];
}

/** Thousandths: some of the prices have three decimals, and their sums have to be exact. */
const SETTINGS = { currency: 'KWD', timeZone: 'UTC' } as const;
const THOUSAND = 1000;
const order = (customerId: string, orderedAt: string, total: number): Row => ({
	customerId,
	orderedAt,
	total,
});
const amount = (text: string) => Math.round(Number(text) * THOUSAND);

type Cells = readonly string[];

/** How the independent computation prepared each set: the `preparation` of its JSON. */
const PREPARED = {
	// Every row is one order; rows of value zero are kept.
	'cdnow_master.csv': (rows: readonly Cells[]) =>
		rows.map(([customer, date, , spend]) => order(customer!, date!, amount(spend!))),
	'cdnow_sample.csv': (rows: readonly Cells[]) =>
		rows.map(([customer, , date, , spend]) => order(customer!, date!, amount(spend!))),
	// No monetary value: 1 an order, so that revenue = orders.
	'grocery_elog.csv': (rows: readonly Cells[]) =>
		rows.map(([customer, date]) => order(customer!, date!, THOUSAND)),
	'online_retail.csv.gz': invoices,
} as const;

/** Without cancelled invoices, which are left out and not netted, and without free lines. */
function invoices(rows: readonly Cells[]): Row[] {
	const found = new Map<string, Row>();
	for (const [invoice = '', , , quantity, date = '', price = '', customer = ''] of rows) {
		if (customer === '' || invoice.startsWith('C')) continue;
		if (Number(quantity) <= 0 || Number(price) <= 0) continue;
		const orderedAt = date.slice(0, 10);
		const before = found.get(invoice) ?? order(customer, orderedAt, 0);
		const total = before.total! + Number(quantity) * amount(price);
		found.set(invoice, { ...before, total, orderId: invoice });
	}
	return [...found.values()];
}

for (const [file, prepared] of Object.entries(PREPARED)) {
	const name = file.replace(/(_elog)?\.csv(\.gz)?$/, '');
	describeWithData(`cohorts of ${name}`, [file, `${name}.json`], (path, referencePath) => {
		test('are the reference’s: customers, orders, revenue, and revenue per customer', async () => {
			const { monthly_cohorts: reference } = JSON.parse(readFileSync(referencePath, 'utf8')) as {
				monthly_cohorts: { rows: ReferenceRow[] };
			};
			const dataset = shopOf(prepared(cellsOf(await tableOf(await fileSource(path)))), SETTINGS);
			const { rows } = cohortTable(dataset, purchasesAt(dataset, dataset.lastDay!), 'month');

			expect(
				rows.map(({ label, size, retained, orders, revenue }) => ({
					cohort: label,
					customers: size,
					active: retained,
					orders,
					revenue: revenue.map((minor) => minor / THOUSAND),
				})),
			).toEqual(
				reference.rows.map(({ cohort, customers, active, orders, revenue }) => ({
					cohort,
					customers,
					active,
					orders,
					revenue,
				})),
			);
			rows.forEach(({ size, retained, revenue }, i) => {
				const expected = reference.rows[i]!;
				let toDate = 0;
				revenue.forEach((minor, age) => {
					toDate += minor;
					// Printed with ten digits.
					expect(retained[age]! / size).toBeCloseTo(expected.retention[age]!, 9);
					const perCustomer = expected.cumulative_revenue_per_customer[age]!;
					expect(toDate / THOUSAND / size / perCustomer).toBeCloseTo(1, 8);
				});
			});
		}, 120_000);
	});
}
