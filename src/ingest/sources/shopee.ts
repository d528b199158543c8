import type { SourceDefinition } from './source-definition.ts';

/**
 * One row a product; the payment belongs to the whole order and is repeated on each of its rows.
 * Buyers are known by their username alone: names and phones are masked. The status of an order
 * that can still be returned is a sentence with a date at its end.
 */
export const SHOPEE_ORDERS: SourceDefinition = {
	id: 'shopee-orders',
	name: 'Shopee orders',
	system: 'shopee',
	kind: 'lines',
	all: ['status pesanan', 'waktu pesanan dibuat', 'username pembeli'],
	some: {
		least: 2,
		of: [
			'no resi',
			'opsi pengiriman',
			'sku induk',
			'nomor referensi sku',
			'total pembayaran',
			'total harga produk',
			'subtotal pesanan',
			'cashback koin',
			'status pembatalan pengembalian',
			'waktu pesanan selesai',
		],
	},
	fields: {
		orderId: ['no pesanan', 'nomor pesanan'],
		username: ['username pembeli'],
		phone: ['no telepon'],
		name: ['nama penerima'],
		orderedAt: ['waktu pesanan dibuat'],
		status: ['status pesanan'],
		cancelReason: ['alasan pembatalan'],
		total: ['total pembayaran'],
		lineTotal: ['total harga produk', 'subtotal pesanan', 'dibayar pembeli'],
		discount: ['total diskon'],
		shipping: ['ongkos kirim dibayar oleh pembeli'],
		paymentMethod: ['metode pembayaran'],
		city: ['kota kabupaten'],
		product: ['nama produk'],
		sku: ['nomor referensi sku', 'sku induk'],
		variant: ['nama variasi'],
		quantity: ['jumlah', 'terjual'],
		returnedQuantity: ['returned quantity', 'jumlah produk dikembalikan', 'jumlah dikembalikan'],
		unitPrice: ['harga setelah diskon'],
	},
	statuses: {
		valid: [
			'telah dikirim',
			'pesanan diterima',
			'pesanan diterima, namun pembeli masih dapat mengajukan pengembalian…',
		],
		void: ['pengiriman gagal', 'gagal kirim', 'gagal dikirim'],
	},
	dateOrder: 'dmy',
	decimal: ',',
	currency: 'IDR',
	timeZone: 'Asia/Jakarta',
	channel: 'Shopee',
};

/** The same export with English headers, in any of Shopee's countries. */
export const SHOPEE_ORDERS_ENGLISH: SourceDefinition = {
	id: 'shopee-orders-english',
	name: 'Shopee orders',
	system: 'shopee',
	kind: 'lines',
	all: ['order id', 'order status', 'order creation date', 'username buyer'],
	fields: {
		orderId: ['order id'],
		username: ['username buyer'],
		phone: ['phone number'],
		name: ['receiver name'],
		orderedAt: ['order creation date'],
		status: ['order status'],
		cancelReason: ['cancel reason'],
		total: ['grand total'],
		lineTotal: ['product subtotal'],
		shipping: ['buyer paid shipping fee'],
		paymentMethod: ['payment method'],
		city: ['city'],
		product: ['product name'],
		sku: ['sku reference no', 'parent sku reference no'],
		variant: ['variation name'],
		quantity: ['quantity'],
		returnedQuantity: ['returned quantity'],
		unitPrice: ['deal price'],
	},
	statuses: {
		valid: ['to receive', 'order received…', 'order completed…'],
	},
	dateOrder: 'dmy',
	decimal: '.',
	channel: 'Shopee',
};
