import type { SourceDefinition } from './source-definition.ts';

/**
 * Headers differ by country in capitals and in some words (shipping, postage). An order of several
 * items has a row of its own above them; only that one names the buyer and the total.
 */
export const EBAY_ORDERS: SourceDefinition = {
	id: 'ebay-orders',
	name: 'eBay orders',
	system: 'ebay',
	kind: 'lines',
	all: ['sales record number', 'order number', 'buyer username', 'total price'],
	fields: {
		orderId: ['order number', 'sales record number'],
		username: ['buyer username'],
		email: ['buyer email'],
		phone: ['ship to phone', 'post to phone'],
		name: ['buyer name'],
		orderedAt: ['sale date', 'paid on date'],
		total: ['total price'],
		shipping: ['shipping and handling', 'postage and packaging'],
		paymentMethod: ['payment method'],
		city: ['buyer city', 'ship to city', 'post to city'],
		product: ['item title'],
		sku: ['custom label'],
		variant: ['variation details'],
		quantity: ['quantity'],
		unitPrice: ['sold for'],
	},
	decimal: '.',
	channel: 'eBay',
};
