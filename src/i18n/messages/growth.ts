import { bilingual } from '#i18n/bilingual.ts';

/** Growth accounting: who buys in a period, and who of the period before does not. */
export const growth = bilingual({
	id: {
		name: 'Pembeli baru, kembali, dan berhenti',
		choose: 'Periode',
		periods: { month: 'Bulan', week: 'Minggu' },
		title: (period: string, fresh: string, resurrected: string, dormant: string) =>
			`${period}: ${fresh} baru, ${resurrected} datang lagi, ${dormant} tidak membeli lagi`,
		weekOf: (day: string) => `Minggu mulai ${day}`,
		subtitle: {
			month:
				'Pembeli tiap bulan; di bawah nol: yang membeli bulan sebelumnya tetapi tidak bulan ini.',
			week: 'Pembeli tiap minggu; di bawah nol: yang membeli minggu sebelumnya tetapi tidak minggu ini.',
		},
		running: (days: string) => `Arsiran: baru ${days}, yang di bawah nol belum pasti.`,
		series: {
			returning: 'Kembali',
			firstPurchases: 'Baru',
			resurrected: 'Datang lagi',
			dormant: 'Berhenti',
		},
		rule: {
			month:
				'Baru: pembelian pertama. Kembali: juga membeli bulan sebelumnya. Datang lagi: pernah membeli, tetapi tidak bulan sebelumnya. Berhenti di sini bukan berarti hilang: bisa saja kembali bulan depan.',
			week: 'Baru: pembelian pertama. Kembali: juga membeli minggu sebelumnya. Datang lagi: pernah membeli, tetapi tidak minggu sebelumnya. Berhenti di sini bukan berarti hilang: bisa saja kembali minggu depan.',
		},
		period: 'Periode',
		buyers: 'Semua pembeli',
		short: 'Belum ada dua periode yang lengkap.',
		shortText: 'Perbandingan muncul dengan periode kedua.',
		failed: 'Perhitungan pembeli gagal.',
	},
	en: {
		name: 'Buyers who are new, return or stop',
		choose: 'Period',
		periods: { month: 'Months', week: 'Weeks' },
		title: (period, fresh, resurrected, dormant) =>
			`${period}: ${fresh} new, ${resurrected} came back, ${dormant} did not buy again`,
		weekOf: (day) => `Week of ${day}`,
		subtitle: {
			month: 'Buyers of each month; below zero: who bought the month before but not in this one.',
			week: 'Buyers of each week; below zero: who bought the week before but not in this one.',
		},
		running: (days) => `Hatched: only ${days} so far; those below zero may still buy.`,
		series: {
			returning: 'Returning',
			firstPurchases: 'New',
			resurrected: 'Came back',
			dormant: 'Stopped',
		},
		rule: {
			month:
				'New: the first purchase ever. Returning: bought the month before too. Came back: bought before, but not in the month before. Stopped does not mean lost: they may return next month.',
			week: 'New: the first purchase ever. Returning: bought the week before too. Came back: bought before, but not in the week before. Stopped does not mean lost: they may return next week.',
		},
		period: 'Period',
		buyers: 'All buyers',
		short: 'There are not yet two whole periods.',
		shortText: 'The comparison appears with the second period.',
		failed: 'The buyers could not be counted.',
	},
});
