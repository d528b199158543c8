import { dayFromCivil, isoDay } from '#core/calendar/day.ts';
import { clockTime, csvText, twoDigits, type Cell } from './csv-text.ts';
import { orderTotal, type OrderState, type ShopOrder } from './shop-order.ts';

/** The shop changed its web system's language on this day; old orders keep the old words. */
const INDONESIAN_SINCE = dayFromCivil(2024, 7, 1);

const STATUS: Record<OrderState, readonly [english: string, indonesian: string]> = {
	done: ['Completed', 'Selesai'],
	'under-way': ['Processing', 'Dikirim'],
	cancelled: ['Cancelled', 'Dibatalkan'],
	refunded: ['Refunded', 'Dikembalikan'],
};

const HEADER = [
	...['Order Number', 'Order Date', 'Status', 'Email', 'Customer Name', 'Phone', 'City'],
	...['Product', 'Quantity', 'Unit Price', 'Discount', 'Shipping', 'Order Total'],
	'Refunded Amount',
];

/** Orders of the web shop, a row for each product; what concerns the whole order repeats. */
export function webOrders(orders: readonly ShopOrder[]): string {
	const rows: Cell[][] = [HEADER];
	orders.forEach((order, index) => {
		const { person, day, minute } = order;
		const seconds = twoDigits((index * 37) % 60);
		const head = [
			`KR-${10_001 + index}`,
			`${isoDay(day)}T${clockTime(minute)}:${seconds}+07:00`,
			STATUS[order.state][day < INDONESIAN_SINCE ? 0 : 1],
			person?.email ?? '',
			person?.name ?? '',
			person?.sharesPhone === true ? `+62${person.phone}` : '',
			person?.city ?? '',
		];
		const foot = [order.discount, order.shipping, orderTotal(order), order.refunded];
		for (const line of order.lines)
			rows.push([...head, line.product, line.quantity, line.unitPrice, ...foot]);
	});
	return csvText(',', rows);
}
