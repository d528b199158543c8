import type { SourceDefinition, Sum } from './source-definition.ts';

const CHARGED: Sum = {
	plus: [
		'item price',
		'item tax',
		'shipping price',
		'shipping tax',
		'gift wrap price',
		'gift wrap tax',
	],
	minus: ['item promotion discount', 'ship promotion discount'],
};

/**
 * The "All orders" report: tab separated, one row a product, no buyer at all. Prices are those of
 * the row, not of a unit; cancelled and pending rows have none. A row may be cancelled in an order
 * that is not.
 */
export const AMAZON_ALL_ORDERS: SourceDefinition = {
	id: 'amazon-all-orders',
	name: 'Amazon all orders',
	system: 'amazon',
	kind: 'lines',
	all: ['amazon order id', 'purchase date', 'order status', 'item price'],
	fields: {
		orderId: ['amazon order id'],
		orderedAt: ['purchase date'],
		status: ['order status', 'item status'],
		currency: ['currency'],
		channel: ['sales channel'],
		city: ['ship city'],
		product: ['product name'],
		sku: ['sku'],
		quantity: ['quantity'],
	},
	sums: { lineTotal: CHARGED },
	statuses: {
		valid: [
			'unshipped',
			'partiallyshipped',
			'partially shipped',
			'pending - waiting for pick up',
			'shipped - …',
		],
		pending: ['pendingavailability'],
		refunded: [
			'shipped - returned to seller',
			'shipped - returning to seller',
			'shipped - rejected by buyer',
		],
	},
	decimal: '.',
	channel: 'Amazon',
	withoutBuyers: true,
	instead: 'amazon-order-report',
};

/** The "New orders" report: it names buyers, by an address that stands for them at Amazon. */
export const AMAZON_ORDER_REPORT: SourceDefinition = {
	id: 'amazon-order-report',
	name: 'Amazon order report',
	system: 'amazon',
	kind: 'lines',
	all: ['order id', 'order item id', 'purchase date', 'buyer email', 'quantity purchased'],
	fields: {
		lineId: ['order item id'],
		orderId: ['order id'],
		email: ['buyer email'],
		phone: ['buyer phone number'],
		name: ['buyer name'],
		orderedAt: ['purchase date'],
		currency: ['currency'],
		channel: ['sales channel'],
		city: ['ship city'],
		product: ['product name'],
		sku: ['sku'],
		quantity: ['quantity purchased'],
	},
	sums: { lineTotal: CHARGED },
	decimal: '.',
	channel: 'Amazon',
};
