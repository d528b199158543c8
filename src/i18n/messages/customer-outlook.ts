import { bilingual } from '#i18n/bilingual.ts';

/** What the forecast says of one customer, and the order of lists by it. */
export const customerOutlook = bilingual({
	id: {
		title: (months: string) => `Perkiraan ${months}`,
		purchases: 'Pembelian yang diharapkan',
		still: 'Peluang masih menjadi pelanggan',
		value: 'Nilai yang diharapkan',
		range: (low: string, high: string) => `${low} – ${high}`,
		single:
			'Rata-rata orang dengan riwayat seperti ini. Satu orang bisa jauh berbeda: pakai untuk mengurutkan, bukan untuk menjanjikan.',
		magnitude: (repeat: string) => `Hanya ${repeat} pembeli ulang di toko ini: kira-kira saja.`,
		loading: 'Menghitung perkiraan…',
		failed: 'Perkiraan gagal dihitung.',
		none: {
			'too-few-repeat-buyers': (have: string, needed: string) =>
				`Belum cukup data untuk perkiraan: baru ${have} dari ${needed} pembeli ulang.`,
			'too-short': (have: string, needed: string) =>
				`Belum cukup data untuk perkiraan: riwayat ${have}, perlu ${needed}.`,
			'not-converged': 'Modelnya tidak menemukan jawaban yang pasti pada data ini.',
		},
		order: 'Urutkan menurut pembelian yang diharapkan',
		orderBack: 'Urutkan menurut nilai lagi',
		ordered: (months: string) => `Angka kecil: pembelian yang diharapkan dalam ${months}.`,
		orderNone: 'Belum ada perkiraan, jadi tetap menurut belanja setahun.',
		expected: (count: string) => `≈ ${count}`,
	},
	en: {
		title: (months) => `Forecast for ${months}`,
		purchases: 'Expected purchases',
		still: 'Chance of still being a customer',
		value: 'Expected value',
		range: (low, high) => `${low} – ${high}`,
		single:
			'The mean of people with a past like this. One person can be far off: use it to order, not to promise.',
		magnitude: (repeat) => `Only ${repeat} repeat buyers in this shop: an order of magnitude.`,
		loading: 'Computing the forecast…',
		failed: 'The forecast could not be computed.',
		none: {
			'too-few-repeat-buyers': (have, needed) =>
				`Not enough data for a forecast yet: you have ${have} of ${needed} repeat buyers.`,
			'too-short': (have, needed) =>
				`Not enough data for a forecast yet: a history of ${have}, it takes ${needed}.`,
			'not-converged': 'The model finds no certain answer in these data.',
		},
		order: 'Order by expected purchases',
		orderBack: 'Order by value again',
		ordered: (months) => `Small figures: purchases expected within ${months}.`,
		orderNone: 'There is no forecast yet, so the order is still that of one year’s spend.',
		expected: (count) => `≈ ${count}`,
	},
});

export type OutlookWords = (typeof customerOutlook)['id'];
