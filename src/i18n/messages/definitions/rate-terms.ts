import { definitions } from './definition.ts';

export const rateTerms = definitions({
	id: {
		churnRate: {
			name: 'Tingkat kehilangan (churn)',
			says: 'Bagian pelanggan aktif di awal periode yang hilang sampai akhirnya.',
			rule: 'Menjadi hilang / aktif di awal. Tidak ditampilkan untuk periode yang mulai dalam batas hilang sejak hari pertama data: saat itu belum seorang pun dapat hilang.',
		},
		retentionRate: {
			name: 'Tingkat bertahan (retensi)',
			says: 'Bagian pelanggan aktif di awal periode yang masih aktif di akhirnya.',
			rule: '1 − tingkat kehilangan.',
		},
		repeatRate: {
			name: 'Membeli lagi',
			says: 'Bagian pembeli yang sudah membeli lebih dari sekali.',
			rule: 'Pembeli dengan dua hari belanja atau lebih / pembeli.',
		},
		conversionRate: {
			name: 'Konversi',
			says: 'Bagian orang yang sudah dikenal lalu membeli untuk pertama kalinya.',
			rule: 'Pembelian pertama / orang yang tercatat sebelum pembelian pertamanya dan belum membeli pada awal periode atau dikenal di dalamnya.',
		},
		averageOrderValue: {
			name: 'Nilai rata-rata pesanan',
			says: 'Berapa isi satu pesanan rata-rata.',
			rule: 'Penjualan bersih / pesanan sah, dari pelanggan yang dikenali.',
		},
		purchasesPerBuyer: {
			name: 'Pembelian per pembeli',
			says: 'Berapa hari seorang pembeli berbelanja dalam satu periode, rata-rata.',
			rule: 'Hari belanja dalam periode / pembeli dalam periode; beberapa pesanan satu orang pada satu hari dihitung satu.',
		},
		medianGap: {
			name: 'Jarak pembelian',
			says: 'Berapa hari biasanya sejak pembelian sebelumnya.',
			rule: 'Median hari antara dua hari belanja berturut-turut seorang pelanggan, dari yang kedua jatuh dalam periode.',
		},
		winBackRate: {
			name: 'Tingkat kembali',
			says: 'Bagian yang hilang di awal periode dan aktif lagi di akhirnya.',
			rule: 'Kembali / hilang di awal.',
		},
		growthAccounting: {
			name: 'Neraca pelanggan',
			says: 'Pembeli satu periode: yang pertama kali, yang kembali dari periode lalu, dan yang bangkit sesudah absen; di bawahnya yang absen.',
			rule: 'Pertama + kembali + bangkit = pembeli periode itu, tepat. Absen: membeli pada periode lalu, tidak pada periode ini.',
		},
	},
	en: {
		churnRate: {
			name: 'Churn rate',
			says: 'The share of customers active at a period’s start who were lost by its end.',
			rule: 'Became lost / active at the start. Hidden for periods that start within the lost limit of the first day of data: nobody can be lost yet.',
		},
		retentionRate: {
			name: 'Retention rate',
			says: 'The share of customers active at a period’s start who still were at its end.',
			rule: '1 − churn rate.',
		},
		repeatRate: {
			name: 'Repeat rate',
			says: 'The share of buyers who have bought more than once.',
			rule: 'Buyers with two purchase days or more / buyers.',
		},
		conversionRate: {
			name: 'Conversion rate',
			says: 'The share of people already known who bought for the first time.',
			rule: 'First purchases / people on record before their first purchase who had not bought at the period’s start or became known in it.',
		},
		averageOrderValue: {
			name: 'Average order value',
			says: 'What one order brings on average.',
			rule: 'Net revenue / valid orders of identified customers.',
		},
		purchasesPerBuyer: {
			name: 'Purchases per buyer',
			says: 'On how many days of a period a buyer bought, on average.',
			rule: 'Purchase days in the period / buyers of the period; several orders of one person on a day are one.',
		},
		medianGap: {
			name: 'Purchase gap',
			says: 'How many days it usually was since the purchase before.',
			rule: 'Median days between consecutive purchase days of one customer, of those whose later one falls into the period.',
		},
		winBackRate: {
			name: 'Win-back rate',
			says: 'The share of those lost at a period’s start who were active again at its end.',
			rule: 'Won back / lost at the start.',
		},
		growthAccounting: {
			name: 'Growth accounting',
			says: 'The buyers of a period: for the first time, back from the period before, or returned after an absence; below them those who stayed away.',
			rule: 'First + returning + resurrected = the period’s buyers, exactly. Dormant: bought in the period before, not in this one.',
		},
	},
});
