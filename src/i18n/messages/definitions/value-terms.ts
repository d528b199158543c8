import { definitions } from './definition.ts';

export const valueTerms = definitions({
	id: {
		historicValue: {
			name: 'Nilai sampai kini',
			says: 'Laba yang sudah dibawa pelanggan, sampai tanggal yang dilihat.',
			rule: 'Penjualan bersih × margin, seluruhnya dan per pembeli.',
		},
		formulaValue: {
			name: 'Nilai menurut rumus',
			says: 'Taksiran sederhana untuk seorang pelanggan rata-rata.',
			rule: 'Penjualan per periode × jumlah periode × margin − biaya mendapat pelanggan. Contoh: 50 × 12 × 5 − 100 = 2.900.',
		},
		cohortCurve: {
			name: 'Kurva nilai',
			says: 'Laba menumpuk per pelanggan menurut lamanya menjadi pelanggan.',
			rule: 'Rata-rata dari kohor yang sudah cukup tua untuk umur itu.',
		},
		concentration: {
			name: 'Pemusatan',
			says: 'Seberapa besar bagian penjualan yang dibawa segelintir orang.',
			rule: 'Pelanggan diurutkan dari penjualan bersih terbesar, lalu dijumlahkan.',
		},
		margin: {
			name: 'Margin',
			says: 'Bagian penjualan yang tersisa setelah biaya barang.',
			rule: 'Margin produk yang diketik; jika tidak ada, 1 − biaya per satuan / harga barisnya; jika tidak ada, margin toko. Margin pesanan: rata-rata barisnya menurut nilainya.',
		},
		forecastValue: {
			name: 'Nilai yang diperkirakan',
			says: 'Yang akan dibawa pembeli yang sudah ada dalam jangka perkiraan. Pelanggan baru tidak termasuk.',
			rule: 'Pembelian yang diharapkan (MBG/NBD; NBD bila tidak terlihat yang berhenti) × nilai per pembelian (Gamma-Gamma) × margin. Perlu 15 pembeli ulang, dan riwayat 26 minggu atau tiga jeda lazim.',
		},
		howSure: {
			name: 'Seberapa pasti perkiraan',
			says: 'Rentang di sekitar perkiraan.',
			rule: '± 45% di bawah 40 pembeli ulang, ± 30% di bawah 100, ± 20% di bawah 250, selebihnya ± 12%; ditambah meleset pada uji balik.',
		},
		forecastTest: {
			name: 'Uji balik perkiraan',
			says: 'Perkiraan yang sama, dibuat dari dua pertiga pertama riwayat, dicocokkan dengan sepertiga terakhir.',
			rule: 'Sampai hari pertama + ⌊2/3 riwayat⌋; meleset = |perkiraan − kenyataan| / kenyataan. Di sampingnya: laju sama seperti dulu, dan tidak ada yang kembali.',
		},
		stillCustomer: {
			name: 'Peluang masih menjadi pelanggan',
			says: 'Peluang bahwa seseorang belum berhenti membeli untuk selamanya.',
			rule: 'P(alive) dari MBG/NBD. Dengan model lain tidak ditampilkan.',
		},
		acquisitionCost: {
			name: 'Biaya mendapatkan pelanggan (CAC)',
			says: 'Berapa biaya untuk satu pelanggan baru.',
			rule: 'Biaya / pembeli pertama kali, pada bulan-bulan penuh dari biaya pertama sampai biaya terakhir kanal itu. Biaya dari berkas dan yang diketik.',
		},
		clvToCac: {
			name: 'Nilai : biaya (CLV:CAC)',
			says: 'Berapa kali biaya mendapatkan pelanggan sudah kembali.',
			rule: 'Margin terkumpul per pelanggan kanal itu pada umur 12 bulan (atau umur tertua yang dicapai cukup orang) / CAC.',
		},
		payback: {
			name: 'Balik modal',
			says: 'Kapan biaya mendapatkan pelanggan sudah kembali.',
			rule: 'Bulan pertama saat margin terkumpul per pelanggan ≥ CAC.',
		},
	},
	en: {
		historicValue: {
			name: 'Value to date',
			says: 'The margin that customers have brought up to the date shown.',
			rule: 'Net revenue × margin, in total and per buyer.',
		},
		formulaValue: {
			name: 'Value by formula',
			says: 'A simple estimate for an average customer.',
			rule: 'Revenue per period × number of periods × margin − acquisition cost. Example: 50 × 12 × 5 − 100 = 2,900.',
		},
		cohortCurve: {
			name: 'Value curve',
			says: 'Cumulative margin per customer by how long they have been customers.',
			rule: 'The mean over the cohorts that are old enough for that age.',
		},
		concentration: {
			name: 'Concentration',
			says: 'How large a share of revenue a few people bring.',
			rule: 'Customers ordered by net revenue, largest first, and added up.',
		},
		margin: {
			name: 'Margin',
			says: 'The part of sales that is left after the cost of goods.',
			rule: 'The margin typed in for a product; else 1 − unit cost / price of its line; else the shop’s. An order’s margin: the mean of its lines by their amounts.',
		},
		forecastValue: {
			name: 'Forecast value',
			says: 'What those who have bought will bring within the horizon. New customers are not in it.',
			rule: 'Expected purchases (MBG/NBD; NBD where nobody is seen leaving) × value of a purchase (Gamma-Gamma) × margin. It takes 15 repeat buyers, and 26 weeks or three usual gaps of history.',
		},
		howSure: {
			name: 'How sure a forecast is',
			says: 'The range around a forecast.',
			rule: '± 45% under 40 repeat buyers, ± 30% under 100, ± 20% under 250, else ± 12%; the error of the back-test is added.',
		},
		forecastTest: {
			name: 'Back-test of the forecast',
			says: 'The same forecast, made from the first two thirds of the history, held against the last third.',
			rule: 'Up to the first day + ⌊2/3 of the history⌋; off = |forecast − actual| / actual. Beside it: the same rate as before, and nobody coming back.',
		},
		stillCustomer: {
			name: 'Chance of still being a customer',
			says: 'The chance that somebody has not stopped buying for good.',
			rule: 'P(alive) of the MBG/NBD. Under any other model none is shown.',
		},
		acquisitionCost: {
			name: 'Cost of winning a customer (CAC)',
			says: 'What one new customer costs.',
			rule: 'Costs / first purchases, in the whole months from the first cost of the channel to the last. Costs of files, and those typed in.',
		},
		clvToCac: {
			name: 'CLV : CAC',
			says: 'How many times the cost of winning a customer has come back.',
			rule: 'Cumulative margin per customer of the channel at the age of 12 months (or the oldest that enough people have reached) / CAC.',
		},
		payback: {
			name: 'Payback',
			says: 'When the cost of winning a customer is back.',
			rule: 'The first month in which the cumulative margin per customer ≥ CAC.',
		},
	},
});
