import type { SourceDefinition } from './source-definition.ts';

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
	statuses: {
		valid: [
			'pesanan selesai',
			'pesanan tiba',
			'pesanan dikirim',
			'pesanan diproses',
			'pesanan baru',
			'transaksi selesai',
		],
		void: ['pesanan dibatalkan…', 'dibatalkan…', 'pesanan ditolak…'],
	},
	dateOrder: 'dmy',
	decimal: ',',
	currency: 'IDR',
	timeZone: 'Asia/Jakarta',
	fillDown: ['orderId'],
	channel: 'Tokopedia',
};
