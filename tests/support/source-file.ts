import { expect } from 'vitest';
import { isoDay } from '#core/calendar/day.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import { purchasesAt } from '#core/dataset/purchases.ts';
import { textOfRow } from '#core/dataset/rows/row-space.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { totals } from '#core/dataset/totals.ts';
import type { ByteSource } from '#ingest/bytes/byte-source.ts';
import type { Mapping } from '#ingest/mapping.ts';
import { settingsOf } from './factories.ts';
import { fixture, imported } from './ingest.ts';

const STATUSES = ['valid', 'pending', 'void', 'refunded'] as const;

/** What an export of a known source becomes, nobody having touched its mapping. */
export interface SourceFile {
	readonly mapping: Mapping;
	readonly dataset: Dataset;
	/** By order id: day, status, total, what was given back, and who bought. */
	readonly orders: Readonly<Record<string, readonly (string | number)[]>>;
	readonly customers: number;
	readonly anonymousRows: number;
	/** Of identified customers and of the others, in minor units. */
	readonly net: readonly [number, number];
}

/** Imports a fixture of tests/fixtures/sources and checks what holds for every known source. */
export async function sourceFile(
	source: ByteSource | string,
	changes: Partial<ShopSettings> = {},
): Promise<SourceFile> {
	const file = typeof source === 'string' ? await fixture(`sources/${source}`) : source;
	const { mapping, interpretation, batch } = await imported(file, changes);
	expect(mapping.questions).toEqual([]);
	expect(interpretation.rejected).toEqual([]);
	const dataset = foldBatches([batch], settingsOf(changes));
	const [outcome] = dataset.outcomes;
	const { read, accepted, changed, duplicate, waiting, rejected, anonymous } = outcome!;
	expect(accepted + changed + duplicate + waiting + rejected).toBe(read);
	const sums = totals(dataset, purchasesAt(dataset, dataset.lastDay ?? 0), []);
	return {
		mapping,
		dataset,
		orders: Object.fromEntries(
			Array.from({ length: dataset.orders.length }, (_, order) => describeOrder(dataset, order)),
		),
		customers: dataset.customers.length,
		anonymousRows: anonymous,
		net: [sums.netRevenue, sums.anonymousRevenue],
	};
}

function describeOrder(
	{ orders, customers, rows }: Dataset,
	order: number,
): [string, (string | number)[]] {
	const customer = orders.start.findLastIndex((first) => first <= order);
	const buyer = [
		textOfRow(rows, customers.customerIdRow[customer] ?? -1, 'customerId'),
		textOfRow(rows, customers.emailRow[customer] ?? -1, 'email'),
		textOfRow(rows, customers.phoneRow[customer] ?? -1, 'phone'),
		textOfRow(rows, customers.usernameRow[customer] ?? -1, 'username'),
	].find((key) => key !== '');
	return [
		textOfRow(rows, orders.row[order]!, 'orderId'),
		[
			isoDay(orders.day[order]!),
			STATUSES[orders.status[order]!]!,
			orders.total[order]!,
			orders.refunded[order]!,
			buyer ?? 'anonymous',
		],
	];
}
