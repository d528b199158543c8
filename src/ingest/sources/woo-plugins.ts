import type { SourceDefinition } from './source-definition.ts';

/** Columns that the order export plug-ins share, and hardly anything else has. */
const PLUGIN_COLUMNS = [
	'cart discount',
	'customer user',
	'download permissions',
	'download permissions granted',
	'fee tax total',
	'fee total',
	'line item 1',
	'order key',
	'order number formatted',
	'shipping tax total',
	'wt import key',
];

const PLUGIN_ORDER: Pick<
	SourceDefinition,
	'system' | 'all' | 'fields' | 'statuses' | 'guestIds' | 'channel'
> = {
	system: 'woocommerce',
	all: [
		['order id', 'order number'],
		['order date', 'date'],
		'order total',
		['billing email', 'customer email'],
	],
	fields: {
		orderId: ['order number', 'order id'],
		customerId: ['customer id', 'customer user'],
		email: ['billing email', 'customer email'],
		phone: ['billing phone', 'shipping phone'],
		firstName: ['billing first name', 'shipping first name'],
		lastName: ['billing last name', 'shipping last name'],
		company: ['billing company', 'shipping company'],
		orderedAt: ['order date', 'date', 'paid date'],
		status: ['status', 'order status'],
		total: ['order total'],
		refunded: ['refunded total', 'order refunded total'],
		subtotal: ['order subtotal'],
		discount: ['discount total', 'order discount', 'cart discount'],
		shipping: ['shipping total'],
		tax: ['tax total'],
		currency: ['order currency'],
		coupon: ['coupons', 'coupon items'],
		city: ['billing city', 'shipping city'],
		paymentMethod: ['payment method title', 'payment method'],
	},
	statuses: { void: ['checkout-draft', 'wc-checkout-draft', 'trash', 'auto-draft'] },
	guestIds: ['0'],
	channel: 'WooCommerce',
};

/** WebToffee and SkyVerge, one row an order; their columns are named alike. */
export const WOO_PLUGIN_ORDERS: SourceDefinition = {
	...PLUGIN_ORDER,
	id: 'woocommerce-plugin-orders',
	name: 'WooCommerce orders (WebToffee, SkyVerge)',
	kind: 'orders',
	some: { least: 2, of: PLUGIN_COLUMNS },
	dateOrder: 'mdy',
};

/** SkyVerge, one row an item: what belongs to the order is repeated on each. */
export const WOO_PLUGIN_ITEMS: SourceDefinition = {
	...PLUGIN_ORDER,
	id: 'woocommerce-plugin-items',
	name: 'WooCommerce order items (SkyVerge)',
	kind: 'lines',
	all: [...PLUGIN_ORDER.all, 'item name', 'item quantity'],
	some: { least: 2, of: PLUGIN_COLUMNS },
	fields: {
		...PLUGIN_ORDER.fields,
		product: ['item name'],
		sku: ['item sku'],
		quantity: ['item quantity'],
		unitPrice: ['item price'],
		lineTotal: ['item total'],
	},
};

/** Order columns may stand on an order's first row only, its number included. */
export const WOO_ADVANCED_EXPORT: SourceDefinition = {
	id: 'woocommerce-advanced-order-export',
	name: 'Advanced Order Export for WooCommerce',
	system: 'woocommerce',
	kind: 'lines',
	all: ['order number', 'order date', 'order status', 'item name'],
	some: {
		least: 2,
		of: [
			'cart discount amount',
			'email billing',
			'first name billing',
			'order subtotal amount',
			'order total amount',
			'payment method title',
			'phone billing',
			'quantity refund',
		],
	},
	fields: {
		orderId: ['order number'],
		customerId: ['customer user id', 'customer id'],
		email: ['email billing', 'customer email'],
		phone: ['phone billing', 'phone shipping'],
		name: ['full name billing', 'full name shipping'],
		firstName: ['first name billing', 'first name shipping'],
		lastName: ['last name billing', 'last name shipping'],
		company: ['company billing', 'company shipping'],
		orderedAt: ['order date', 'paid date'],
		status: ['order status'],
		total: ['order total amount'],
		refunded: ['order refund amount'],
		subtotal: ['order subtotal amount'],
		discount: ['cart discount amount'],
		shipping: ['order shipping amount'],
		tax: ['order total tax amount'],
		currency: ['order currency', 'currency'],
		coupon: ['coupon code'],
		city: ['city billing', 'city shipping'],
		paymentMethod: ['payment method title'],
		product: ['item name'],
		sku: ['sku'],
		category: ['category'],
		quantity: ['quantity refund', 'quantity'],
		unitPrice: ['item cost'],
	},
	statuses: { void: ['checkout-draft', 'trash', 'auto-draft', 'draft'] },
	fillDown: ['orderId'],
	guestIds: ['0'],
	channel: 'WooCommerce',
};
