import type { SourceDefinition } from './source-definition.ts';

/**
 * One row a unit, each with an id and a status of its own and no quantity. Older exports write the
 * same headers as words (Order Item Id, Created at). `pending` is paid and waits to be
 * packed: what is not paid is `unpaid`. Most buyers' addresses are left out or masked.
 */
export const LAZADA_ORDERS: SourceDefinition = {
	id: 'lazada-orders',
	name: 'Lazada orders',
	system: 'lazada',
	kind: 'lines',
	all: ['order item id', 'order number', 'lazada sku', 'paid price'],
	fields: {
		lineId: ['order item id'],
		orderId: ['order number'],
		email: ['customer email'],
		phone: [
			'billing phone',
			'billing phone number',
			'shipping phone',
			'shipping phone number',
			'billing phone2',
			'shipping phone2',
		],
		name: ['customer name', 'billing name', 'shipping name'],
		orderedAt: ['create time', 'created at'],
		status: ['status'],
		cancelReason: ['buyer failed delivery reason', 'reason'],
		refunded: ['refund amount'],
		discount: ['seller discount total'],
		city: ['shipping city', 'billing city'],
		paymentMethod: ['pay method', 'payment method'],
		product: ['item name'],
		sku: ['seller sku'],
		variant: ['variation'],
		unitPrice: ['unit price'],
	},
	sums: { lineTotal: { plus: ['paid price', 'shipping fee'] } },
	statuses: {
		valid: [
			'pending',
			'packed',
			'topack',
			'toship',
			'ready_to_ship',
			'ready to ship',
			'confirmed',
			'in transit',
		],
		void: ['failed', 'failed_delivery', 'failed delivery', 'lost_by_3pl', 'lost by 3pl'],
		refunded: [
			'shipped_back',
			'shipped_back_success',
			'package returned',
			'in transit: returning to seller',
		],
	},
	dateOrder: 'dmy',
	decimal: '.',
	channel: 'Lazada',
};
