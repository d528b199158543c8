import { bilingual } from '#i18n/bilingual.ts';

/** Cohorts by channel, first product, … */
export const cohortGroups = bilingual({
	id: {
		by: 'Bandingkan menurut',
		byNothing: 'Tidak dibandingkan',
		only: 'Hanya',
		everybody: 'Semua pembeli',
		none: 'Tidak diketahui',
		others: 'Lainnya',
		dimensions: {
			channel: 'Kanal pertama',
			product: 'Produk pertama',
			category: 'Kategori pertama',
			outlet: 'Outlet pertama',
			city: 'Kota',
			plan: 'Paket',
			company: 'Perusahaan',
		},
		title: (dimension: string) => `Menurut ${dimension.toLowerCase()}`,
		subtitle:
			'Tiap baris: rata-rata tertimbang dari kohor yang periodenya selesai. Klik nama untuk melihat kohornya saja.',
		open: (group: string) => `Tampilkan hanya ${group}`,
		bars: {
			best: (group: string) => `Pembeli ${group} paling sering kembali`,
			plain: 'Kembali dalam 90 hari',
			subtitle: (dimension: string) =>
				`Membeli lagi dalam 90 hari, menurut ${dimension.toLowerCase()}`,
			measure: 'kembali dalam 90 hari',
			note: (people: string) =>
				`Dari ${people} yang pembelian pertamanya sudah 90 hari atau lebih. Batang abu-abu: tidak diketahui, lainnya, atau hanya 5 sampai 19 orang.`,
			hidden: (list: string) => `Di bawah 5 orang, tidak digambar: ${list}.`,
			people: 'Orang',
			again: 'Membeli lagi',
			share: 'Bagian',
		},
	},
	en: {
		by: 'Compare by',
		byNothing: 'No comparison',
		only: 'Only',
		everybody: 'All buyers',
		none: 'Not known',
		others: 'Others',
		dimensions: {
			channel: 'First channel',
			product: 'First product',
			category: 'First category',
			outlet: 'First outlet',
			city: 'City',
			plan: 'Plan',
			company: 'Company',
		},
		title: (dimension) => `By ${dimension.toLowerCase()}`,
		subtitle:
			'Each row: the weighted average of cohorts whose period is complete. Click a name to see its cohorts alone.',
		open: (group) => `Show only ${group}`,
		bars: {
			best: (group) => `${group} buyers return the most`,
			plain: 'Returned within 90 days',
			subtitle: (dimension) => `Bought again within 90 days, by ${dimension.toLowerCase()}`,
			measure: 'returned within 90 days',
			note: (people) =>
				`Of ${people} whose first order is at least 90 days old. Grey bars: not known, others, or only 5 to 19 people.`,
			hidden: (list) => `Under 5 people, not drawn: ${list}.`,
			people: 'People',
			again: 'Bought again',
			share: 'Share',
		},
	},
});
