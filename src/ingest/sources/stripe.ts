import type { SourceDefinition } from './source-definition.ts';

/**
 * The columns are chosen by the owner, so many are missing; times are UTC, currencies in lower
 * case. A payment that is authorised but not yet captured says so only in its own column,
 * and one that was made to try things out only in its mode.
 */
export const STRIPE_PAYMENTS: SourceDefinition = {
	id: 'stripe-payments',
	name: 'Stripe payments',
	system: 'stripe',
	kind: 'orders',
	all: ['id', ['created utc', 'created date utc'], 'amount', 'currency'],
	some: {
		least: 1,
		of: [
			'amount refunded',
			'captured',
			'card id',
			'converted amount',
			'customer description',
			'customer email',
			'customer id',
			'mode',
			'payment intent id',
			'seller message',
			'statement descriptor',
			'status',
		],
	},
	fields: {
		orderId: ['id'],
		customerId: ['customer id'],
		email: ['customer email'],
		phone: ['customer phone', 'shipping phone'],
		name: ['shipping name', 'card name'],
		orderedAt: ['created utc', 'created date utc'],
		status: ['status', 'captured', 'mode'],
		total: ['amount'],
		refunded: ['amount refunded'],
		refundedAt: ['refunded date utc'],
		currency: ['currency'],
		city: ['shipping address city', 'card address city'],
		paymentMethod: ['payment source type', 'card brand'],
	},
	statuses: {
		valid: ['paid', 'true', 'live', 'dispute won', 'early fraud warning'],
		pending: ['false', 'uncaptured', 'requires capture', 'processing', 'disputed'],
		void: [
			'blocked',
			'incomplete',
			'requires action',
			'requires confirmation',
			'requires payment method',
		],
		refunded: ['dispute lost'],
	},
	timeZone: 'UTC',
	channel: 'Stripe',
};

/** Its ids are those that payments name, so that people meet even where an e-mail is missing. */
export const STRIPE_CUSTOMERS: SourceDefinition = {
	id: 'stripe-customers',
	name: 'Stripe customers',
	system: 'stripe',
	kind: 'contacts',
	all: ['id', 'email', ['created utc', 'created date utc']],
	some: {
		least: 2,
		of: ['delinquent', 'description', 'payment count', 'refunded volume', 'total spend'],
	},
	fields: {
		customerId: ['id'],
		email: ['email'],
		phone: ['phone'],
		name: ['name'],
		firstSeenAt: ['created utc', 'created date utc'],
		city: ['address city', 'shipping address city', 'card address city'],
		plan: ['plan'],
	},
	timeZone: 'UTC',
	channel: 'Stripe',
};
