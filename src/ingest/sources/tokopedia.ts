import type { SourceDefinition } from './source-definition.ts';

const STATUSES: SourceDefinition['statuses'] = {
	valid: [
		'pesanan selesai',
		'pesanan tiba',
		'pesanan dikirim',
		'pesanan diproses',
		'pesanan baru',
		'transaksi selesai',
	],
	void: ['pesanan dibatalkan…', 'dibatalkan…', 'pesanan ditolak…'],
};

/**
 * The sales report of Tokopedia before it joined TikTok Shop: the header stands below title rows,
 * and the later rows of an invoice repeat neither its number nor what belongs to all of it. Buyers
 * are known by phone; later reports mask it.
 */
export const TOKOPEDIA_SALES: SourceDefinition = {
	id: 'tokopedia-sales',
	name: 'Tokopedia sales',
	system: 'tokopedia',
	kind: 'lines',
	all: ['nomor invoice', 'tanggal pembayaran', 'status terakhir', 'nama produk'],
	some: {
		least: 2,
		of: [
			'nomor sku',
			'jumlah produk dibeli',
			'harga jual idr',
			'total penjualan idr',
			'nama pembeli',
			'no telp penerima',
			'nama kurir',
			'nilai kupon toko terpakai idr',
		],
	},
	fields: {
		orderId: ['nomor invoice'],
		phone: ['no telp pembeli', 'no telp penerima'],
		name: ['nama pembeli', 'nama penerima'],
		orderedAt: ['tanggal pembayaran'],
		status: ['status terakhir'],
		voidedAt: ['tanggal pesanan dibatalkan'],
		total: ['total penjualan idr'],
		shipping: ['total biaya pengiriman idr'],
		coupon: ['kode kupon toko yang digunakan'],
		city: ['kota'],
		product: ['nama produk'],
		sku: ['nomor sku'],
		category: ['tipe produk'],
		quantity: ['jumlah produk dibeli'],
		unitPrice: ['harga jual idr'],
	},
	statuses: STATUSES,
	dateOrder: 'dmy',
	decimal: ',',
	currency: 'IDR',
	timeZone: 'Asia/Jakarta',
	fillDown: ['orderId'],
	channel: 'Tokopedia',
};

/** The list of orders of the same time, with headers half English; the same title rows and blanks. */
export const TOKOPEDIA_ORDERS: SourceDefinition = {
	id: 'tokopedia-orders',
	name: 'Tokopedia orders',
	system: 'tokopedia',
	kind: 'lines',
	all: ['invoice', 'payment date', 'order status', 'total amount rp'],
	fields: {
		orderId: ['invoice'],
		phone: ['customer phone', 'recipient number'],
		name: ['customer name', 'recipient'],
		orderedAt: ['payment date'],
		status: ['order status'],
		total: ['total amount rp'],
		shipping: ['total shipping fee rp'],
		product: ['product name'],
		sku: ['stock keeping unit sku'],
		quantity: ['quantity'],
		unitPrice: ['harga jual rp', 'price rp'],
	},
	statuses: STATUSES,
	dateOrder: 'dmy',
	decimal: ',',
	currency: 'IDR',
	timeZone: 'Asia/Jakarta',
	fillDown: ['orderId'],
	channel: 'Tokopedia',
};
