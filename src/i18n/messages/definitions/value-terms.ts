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
	},
});
