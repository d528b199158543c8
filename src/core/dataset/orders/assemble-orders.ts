import { NO_DAY, NO_TIME, UTC_SECOND } from '#core/columns/block.ts';
import type { InstantColumn } from '#core/columns/block.ts';
import { zoneClock } from '#core/calendar/zone.ts';
import type { ZoneClock } from '#core/calendar/zone.ts';
import { blockAmounts } from './block-amounts.ts';
import type { ChannelNames } from '../channel-names.ts';
import { STATUS_REFUNDED, STATUS_VALID, STATUS_VOID } from '../dataset.ts';
import { isEnded, settleEndedLines } from './line-statuses.ts';
import type { EndedLine } from './line-statuses.ts';
import { ReturnedUnits } from './returned-units.ts';
import { RowRefunds } from './row-refunds.ts';
import { localInstant } from '../rows/local-instant.ts';
import { isOrderKind } from '../rows/import-groups.ts';
import type { OrderSlots } from './order-slots.ts';
import { settleReturns } from './returns.ts';
import type { NegativeRow } from './returns.ts';
import { isLiveRow } from '../rows/row-fate.ts';
import type { RowSpace } from '../rows/row-space.ts';
import { NO_STATUS, rowStatuses, strongerStatus } from './row-status.ts';
import type { ShopSettings } from '../settings.ts';

/** Which kind of row has decided status, buyer and channel; the larger may decide anew. */
const BY_REFUND = 1;
const BY_SALE = 2;

/** Orders by slot, before they are sorted by customer. A slot without rows has `row` = -1. */
export interface SlotOrders {
	readonly customer: Int32Array;
	readonly day: Int32Array;
	readonly second: Int32Array;
	readonly total: Float64Array;
	readonly refunded: Float64Array;
	readonly refundDay: Int32Array;
	readonly status: Uint8Array;
	readonly channel: Uint16Array;
	readonly row: Int32Array;
	readonly hasMoney: boolean;
}

/**
 * Makes one order of the live rows of each slot: the earliest time, the first buyer, the order
 * total given or the sum of its lines, what was refunded and when. Exports that list the newest
 * first have a refund above its sale, so a row below zero decides status, buyer and channel only
 * where the order has no other.
 */
export function assembleOrders(
	space: RowSpace,
	{ slotOfRow, slots }: OrderSlots,
	fateOfRow: Uint8Array | null,
	customerOfRow: Int32Array,
	channels: ChannelNames,
	settings: ShopSettings,
): SlotOrders {
	const orders = emptyOrders(slots);
	const lineSum = new Float64Array(slots).fill(Number.NaN);
	const decidedBy = new Uint8Array(slots);
	const negative: NegativeRow[] = [];
	const ended: EndedLine[] = [];
	const clock = zoneClock(settings.timeZone);
	let hasMoney = false;

	let refunds: RowRefunds | null = null;
	let returned: ReturnedUnits | null = null;
	for (const { batch, block, first } of space.blocks) {
		const { record } = batch;
		if (!isOrderKind(record.kind)) continue;
		const { orderedAt, refundedAt } = block.instant;
		const { total, refunded, lines } = blockAmounts(block, settings);
		const { quantity, returnedQuantity } = block.number;
		const statusOf = rowStatuses(block.text.status, record.statusWords);
		const channel = channels.ofBlock(block, record);
		const document = record.kind === 'lines' ? 'repeated-document' : 'document';
		if (total !== null || lines !== null) hasMoney = true;

		for (let i = 0; i < block.rows; i++) {
			const row = first + i;
			const slot = slotOfRow[row]!;
			if (!isLiveRow(fateOfRow, row)) continue;
			const whole = total === null ? Number.NaN : total[i]!;
			const part = lines === null ? Number.NaN : lines[i]!;
			const isNegative = whole < 0 || (part < 0 && Number.isNaN(whole));
			const decides = isNegative ? BY_REFUND : BY_SALE;
			const status = statusOf(i);
			const customer = customerOfRow[row]!;
			if (decides > decidedBy[slot]!) {
				decidedBy[slot] = decides;
				orders.row[slot] = row;
				if (customer !== -1) orders.customer[slot] = customer;
				orders.status[slot] = status;
				orders.channel[slot] = channel(i);
			} else {
				if (orders.customer[slot] === -1) orders.customer[slot] = customer;
				if (decides === decidedBy[slot]) {
					orders.status[slot] = strongerStatus(orders.status[slot]!, status);
				}
			}
			if (orderedAt !== undefined) takeEarlier(orders, slot, orderedAt, i, clock);
			if (isNegative) {
				const day = orderedAt === undefined ? NO_DAY : localInstant(orderedAt, i, clock).day;
				if (whole < 0) negative.push({ slot, day, amount: whole, of: document });
				else negative.push({ slot, day, amount: part, of: 'line' });
			} else {
				if (Number.isNaN(orders.total[slot])) orders.total[slot] = whole;
				if (isEnded(status) && !Number.isNaN(part)) ended.push({ slot, amount: part, status });
				else if (!Number.isNaN(part)) {
					const sum = lineSum[slot]!;
					lineSum[slot] = Number.isNaN(sum) ? part : sum + part;
				}
			}
			if (returnedQuantity !== undefined && !isNegative && status !== STATUS_VOID) {
				returned ??= new ReturnedUnits(slots);
				returned.add(slot, part, quantity?.[i] ?? Number.NaN, returnedQuantity[i]!);
			}
			if (refunded !== null) (refunds ??= new RowRefunds(slots)).add(slot, Math.abs(refunded[i]!));
			if (refundedAt !== undefined) {
				const { day } = localInstant(refundedAt, i, clock);
				if (day > orders.refundDay[slot]!) orders.refundDay[slot] = day;
			}
		}
	}
	refunds?.settle(orders.refunded);
	const givenBack = settleEndedLines(orders.status, lineSum, ended);
	settleReturns(orders, lineSum, negative);
	for (const [slot, amount] of givenBack) {
		// A voucher on the whole order: its lines are worth more than what was paid.
		const paid = Number.isNaN(orders.total[slot]) ? amount : orders.total[slot]!;
		takeLarger(orders.refunded, slot, Math.min(amount, paid));
	}
	returned?.settle(orders, lineSum);
	settle(orders, lineSum);
	return { ...orders, hasMoney };
}

function emptyOrders(slots: number) {
	return {
		customer: new Int32Array(slots).fill(-1),
		day: new Int32Array(slots).fill(NO_DAY),
		second: new Int32Array(slots).fill(NO_TIME),
		total: new Float64Array(slots).fill(Number.NaN),
		refunded: new Float64Array(slots).fill(Number.NaN),
		refundDay: new Int32Array(slots).fill(NO_DAY),
		status: new Uint8Array(slots).fill(NO_STATUS),
		channel: new Uint16Array(slots),
		row: new Int32Array(slots).fill(-1),
	};
}

/** Fills what was not given: status, total from the lines, a refund's day from the order's. */
function settle(orders: ReturnType<typeof emptyOrders>, lineSum: Float64Array): void {
	for (let slot = 0; slot < lineSum.length; slot++) {
		if (orders.status[slot] === NO_STATUS) orders.status[slot] = STATUS_VALID;
		if (Number.isNaN(orders.total[slot])) {
			const sum = lineSum[slot]!;
			orders.total[slot] = Number.isNaN(sum) ? 0 : sum;
		}
		if (!(orders.refunded[slot]! > 0)) {
			orders.refunded[slot] =
				orders.status[slot] === STATUS_REFUNDED ? Math.max(0, orders.total[slot]!) : 0;
		}
		if (orders.refundDay[slot] === NO_DAY) orders.refundDay[slot] = orders.day[slot]!;
	}
}

function takeLarger(column: Float64Array, slot: number, value: number): void {
	if (!(column[slot]! >= value) && !Number.isNaN(value)) column[slot] = value;
}

function takeEarlier(
	orders: { day: Int32Array; second: Int32Array },
	slot: number,
	column: InstantColumn,
	row: number,
	clock: ZoneClock,
): void {
	let day = column.day[row]!;
	if (day === NO_DAY) return;
	let second = column.second[row]!;
	if (second >= UTC_SECOND) ({ day, second } = localInstant(column, row, clock));
	const held = orders.day[slot]!;
	if (held !== NO_DAY && (day > held || (day === held && second >= orders.second[slot]!))) return;
	orders.day[slot] = day;
	orders.second[slot] = second;
}
