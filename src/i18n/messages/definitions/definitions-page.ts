import { bilingual } from '#i18n/bilingual.ts';

export const definitionsPage = bilingual({
	id: {
		page: 'Arti angka',
		lead: 'Satu arti untuk setiap angka di Daur.',
		support:
			'Aturan yang sama berlaku di semua halaman, di berkas laporan, dan pada setiap tanggal.',
		search: 'Cari arti angka',
		found: (count: string) => `${count} ditemukan`,
		none: 'Tidak ada yang cocok',
		noneText: 'Coba kata lain, misalnya "hilang" atau "nilai".',
		groups: {
			people: 'Orang, pembelian, dan uang',
			lifeCycle: 'Tahap dan batasnya',
			journey: 'Corong dan perjalanan',
			cohorts: 'Kohor',
			rates: 'Tingkat per periode',
			value: 'Nilai pelanggan',
			voice: 'Suara pelanggan',
		},
	},
	en: {
		page: 'Definitions',
		lead: 'One meaning for every number in Daur.',
		support: 'The same rules hold on every page, in the report file, and at any date.',
		search: 'Search definitions',
		found: (count) => `${count} found`,
		none: 'Nothing matches',
		noneText: 'Try another word, such as “lost” or “value”.',
		groups: {
			people: 'People, purchases and money',
			lifeCycle: 'Stages and their limits',
			journey: 'Funnel and journeys',
			cohorts: 'Cohorts',
			rates: 'Rates of a period',
			value: 'Customer value',
			voice: 'Voice of the customer',
		},
	},
});
