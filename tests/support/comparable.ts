import { NO_DAY } from '#core/columns/block.ts';
import type { Dataset } from '#core/dataset/dataset.ts';

/** Everything that a data set says, as plain values; days may be moved by `shift`. */
export function comparable(dataset: Dataset, shift = 0) {
	const { orders, customers } = dataset;
	const days = (column: Int32Array) =>
		Array.from(column, (day) => (day === NO_DAY ? null : day + shift));
	const day = (value: number | null) => (value === null ? null : value + shift);
	return {
		orders: {
			start: Array.from(orders.start),
			day: days(orders.day),
			second: Array.from(orders.second),
			total: Array.from(orders.total),
			refunded: Array.from(orders.refunded),
			refundDay: days(orders.refundDay),
			status: Array.from(orders.status),
			channel: Array.from(orders.channel, (code) => dataset.channels[code]),
			row: Array.from(orders.row),
		},
		customers: {
			...customers,
			firstKnownDay: days(customers.firstKnownDay),
			firstContactDay: days(customers.firstContactDay),
		},
		orderOfRow: Array.from(dataset.orderOfRow),
		fateOfRow: dataset.fateOfRow === null ? null : Array.from(dataset.fateOfRow),
		currencies: dataset.currencies,
		outcomes: dataset.outcomes,
		hasMoney: dataset.hasMoney,
		hasContacts: dataset.hasContacts,
		firstDay: day(dataset.firstDay),
		lastDay: day(dataset.lastDay),
	};
}
