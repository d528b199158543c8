import { bilingual } from '#i18n/bilingual.ts';

/** "When is a customer lost?": the return curve, where the limits come from, and the back-test. */
export const lostLimit = bilingual({
	id: {
		title: 'Kapan pelanggan disebut hilang?',
		titleSilent: 'Kapan pelanggan disebut lama diam?',
		curve: {
			nine: (days: string) => `9 dari 10 pembelian ulang terjadi dalam ${days} diam`,
			share: (share: string, days: string) => `${share} pembelian ulang terjadi dalam ${days} diam`,
			name: 'Berapa lama diam sebelum kembali',
			measure: 'Bagian pembelian ulang yang datang dalam sekian hari diam.',
			axis: 'hari sejak pembelian terakhir',
			atRisk: (days: string) => `berisiko ${days}`,
			lost: (days: string) => `hilang ${days}`,
			silent: (days: string) => `lama diam ${days}`,
			never: (share: string, days: string) =>
				`${share} pembelian belum diikuti pembelian lain dalam ${days} yang bisa dilihat.`,
			within: 'Dalam hari',
			returned: 'Sudah kembali',
			few: (people: string) => `Yang sudah membeli lagi: ${people}.`,
			fewText: 'Kurva butuh lebih banyak pembelian ulang. Sementara ini dipakai angka umum.',
		},
		source: {
			shop: (people: string) =>
				`Dihitung dari irama toko Anda: ${people} sudah membeli lagi. Loyal berarti tiga dari empat membeli lagi (atau 4 bila belum terukur).`,
			provisional: (history: string) =>
				`Riwayat baru ${history}, terlalu pendek untuk yakin. Dipakai angka yang lebih panjang di antara irama toko dan angka umum bidang usaha; akan berubah saat data bertambah.`,
			sector: (sector: string, people: string) =>
				`Angka umum untuk ${sector}. Yang sudah membeli lagi: ${people}; mulai 50, batas dihitung dari irama toko Anda sendiri.`,
			manual: 'Anda menetapkan batas ini sendiri.',
		},
		sectors: {
			'food-drink': 'makanan & minuman',
			'beauty-health': 'kecantikan & kesehatan',
			fashion: 'fesyen',
			'home-electronics': 'rumah & elektronik',
			services: 'jasa',
			b2b: 'pasokan B2B',
			other: 'usaha lain',
		},
		test: {
			title: 'Apakah batas ini terbukti?',
			subtitle:
				'Aturan hari ini dicoba pada tanggal lampau, lalu dilihat siapa yang membeli sesudahnya.',
			lost: 'Hilang',
			silent: 'Lama diam',
			active: 'Aktif',
			few: 'terlalu sedikit',
			good: (lost: string, active: string) =>
				`Terbukti: ${lost} dari yang hilang membeli lagi, dibanding ${active} dari yang aktif.`,
			poor: (lost: string, active: string) =>
				`Belum terbukti: ${lost} dari mereka membeli lagi, lebih dari separuh angka yang aktif (${active}). Karena itu kami menulis “lama diam”.`,
			fewLost: (people: string) =>
				`Belum bisa diuji: baru ${people} yang lewat batas, perlu 30. Karena itu kami menulis “lama diam”.`,
			short: 'Belum bisa diuji: riwayat terlalu pendek. Karena itu kami menulis “lama diam”.',
		},
	},
	en: {
		title: 'When is a customer lost?',
		titleSilent: 'When is a customer long silent?',
		curve: {
			nine: (days) => `9 in 10 returns happened within ${days} of silence`,
			share: (share, days) => `${share} of the returns happened within ${days} of silence`,
			name: 'How long customers are silent before they return',
			measure: 'Share of repeat purchases that came within so many days of silence.',
			axis: 'days since the last purchase',
			atRisk: (days) => `at risk ${days}`,
			lost: (days) => `lost ${days}`,
			silent: (days) => `long silent ${days}`,
			never: (share, days) =>
				`${share} of purchases were not followed by another within the ${days} that can be seen.`,
			within: 'Within days',
			returned: 'Returned',
			few: (people) => `Bought again so far: ${people}.`,
			fewText: 'The curve needs more repeat purchases. The usual numbers are used for now.',
		},
		source: {
			shop: (people) =>
				`From your shop’s own rhythm: ${people} bought again. Loyal means that three in four buy again (or 4 where that cannot be measured).`,
			provisional: (history) =>
				`The history covers only ${history}, too short to be sure. The longer of your own rhythm and the usual numbers of your line of business is used; it will change as data grow.`,
			sector: (sector, people) =>
				`The usual numbers for ${sector}. Bought again so far: ${people}; from 50 on, your shop’s own rhythm decides.`,
			manual: 'You set these limits yourself.',
		},
		sectors: {
			'food-drink': 'food & drink',
			'beauty-health': 'beauty & health',
			fashion: 'fashion',
			'home-electronics': 'home & electronics',
			services: 'services',
			b2b: 'B2B supplies',
			other: 'other businesses',
		},
		test: {
			title: 'Does this limit hold?',
			subtitle: 'Today’s rule, tried on past dates, and who bought after them.',
			lost: 'Lost',
			silent: 'Long silent',
			active: 'Active',
			few: 'too few',
			good: (lost, active) =>
				`It holds: ${lost} of the lost bought again, against ${active} of the active.`,
			poor: (lost, active) =>
				`Not proven: ${lost} of them bought again, more than half the rate of the active (${active}). So we write “long silent”.`,
			fewLost: (people) =>
				`Cannot be tested yet: only ${people} passed the limit, it takes 30. So we write “long silent”.`,
			short: 'Cannot be tested yet: the history is too short. So we write “long silent”.',
		},
	},
});
