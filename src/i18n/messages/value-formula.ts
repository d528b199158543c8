import { bilingual } from '#i18n/bilingual.ts';

/** The formula of the Value page. */
export const valueFormula = bilingual({
	id: {
		title: 'Hitung dengan rumus',
		subtitle: 'Belanja per bulan × lama menjadi pelanggan × margin − biaya mendapatkan.',
		revenue: 'Belanja per pelanggan aktif dan bulan',
		months: 'Lama menjadi pelanggan',
		margin: 'Margin kotor',
		cost: 'Biaya mendapatkan satu pelanggan',
		monthsUnit: 'bulan',
		revenueSource: (months: string) => `Dari data: rata-rata ${months} terakhir yang lengkap.`,
		revenueOwn: (amount: string) => `Angka Anda; dari data ${amount}.`,
		monthsSource: (churn: string, months: string) =>
			`Dari data: 1 dibagi ${churn} yang hilang tiap bulan (rata-rata ${months}).`,
		monthsSourceSilent: (churn: string, months: string) =>
			`Dari data: 1 dibagi ${churn} yang mulai lama diam tiap bulan (rata-rata ${months}).`,
		monthsOwn: (months: string) => `Angka Anda; dari data ${months} bulan.`,
		typed: 'Angka Anda.',
		notKnown: 'Isi sendiri: datanya belum cukup.',
		marginSaved: 'Tersimpan di pengaturan toko.',
		marginFull: '100%: biaya barang belum dikurangkan.',
		marginByProduct: (all: string) =>
			`Untuk produk tanpa margin sendiri; dari semua produk ${all}, dan itu yang dipakai.`,
		costSaved: 'Tersimpan di pengaturan toko.',
		costUnknown: 'Kosong: belum diketahui, dihitung 0.',
		costSource: (spend: string, people: string, days: string) =>
			`Dari biaya Anda: ${spend} dibagi ${people} baru (${days}).`,
		costOwn: (amount: string) => `Angka Anda; dari biaya ${amount}. Kosongkan untuk memakainya.`,
		pastOff: 'Hanya bisa diubah pada tanggal terbaru.',
		result: (revenue: string, months: string, margin: string, cost: string) =>
			`${revenue} × ${months} × ${margin} − ${cost} =`,
		resultLabel: 'Nilai satu pelanggan',
		noResult: 'Isi belanja per bulan dan lamanya untuk mendapat hasil.',
		why: 'Perlu satu bulan lengkap setelah batas hilang pertama berlalu, dan ada pelanggan yang hilang.',
		reset: 'Kembali ke angka toko',
		saveFailed: 'Perubahan ini gagal disimpan.',
		saveFailedText: 'Angka lama tetap dipakai. Coba sekali lagi.',
		sector: (days: string) =>
			`Batas hilang ${days} memakai angka umum sektor Anda: belum 50 pelanggan yang kembali. Lama menjadi pelanggan ikut memakainya.`,
		provisional: (days: string) =>
			`Riwayat toko masih pendek: batas hilang ${days} bersifat sementara, begitu juga lama menjadi pelanggan.`,
	},
	en: {
		title: 'Work it out by formula',
		subtitle: 'Spending per month × months as a customer × margin − cost of winning one.',
		revenue: 'Spending per active customer and month',
		months: 'Time as a customer',
		margin: 'Gross margin',
		cost: 'Cost of winning one customer',
		monthsUnit: 'months',
		revenueSource: (months) => `From your data: mean of the last ${months} that are complete.`,
		revenueOwn: (amount) => `Your figure; the data say ${amount}.`,
		monthsSource: (churn, months) =>
			`From your data: 1 over the ${churn} lost each month (mean of ${months}).`,
		monthsSourceSilent: (churn, months) =>
			`From your data: 1 over the ${churn} who fall long silent each month (mean of ${months}).`,
		monthsOwn: (months) => `Your figure; the data say ${months} months.`,
		typed: 'Your figure.',
		notKnown: 'Fill in yourself: the data do not suffice yet.',
		marginSaved: 'Saved in the shop’s settings.',
		marginFull: '100%: the cost of goods is not taken off.',
		marginByProduct: (all) =>
			`For products without a margin of their own; over all products it is ${all}, which is used.`,
		costSaved: 'Saved in the shop’s settings.',
		costUnknown: 'Empty: not known, counted as 0.',
		costSource: (spend, people, days) => `From your costs: ${spend} over ${people} new (${days}).`,
		costOwn: (amount) => `Your figure; the costs say ${amount}. Empty it to use that.`,
		pastOff: 'Can be changed at the latest date only.',
		result: (revenue, months, margin, cost) => `${revenue} × ${months} × ${margin} − ${cost} =`,
		resultLabel: 'Value of one customer',
		noResult: 'Fill in spending per month and the time to get a result.',
		why: 'It takes one complete month after the first limit for lost has passed, and somebody lost.',
		reset: 'Back to the shop’s figures',
		saveFailed: 'This change could not be saved.',
		saveFailedText: 'The old figure stays in use. Try once more.',
		sector: (days) =>
			`The limit for lost, ${days}, is your sector’s usual one: fewer than 50 customers have returned. The time as a customer rests on it.`,
		provisional: (days) =>
			`The shop’s history is short: the limit for lost, ${days}, is provisional, and so is the time as a customer.`,
	},
});
