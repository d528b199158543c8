import type { SourceDefinition } from './source-definition.ts';

/**
 * One row a payment; a sale paid in two ways has two. What was collected holds the tip. A refund is
 * a row below zero on its own day. A walk-in has no customer id.
 */
export const SQUARE_TRANSACTIONS: SourceDefinition = {
	id: 'square-transactions',
	name: 'Square transactions',
	system: 'square',
	kind: 'lines',
	all: ['date', 'time', 'time zone', 'total collected', 'transaction id'],
	fields: {
		orderId: ['transaction id'],
		customerId: ['customer id'],
		name: ['customer name'],
		orderedAt: ['date'],
		timeOfDay: ['time'],
		timeZone: ['time zone'],
		status: ['event type'],
		discount: ['discounts'],
		tax: ['tax'],
		channel: ['source'],
		outlet: ['location'],
		paymentMethod: ['card brand', 'other tender type'],
		product: ['description'],
	},
	sums: { lineTotal: { plus: ['total collected'], minus: ['tip'] } },
	decimal: '.',
	channel: 'Square',
};

/** One row an item of a sale; tips stand on the payments alone. */
export const SQUARE_ITEMS: SourceDefinition = {
	id: 'square-items',
	name: 'Square items',
	system: 'square',
	kind: 'lines',
	all: ['date', 'time', 'time zone', 'item', 'qty', 'transaction id', 'net sales'],
	fields: {
		orderId: ['transaction id'],
		customerId: ['customer id'],
		name: ['customer name'],
		orderedAt: ['date'],
		timeOfDay: ['time'],
		timeZone: ['time zone'],
		status: ['event type'],
		discount: ['discounts'],
		channel: ['channel', 'source'],
		outlet: ['location'],
		product: ['item'],
		sku: ['sku'],
		category: ['category'],
		variant: ['price point name'],
		quantity: ['qty'],
	},
	sums: { lineTotal: { plus: ['net sales', 'tax'] } },
	decimal: '.',
	channel: 'Square',
};
