import { NO_DAY, NO_TIME } from '../columns/block.ts';
import type { FieldOfType } from '../columns/fields.ts';
import { zoneClock } from '../calendar/zone.ts';
import type { ChannelNames } from './channel-names.ts';
import { localInstant } from './rows/local-instant.ts';
import type { CustomerTable, OrderTable } from './dataset.ts';
import { isOrderKind } from './rows/import-groups.ts';
import type { RowSpace } from './rows/row-space.ts';
import type { ShopSettings } from './settings.ts';

const SHOWN_FIELDS = [
	'name',
	'email',
	'phone',
	'username',
	'customerId',
	'city',
	'referredBy',
] as const;

/**
 * When each customer was first known, through which channel, and where their details
 * stand. An undated contact is known from the day of its import on, but never later than the
 * last day of the data, lest the list be left out at the default date.
 */
export function describeCustomers(
	space: RowSpace,
	customerOfRow: Int32Array,
	customers: number,
	orders: OrderTable,
	channels: ChannelNames,
	settings: ShopSettings,
	lastDay: number | null,
): Omit<CustomerTable, 'referrer'> {
	const firstContactDay = new Int32Array(customers).fill(NO_DAY);
	const firstContactSecond = new Int32Array(customers).fill(NO_TIME);
	const channel = new Uint16Array(customers);
	const channelDay = new Int32Array(customers).fill(NO_DAY);
	const channelSecond = new Int32Array(customers).fill(NO_TIME);
	const rows = new Map(
		SHOWN_FIELDS.map((field) => [field, new Int32Array(customers).fill(-1)] as const),
	);
	const clock = zoneClock(settings.timeZone);

	for (const { batch, block, first } of space.blocks) {
		for (const field of SHOWN_FIELDS) {
			keepLatestRow(block.text[field], first, block.rows, customerOfRow, rows.get(field)!);
		}
		const dated = block.instant.firstSeenAt ?? block.instant.at;
		// An order export is a list of contacts, too, where it says since when they are known.
		const isOrders = isOrderKind(batch.record.kind);
		if (isOrders && dated === undefined) continue;
		const channelAt = isOrders ? () => 0 : channels.ofBlock(block, batch.record);
		// Being asked is no way to find a shop: an answer says nothing about the channel.
		const isSurvey = batch.record.kind === 'surveys';
		for (let i = 0; i < block.rows; i++) {
			const customer = customerOfRow[first + i]!;
			if (customer < 0) continue;
			const at = dated === undefined ? null : localInstant(dated, i, clock);
			const second = at?.second ?? NO_TIME;
			let day = at?.day ?? NO_DAY;
			if (day === NO_DAY && isOrders) continue;
			if (day === NO_DAY) day = Math.min(batch.record.importedDay, lastDay ?? Infinity);
			if (isEarlier(day, second, firstContactDay[customer]!, firstContactSecond[customer]!)) {
				firstContactDay[customer] = day;
				firstContactSecond[customer] = second;
			}
			if (isSurvey) continue;
			if (isEarlier(day, second, channelDay[customer]!, channelSecond[customer]!)) {
				channelDay[customer] = day;
				channelSecond[customer] = second;
				channel[customer] = channelAt(i);
			}
		}
	}

	const firstKnownDay = firstContactDay.slice();
	for (let customer = 0; customer < customers; customer++) {
		if (channel[customer] === 0) channelDay[customer] = NO_DAY;
		const from = orders.start[customer]!;
		if (from === orders.start[customer + 1]) continue;
		const day = orders.day[from]!;
		const contact = firstContactDay[customer]!;
		if (contact === NO_DAY || day < contact) firstKnownDay[customer] = day;
		if (channel[customer] === 0) channel[customer] = orders.channel[from]!;
	}
	const row = (field: FieldOfType<'text'> & (typeof SHOWN_FIELDS)[number]) => rows.get(field)!;
	return {
		length: customers,
		firstKnownDay,
		firstContactDay,
		firstContactSecond,
		channel,
		channelDay,
		nameRow: row('name'),
		emailRow: row('email'),
		phoneRow: row('phone'),
		usernameRow: row('username'),
		customerIdRow: row('customerId'),
		cityRow: row('city'),
		referredByRow: row('referredBy'),
	};
}

/** Whether a moment comes before the one held, if any is. */
function isEarlier(day: number, second: number, heldDay: number, heldSecond: number): boolean {
	return heldDay === NO_DAY || day < heldDay || (day === heldDay && second < heldSecond);
}

/** Remembers, for each customer, the last row that has a value: newer details win. */
function keepLatestRow(
	column: { codes: ArrayLike<number> | null; strings: { offsets: Uint32Array } } | undefined,
	first: number,
	rows: number,
	customerOfRow: Int32Array,
	latest: Int32Array,
): void {
	if (column === undefined) return;
	const { codes } = column;
	const { offsets } = column.strings;
	for (let i = 0; i < rows; i++) {
		const customer = customerOfRow[first + i]!;
		if (customer < 0) continue;
		const index = codes === null ? i : codes[i]!;
		if (offsets[index] !== offsets[index + 1]) latest[customer] = first + i;
	}
}
