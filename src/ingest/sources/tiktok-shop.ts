import type { SourceDefinition } from './source-definition.ts';

/**
 * Tokopedia & TikTok Seller Center, and TikTok Shop elsewhere. One row a product; amount and refund
 * belong to the whole order and are repeated on each of its rows. Phones and recipients are masked.
 * Headers are English in every country, the words below them are not. Cells may end in a tab. The
 * list of parcels to ship has neither status nor time of order: all of it is paid.
 */
export const TIKTOK_SHOP_ORDERS: SourceDefinition = {
	id: 'tiktok-shop-orders',
	name: 'TikTok Shop and Tokopedia orders',
	system: 'tiktok-shop',
	kind: 'lines',
	all: ['order id', 'buyer username', 'seller sku'],
	some: {
		least: 2,
		of: [
			'order substatus',
			'cancelation return type',
			'sku id',
			'order amount',
			'sku subtotal after discount',
			'tokopedia invoice number',
			'normal or pre order',
			'cancellation request',
			'purchase channel',
		],
	},
	fields: {
		orderId: ['order id'],
		username: ['buyer username'],
		phone: ['phone #'],
		name: ['recipient'],
		orderedAt: ['created time', 'paid time'],
		status: ['order status'],
		cancelReason: ['cancel reason'],
		total: ['order amount'],
		lineTotal: ['sku subtotal after discount'],
		refunded: ['order refund amount'],
		shipping: ['shipping fee after discount'],
		tax: ['taxes'],
		channel: ['purchase channel'],
		city: ['regency and city'],
		paymentMethod: ['payment method'],
		product: ['product name'],
		sku: ['seller sku'],
		category: ['product category'],
		variant: ['variation'],
		quantity: ['quantity'],
		returnedQuantity: ['sku quantity of return'],
		unitPrice: ['sku unit original price', 'unit price'],
	},
	statuses: {
		valid: [
			'awaiting collection',
			'awaiting shipment',
			'perlu dikirim',
			'telah dikirim',
			'dalam pengiriman',
			'menunggu pengiriman',
			'menunggu pengambilan',
			'a ser enviado',
			'para envio',
			'enviado',
			'entregue',
			'concluído',
			'ที่จะจัดส่ง',
			'จัดส่งแล้ว',
			'เสร็จสมบูรณ์',
		],
		pending: ['não pago', 'ยังไม่ชำระเงิน', 'ยังไม่ได้ชำระเงิน'],
		void: ['cancelado', 'ยกเลิกแล้ว'],
	},
	dateOrder: 'dmy',
	channel: 'TikTok Shop',
};
