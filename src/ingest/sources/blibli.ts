import type { SourceDefinition } from './source-definition.ts';

/**
 * One row an item, with an id of its own. Statuses are the letters of Blibli's own systems: to
 * process, picked, on its way, delivered; cancelled, out of stock, not delivered.
 */
export const BLIBLI_ORDERS: SourceDefinition = {
	id: 'blibli-orders',
	name: 'Blibli orders',
	system: 'blibli',
	kind: 'lines',
	all: ['no order', 'no order item', 'tanggal order', 'order status'],
	fields: {
		lineId: ['no order item'],
		orderId: ['no order'],
		phone: ['no tlp'],
		name: ['nama pemesan'],
		orderedAt: ['tanggal order'],
		status: ['order status'],
		lineTotal: ['total harga item pesanan'],
		city: ['kota'],
		product: ['nama produk'],
		sku: ['sku merchant', 'merchant sku', 'kode sku blibli', 'blibli sku', 'kode sku'],
		quantity: ['total barang'],
		unitPrice: ['harga item pesanan'],
	},
	statuses: {
		valid: ['fp', 'bp', 'pf', 'pu', 'cx', 'd'],
		void: ['x', 'os', 'df'],
	},
	dateOrder: 'dmy',
	decimal: ',',
	currency: 'IDR',
	timeZone: 'Asia/Jakarta',
	channel: 'Blibli',
};
