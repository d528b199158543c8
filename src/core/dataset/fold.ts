import { NO_DAY } from '../columns/block.ts';
import type { RecordKind } from '../columns/fields.ts';
import { zoneClock } from '../calendar/zone.ts';
import { assembleOrders } from './orders/assemble-orders.ts';
import { ChannelNames } from './channel-names.ts';
import { localInstant } from './rows/local-instant.ts';
import { currencyUse } from './orders/currency-use.ts';
import { describeCustomers } from './customers.ts';
import { STATUS_PENDING, STATUS_REFUNDED, STATUS_VOID } from './dataset.ts';
import type { Dataset, OrderTable } from './dataset.ts';
import { identifyCustomers } from './identity/identity.ts';
import type { Batch, ImportOutcome, ImportRecord } from './rows/import-record.ts';
import { groupImports } from './rows/import-groups.ts';
import { assignOrderSlots } from './orders/order-slots.ts';
import { once } from './once.ts';
import { outcomeOf } from './rows/outcome.ts';
import { isLiveRow } from './rows/row-fate.ts';
import { rowFates } from './rows/row-fates.ts';
import { referrers } from './identity/referrers.ts';
import { rowSpace } from './rows/row-space.ts';
import type { RowSpace } from './rows/row-space.ts';
import type { ShopSettings } from './settings.ts';
import { sortOrders } from './orders/sort-orders.ts';
import { readSurveys } from './records/surveys.ts';
import { readTouches } from './records/touches.ts';

const TELLS_OF_PEOPLE: ReadonlySet<RecordKind> = new Set(['contacts', 'touches', 'surveys']);

/**
 * The data set: a pure function of the live imports, taken in the order of their ids, and the
 * settings. Leaving an import out gives what would have been without it.
 */
export function foldBatches(live: readonly Batch[], settings: ShopSettings): Dataset {
	const { rows, records, people, lookUp, slots, fateOfRow, channels, assembled, outcomes } =
		assembleBatches(live, settings);
	const { table: orders, orderOfSlot } = sortOrders(assembled, people.customers);
	const { firstDay, lastDay } = dayRange(rows, orders, settings.timeZone) ?? recordRange(records);
	const described = describeCustomers(
		rows,
		people.customerOfRow,
		people.customers,
		orders,
		channels,
		settings,
		lastDay,
	);
	const { customers, customerOfRow } = people;
	const source = { rows, fateOfRow, customerOfRow, customers, timeZone: settings.timeZone };
	return {
		settings,
		part: null,
		rows,
		customers: { ...described, referrer: referrers(rows, described, people.customerOfRow, lookUp) },
		people,
		orders,
		touches: once(() => readTouches(source)),
		surveys: once(() => readSurveys(source)),
		orderOfRow: slots.slotOfRow.map((slot, row) =>
			slot < 0 || !isLiveRow(fateOfRow, row) ? -1 : orderOfSlot[slot]!,
		),
		fateOfRow,
		currencies: currencyUse(rows, slots, fateOfRow, settings),
		channels: channels.names,
		records,
		outcomes,
		hasMoney: assembled.hasMoney,
		hasContacts: records.some(
			({ kind, columns }) => TELLS_OF_PEOPLE.has(kind) || columns.firstSeenAt !== undefined,
		),
		firstDay,
		lastDay,
	};
}

/** What imports would come to, before anything is sorted or described. */
export interface BatchCounts {
	readonly customers: number;
	/** Customers without a purchase who are not known by refunds alone. */
	readonly prospects: number;
	/** First and last day of any order, refund, touch or survey that counts; null without any. */
	readonly period: DayRange | null;
	/** In the order of the ids. */
	readonly outcomes: readonly ImportOutcome[];
	/** Net revenue in minor units of the orders whose newest version each import brings. */
	readonly revenue: Float64Array;
}

/** The counts alone: all that a preview asks for, at half the price of the data set. */
export function countBatches(
	{ rows, people, assembled, outcomes }: AssembledBatches,
	settings: ShopSettings,
): BatchCounts {
	const batchOfRow = new Uint16Array(rows.length);
	for (const { batchIndex, block, first } of rows.blocks) {
		batchOfRow.fill(batchIndex, first, first + block.rows);
	}
	const revenue = new Float64Array(outcomes.length);
	const bought = new Uint8Array(people.customers);
	for (let slot = 0; slot < assembled.row.length; slot++) {
		const row = assembled.row[slot]!;
		const status = assembled.status[slot]!;
		if (row < 0 || status === STATUS_PENDING || status === STATUS_VOID) continue;
		const total = assembled.total[slot]!;
		const refunded = assembled.refunded[slot]!;
		revenue[batchOfRow[row]!]! += total - refunded;
		const customer = assembled.customer[slot]!;
		if (customer === -1) continue;
		// A refund below zero says that its customer has bought before the data begin.
		const isFree = total === 0 && status !== STATUS_REFUNDED && settings.zeroOrdersArePurchases;
		if (isFree || total < 0 || refunded < total) bought[customer] = 1;
	}
	const buyers = bought.reduce((sum, one) => sum + one, 0);
	return {
		customers: people.customers,
		prospects: people.customers - buyers,
		period: dayRange(rows, assembled, settings.timeZone),
		outcomes,
		revenue,
	};
}

/** Imports joined, before anything is sorted or described. */
export type AssembledBatches = ReturnType<typeof assembleBatches>;

/** Whose row is whose, which order each belongs to, and what became of it. */
export function assembleBatches(live: readonly Batch[], settings: ShopSettings) {
	const batches = [...live].sort((a, b) => a.record.id - b.record.id);
	const rows = rowSpace(batches);
	const { people, lookUp } = identifyCustomers(rows, settings.identityRules);
	const imports = groupImports(rows);
	const slots = assignOrderSlots(imports, rows.length);
	const fateOfRow = rowFates(imports, slots, settings);
	const channels = new ChannelNames();
	const { customerOfRow } = people;
	const assembled = assembleOrders(rows, slots, fateOfRow, customerOfRow, channels, settings);
	const records = batches.map(({ record }) => record);
	const importOf = new Map(imports.map((grouped) => [grouped.record, grouped]));
	const outcomes = records.map((record) =>
		outcomeOf(record, importOf.get(record), customerOfRow, slots, fateOfRow),
	);
	return { rows, records, people, lookUp, slots, fateOfRow, channels, assembled, outcomes };
}

/** Days since 1970-01-01, both included. */
interface DayRange {
	readonly firstDay: number;
	readonly lastDay: number;
}

/** First and last day of any order, refund, touch or survey: what asOf can be. */
function dayRange(
	rows: RowSpace,
	orders: Pick<OrderTable, 'day' | 'refunded' | 'refundDay'>,
	timeZone: string,
): DayRange | null {
	let first = Infinity;
	let last = -Infinity;
	const include = (day: number) => {
		if (day === NO_DAY) return;
		if (day < first) first = day;
		if (day > last) last = day;
	};
	for (let i = 0; i < orders.day.length; i++) {
		include(orders.day[i]!);
		if (orders.refunded[i]! > 0) include(orders.refundDay[i]!);
	}
	const clock = zoneClock(timeZone);
	for (const { block } of rows.blocks) {
		const { at } = block.instant;
		if (at === undefined) continue;
		for (let row = 0; row < block.rows; row++) include(localInstant(at, row, clock).day);
	}
	return first === Infinity ? null : { firstDay: first, lastDay: last };
}

/** Where nothing is counted yet (contacts only, orders that wait): what the files say. */
function recordRange(records: readonly ImportRecord[]) {
	const days = records.flatMap(({ firstDay, lastDay, importedDay }) => [
		firstDay ?? importedDay,
		lastDay ?? importedDay,
	]);
	return days.length === 0
		? { firstDay: null, lastDay: null }
		: { firstDay: Math.min(...days), lastDay: Math.max(...days) };
}
