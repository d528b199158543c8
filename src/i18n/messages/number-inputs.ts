import { bilingual } from '#i18n/bilingual.ts';

/** What goes into many numbers of the app, and what is left out of them. */
export const numberInputs = bilingual({
	id: {
		asOf: 'Fakta sampai',
		lostAfter: 'Batas hilang',
		atRiskAfter: 'Batas berisiko',
		loyalAt: 'Loyal sejak',
		purchases: (count: string) => `${count} hari belanja`,
		rule: 'Asal batas',
		ruleSources: {
			shop: 'irama toko Anda sendiri',
			sector: 'nilai bawaan bidang usaha',
			manual: 'diatur dengan tangan',
		},
		window: 'Waktu untuk lanjut',
		noLimit: 'tanpa batas',
		since: 'Dibandingkan dengan',
		refundOnly: (people: string) =>
			`${people} yang hanya dikenal dari pengembalian: pesanannya dari sebelum data.`,
		anonymousOrders: (orders: string, money: string) =>
			`${orders} tanpa nama pembeli${money === '' ? '' : `, senilai ${money}`}.`,
		runningMonth: 'Bulan yang masih berjalan tidak ikut dalam kesimpulan.',
		openWindow: 'Yang waktunya belum habis dihitung belum selesai, bukan gagal.',
		notSeasoned:
			'Bulan-bulan pertama data: saat itu pelanggan lama belum dapat dibedakan dari yang baru.',
	},
	en: {
		asOf: 'Facts up to',
		lostAfter: 'Lost after',
		atRiskAfter: 'At risk after',
		loyalAt: 'Loyal from',
		purchases: (count) => `${count} purchase days`,
		rule: 'Where the limits come from',
		ruleSources: {
			shop: 'your shop’s own rhythm',
			sector: 'the defaults of the sector',
			manual: 'set by hand',
		},
		window: 'Time to go on',
		noLimit: 'no limit',
		since: 'Compared with',
		refundOnly: (people) =>
			`${people} known by refunds only: their orders are from before the data.`,
		anonymousOrders: (orders, money) =>
			`${orders} without a buyer’s name${money === '' ? '' : `, worth ${money}`}.`,
		runningMonth: 'The month in progress is left out of conclusions.',
		openWindow: 'Those whose time is not over count as open, not as failures.',
		notSeasoned: 'The first months of data: old customers cannot be told from new ones there.',
	},
});

export type NumberInputWords = (typeof numberInputs)['id'];
