import { definitions } from './definition.ts';

export const cohortTerms = definitions({
	id: {
		cohort: {
			name: 'Kohor',
			says: 'Semua orang yang pembelian pertamanya jatuh pada periode yang sama.',
			rule: 'Periode 0 adalah periode pembelian pertama, dari seluruh riwayat.',
		},
		retained: {
			name: 'Membeli pada periode itu',
			says: 'Bagian kohor yang membeli pada periode ke-k.',
			rule: 'Pelanggan dengan satu pembelian atau lebih dalam periode k / besar kohor.',
		},
		returnedBy: {
			name: 'Sudah pernah kembali',
			says: 'Bagian kohor yang sampai periode ke-k sudah membeli untuk kedua kalinya.',
			rule: 'Pelanggan dengan dua hari belanja atau lebih sampai akhir periode k / besar kohor.',
		},
		cohortOrders: {
			name: 'Pesanan kohor',
			says: 'Berapa pesanan yang dibuat anggota kohor pada periode ke-k.',
			rule: 'Pesanan sah dalam periode k; per orang: / besar kohor.',
		},
		cohortAverage: {
			name: 'Rata-rata kohor',
			says: 'Rata-rata tertimbang dari kohor yang periodenya sudah selesai.',
			rule: 'Σ yang membeli / Σ besar kohor. Periode berjalan tidak ikut; di bawah 5 orang persentase tidak ditampilkan, 5 sampai 19 diabu-abukan.',
		},
		returnedWithin: {
			name: 'Kembali dalam 90 hari',
			says: 'Bagian pembeli yang membeli lagi dalam 90 hari sejak pembelian pertamanya.',
			rule: 'Hari belanja kedua paling lambat 90 hari sesudah yang pertama / pembeli yang pembelian pertamanya sudah 90 hari atau lebih.',
		},
		cohortRevenue: {
			name: 'Penjualan per pelanggan kohor',
			says: 'Berapa yang sudah dibelanjakan rata-rata seorang anggota kohor sejak pembelian pertamanya.',
			rule: 'Penjualan bersih menumpuk sampai periode k / besar kohor.',
		},
	},
	en: {
		cohort: {
			name: 'Cohort',
			says: 'Everybody whose first purchase fell into the same period.',
			rule: 'Period 0 is that of the first purchase, over all history.',
		},
		retained: {
			name: 'Bought in that period',
			says: 'The share of a cohort that bought in period k.',
			rule: 'Customers with one purchase or more in period k / size of the cohort.',
		},
		returnedBy: {
			name: 'Have come back',
			says: 'The share of a cohort that had bought a second time by period k.',
			rule: 'Customers with two purchase days or more by the end of period k / size of the cohort.',
		},
		cohortOrders: {
			name: 'Orders of a cohort',
			says: 'How many orders the members of a cohort placed in period k.',
			rule: 'Valid orders in period k; per person: / size of the cohort.',
		},
		cohortAverage: {
			name: 'Average of cohorts',
			says: 'The weighted average of the cohorts whose period is over.',
			rule: 'Σ who bought / Σ size. Running periods are left out; under 5 people no percentage is shown, from 5 to 19 it is grey.',
		},
		returnedWithin: {
			name: 'Returned within 90 days',
			says: 'The share of buyers who bought again within 90 days of their first purchase.',
			rule: 'Second purchase day at most 90 days after the first / buyers whose first purchase is 90 days old or more.',
		},
		cohortRevenue: {
			name: 'Revenue per customer of a cohort',
			says: 'What a member of the cohort has spent on average since the first purchase.',
			rule: 'Cumulative net revenue up to period k / size of the cohort.',
		},
	},
});
