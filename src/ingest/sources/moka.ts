import type { SourceDefinition } from './source-definition.ts';

/**
 * One row an item of a receipt. What Moka calls gratuity is the service charge. A refund is a row
 * more, below zero, under the number of its receipt. The buyer, where one is given, is a name alone.
 */
export const MOKA_ITEMS: SourceDefinition = {
	id: 'moka-items',
	name: 'Moka POS item transactions',
	system: 'moka',
	kind: 'lines',
	all: ['receipt number', 'items', 'net sales', 'collected by'],
	fields: {
		orderId: ['receipt number'],
		name: ['customer'],
		orderedAt: ['date'],
		timeOfDay: ['time'],
		status: ['event type'],
		discount: ['discounts'],
		channel: ['sales type'],
		outlet: ['outlet'],
		coupon: ['discount applied'],
		paymentMethod: ['payment method'],
		cancelReason: ['reason of refund'],
		product: ['items'],
		sku: ['sku'],
		category: ['category'],
		variant: ['variant'],
		quantity: ['quantity'],
	},
	sums: { lineTotal: { plus: ['net sales', 'gratuity', 'tax'] } },
	dateOrder: 'dmy',
	decimal: ',',
	currency: 'IDR',
	channel: 'Moka',
	withoutBuyers: true,
	instead: 'names-only',
};
