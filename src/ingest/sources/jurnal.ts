import type { SourceDefinition } from './source-definition.ts';

/** Sales as Mekari Jurnal takes them in: an asterisk marks the headers that it requires. */
export const JURNAL_SALES: SourceDefinition = {
	id: 'jurnal-sales',
	name: 'Mekari Jurnal sales',
	system: 'jurnal',
	kind: 'lines',
	all: ['nama kontak', 'tanggal transaksi dd mm yyyy', 'nomor tagihan'],
	fields: {
		orderId: ['nomor tagihan'],
		name: ['nama kontak'],
		orderedAt: ['tanggal transaksi dd mm yyyy'],
		product: ['nama produk'],
		sku: ['kode produk sku'],
		quantity: ['jumlah produk', 'kuantitas'],
		unitPrice: ['harga produk', 'harga satuan'],
	},
	dateOrder: 'dmy',
	decimal: ',',
	currency: 'IDR',
	withoutBuyers: true,
	instead: 'names-only',
	guessRest: true,
};
