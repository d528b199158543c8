import { bilingual } from '#i18n/bilingual.ts';

/** What can be put right before saving, and what saving will change. */
export const importCheck = bilingual({
	id: {
		fileCurrency: 'Mata uang berkas ini',
		fileCurrencyHelp: 'Berlaku untuk nilai yang tidak menyebut mata uangnya sendiri.',
		shopCurrency: (currency: string) => `Seperti toko Anda (${currency})`,
		remedy: 'Perbaikan',
		remedies: {
			'zero-amounts': {
				apply: 'Anggap nol',
				applied: 'Nilai yang kosong atau tidak terbaca dihitung sebagai nol.',
				takeBack: 'Tolak lagi',
			},
			'dates-from-above': {
				apply: 'Isi tanggal dari atas',
				applied: 'Tanggal yang kosong diisi dengan tanggal baris di atasnya.',
				takeBack: 'Tolak lagi',
			},
			'no-buyers': {
				apply: 'Impor jumlahnya saja',
				applied:
					'Pembeli di berkas ini tidak dikenali. Pesanannya dihitung dalam jumlah, tetapi tidak dalam tahap dan pelanggan.',
				takeBack: 'Cari pembeli lagi',
			},
		},
		changes: {
			customers: 'Pelanggan',
			prospects: 'Calon pelanggan',
			revenue: 'Pendapatan bersih',
			period: 'Rentang data',
			none: 'belum ada',
		},
	},
	en: {
		fileCurrency: 'Amounts are in',
		fileCurrencyHelp: 'For amounts that do not name a currency themselves.',
		shopCurrency: (currency) => `Your shop’s currency (${currency})`,
		remedy: 'Remedy',
		remedies: {
			'zero-amounts': {
				apply: 'Count as zero',
				applied: 'Missing and unreadable amounts count as zero.',
				takeBack: 'Reject them again',
			},
			'dates-from-above': {
				apply: 'Fill the date down',
				applied: 'A missing date is that of the row above.',
				takeBack: 'Reject them again',
			},
			'no-buyers': {
				apply: 'Import totals only',
				applied:
					'No buyers are known in this file. Its orders count in the totals, but not in stages and customers.',
				takeBack: 'Look for buyers again',
			},
		},
		changes: {
			customers: 'Customers',
			prospects: 'Prospects',
			revenue: 'Net revenue',
			period: 'Period covered',
			none: 'none yet',
		},
	},
});
