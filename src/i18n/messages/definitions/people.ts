import { definitions } from './definition.ts';

export const people = definitions({
	id: {
		customers: {
			name: 'Pelanggan',
			says: 'Setiap orang yang dikenal toko: pernah membeli, atau tercatat di daftar kontak.',
			rule: 'Dikenali dari nomor pelanggan, surel, telepon, atau nama pengguna. Baris tanpa satu pun dari itu dihitung terpisah sebagai tanpa nama.',
		},
		buyers: {
			name: 'Pembeli',
			says: 'Pelanggan yang sudah membeli sekurangnya satu kali.',
			rule: 'Satu hari belanja atau lebih sampai tanggal yang dilihat.',
		},
		purchase: {
			name: 'Pembelian',
			says: 'Pesanan yang sah dan tidak dikembalikan seluruhnya.',
			rule: 'Beberapa pesanan seorang pelanggan pada satu hari adalah satu hari belanja.',
		},
		revenue: {
			name: 'Penjualan bersih',
			says: 'Uang dari pesanan sesudah dikurangi pengembalian.',
			rule: 'Jumlah pesanan − pengembalian. Pengembalian mengurangi hari pesanannya, dan baru dihitung sejak tanggalnya sendiri. Mata uang tidak pernah dijumlahkan tanpa kurs.',
		},
		valueAtStake: {
			name: 'Belanja setahun',
			says: 'Belanja bersih seorang pelanggan setahun terakhir: yang dipertaruhkan bila ia pergi.',
			rule: 'Penjualan bersih 365 hari terakhir sampai tanggal yang dilihat, termasuk hari itu.',
		},
		silence: {
			name: 'Diam',
			says: 'Berapa hari seorang pelanggan tidak membeli.',
			rule: 'Tanggal yang dilihat − hari belanja terakhir.',
		},
	},
	en: {
		customers: {
			name: 'Customers',
			says: 'Everybody the shop knows: has bought, or stands in a list of contacts.',
			rule: 'Told apart by customer number, e-mail, phone or user name. Rows without any of these are counted beside, as anonymous.',
		},
		buyers: {
			name: 'Buyers',
			says: 'Customers who have bought at least once.',
			rule: 'One purchase day or more up to the date shown.',
		},
		purchase: {
			name: 'Purchase',
			says: 'A valid order that was not wholly refunded.',
			rule: 'Several orders of one customer on one day are one purchase day.',
		},
		revenue: {
			name: 'Net revenue',
			says: 'Money from orders, less refunds.',
			rule: 'Order totals − refunds. A refund lowers the day of its order, and counts from its own date on. Currencies are never added up without a rate.',
		},
		valueAtStake: {
			name: 'Spend of a year',
			says: 'A customer’s net spend of the past year: what is at stake if they leave.',
			rule: 'Net revenue of the last 365 days up to and including the date shown.',
		},
		silence: {
			name: 'Silence',
			says: 'For how many days a customer has not bought.',
			rule: 'The date shown − the last purchase day.',
		},
	},
});
