import type { SourceDefinition } from './source-definition.ts';

/**
 * One row a line item. Order-level cells stand on the first row of an order; the name, and mostly
 * the e-mail, are repeated. Orders taken at the till may lack the e-mail.
 */
export const SHOPIFY_ORDERS: SourceDefinition = {
	id: 'shopify-orders',
	name: 'Shopify orders',
	system: 'shopify',
	kind: 'lines',
	all: ['name', 'financial status', 'created at', 'lineitem quantity', 'lineitem name'],
	fields: {
		orderId: ['name'],
		email: ['email'],
		phone: ['phone', 'billing phone', 'shipping phone'],
		name: ['billing name', 'shipping name'],
		company: ['billing company', 'shipping company'],
		orderedAt: ['created at', 'paid at'],
		status: ['financial status'],
		voidedAt: ['cancelled at'],
		total: ['total'],
		refunded: ['refunded amount'],
		subtotal: ['subtotal'],
		discount: ['discount amount'],
		shipping: ['shipping'],
		tax: ['taxes'],
		currency: ['currency'],
		channel: ['source'],
		outlet: ['location'],
		coupon: ['discount code'],
		city: ['billing city', 'shipping city'],
		paymentMethod: ['payment method'],
		consent: ['accepts marketing'],
		tags: ['tags'],
		product: ['lineitem name'],
		sku: ['lineitem sku'],
		quantity: ['lineitem quantity'],
		unitPrice: ['lineitem price'],
	},
	decimal: '.',
	fillDown: ['orderId'],
	channel: 'Shopify',
};

/** Ids begin with an apostrophe; names stand in two columns, phones in two. */
export const SHOPIFY_CUSTOMERS: SourceDefinition = {
	id: 'shopify-customers',
	name: 'Shopify customers',
	system: 'shopify',
	kind: 'contacts',
	all: ['first name', 'last name', 'email', 'tax exempt'],
	some: {
		least: 2,
		of: ['total spent', 'total orders', 'accepts email marketing', 'accepts marketing', 'note'],
	},
	fields: {
		customerId: ['customer id'],
		email: ['email'],
		phone: ['phone', 'default address phone'],
		firstName: ['first name'],
		lastName: ['last name'],
		company: ['default address company', 'company'],
		city: ['default address city', 'city'],
		tags: ['tags'],
		consent: ['accepts email marketing', 'accepts marketing'],
	},
	channel: 'Shopify',
};
