import { isoDay } from '#core/calendar/day.ts';
import { NO_DAY } from '#core/columns/block.ts';
import type { Block } from '#core/columns/block.ts';
import type { FieldOfType } from '#core/columns/fields.ts';
import { textAt } from '#core/columns/text-column.ts';
import {
	STATUS_PENDING,
	STATUS_REFUNDED,
	STATUS_VALID,
	STATUS_VOID,
} from '#core/dataset/dataset.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { textOfRow } from '#core/dataset/rows/row-space.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import type { ByteSource } from '#ingest/bytes/byte-source.ts';
import { datasetOf, fixture, imported } from './ingest.ts';
import type { Imported } from './ingest.ts';

const STATUS_NAMES = new Map([
	[STATUS_VALID, 'valid'],
	[STATUS_PENDING, 'pending'],
	[STATUS_VOID, 'void'],
	[STATUS_REFUNDED, 'refunded'],
]);

export interface SourceFacts extends Imported {
	readonly dataset: Dataset;
	/** By order id: `2025-05-01 valid 1200-300 customer`, in minor units; `–` for nobody. */
	readonly orders: Readonly<Record<string, string>>;
}

/** What an export of tests/fixtures/sources becomes, with the mapping that is proposed. */
export async function sourceFacts(
	source: string | ByteSource,
	changes: Partial<ShopSettings> = {},
): Promise<SourceFacts> {
	const file = typeof source === 'string' ? await fixture(`sources/${source}`) : source;
	const dataset = await datasetOf(file, changes);
	return { ...(await imported(file, changes)), dataset, orders: ordersOf(dataset) };
}

function ordersOf({ orders, customers, rows }: Dataset): Record<string, string> {
	const facts: Record<string, string> = {};
	for (let i = 0; i < orders.length; i++) {
		const row = orders.row[i]!;
		const customer = orders.start.findLastIndex(
			(start, at) => start <= i && at < orders.start.length,
		);
		const isKnown = customer < customers.length;
		const who = isKnown ? customerText({ orders, customers, rows }, customer) : '–';
		const amount = `${orders.total[i]!}${orders.refunded[i]! > 0 ? `-${orders.refunded[i]!}` : ''}`;
		const status = STATUS_NAMES.get(orders.status[i]!) ?? '';
		facts[textOfRow(rows, row, 'orderId')] = `${isoDay(orders.day[i]!)} ${status} ${amount} ${who}`;
	}
	return facts;
}

/** E-mail, else phone, else number of a customer. */
function customerText(
	{ customers, rows }: Pick<Dataset, 'orders' | 'customers' | 'rows'>,
	customer: number,
): string {
	for (const [field, row] of [
		['email', customers.emailRow[customer]!],
		['phone', customers.phoneRow[customer]!],
		['customerId', customers.customerIdRow[customer]!],
		['username', customers.usernameRow[customer]!],
	] as const) {
		if (row >= 0) return textOfRow(rows, row, field);
	}
	return '–';
}

/** The texts of a field, row by row; '' where the file has none. */
export function textsOf({ batch }: Imported, field: FieldOfType<'text'>): string[] {
	return batch.blocks.flatMap((block) => {
		const column = block.text[field];
		return rowsOf(block, (row) => (column === undefined ? '' : textAt(column, row)));
	});
}

/** The days of a field, row by row; '' where there is none. */
export function daysOf({ batch }: Imported, field: FieldOfType<'instant'>): string[] {
	return batch.blocks.flatMap((block) => {
		const column = block.instant[field];
		return rowsOf(block, (row) => {
			const day = column === undefined ? NO_DAY : column.day[row]!;
			return day === NO_DAY ? '' : isoDay(day);
		});
	});
}

/** The amounts or numbers of a field, row by row. */
export function numbersOf(
	{ batch }: Imported,
	field: FieldOfType<'money'> | FieldOfType<'number'>,
): number[] {
	return batch.blocks.flatMap((block) => [
		...((block.money as Partial<Record<string, Float64Array>>)[field] ??
			(block.number as Partial<Record<string, Float64Array>>)[field] ??
			[]),
	]);
}

function rowsOf<T>(block: Block, value: (row: number) => T): T[] {
	return Array.from({ length: block.rows }, (_, row) => value(row));
}
