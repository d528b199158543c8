import { bilingual } from '#i18n/bilingual.ts';

/** The same customers, grouped in other ways. */
export const lenses = bilingual({
	id: {
		title: 'Pelanggan yang sama, cara pandang berbeda',
		subtitle: 'Lensa hanya mengubah pengelompokan. Data dan pelanggan tetap.',
		choose: 'Lensa',
		failed: 'Lensa ini gagal dihitung.',
		names: { 'five-stages': 'Lima tahap', rfm: 'RFM' },
		rfm: {
			about:
				'RFM melihat kapan terakhir membeli, seberapa sering, dan berapa belanjanya. Berguna untuk memilih siapa yang disapa lebih dahulu.',
			grid: 'Kisi RFM',
			recency: 'Terakhir membeli',
			column: (score: string) => `Sering & belanja ${score}`,
			columnNoMoney: (score: string) => `Sering ${score}`,
			days: (from: string, to: string) => `${from}–${to} hari lalu`,
			over: (days: string) => `lebih dari ${days}`,
			noDays: 'tidak ada hari',
			cell: (people: string, group: string, recency: string, column: string) =>
				`${people}, ${group}: ${recency}, ${column}. Buka daftarnya`,
			rule: 'Angka = pelanggan. Makin kuat warnanya, makin banyak. Sering: 1, 2, 3–4, 5–9, 10 hari pembelian atau lebih; belanja dibagi lima bagian sama banyak; nilainya rata-rata keduanya, setengah dibulatkan ke atas.',
			ruleNoMoney:
				'Angka = pelanggan. Makin kuat warnanya, makin banyak. Sering: 1, 2, 3–4, 5–9, 10 hari pembelian atau lebih. Data tanpa nilai uang, jadi belanja tidak ikut dihitung.',
			prospects: (people: string) => `${people} belum pernah membeli dan tidak ada di kisi ini.`,
			best: (group: string, people: string, share: string) =>
				`${group}: ${people}, ${share} dari belanja setahun`,
			groupsTitle: 'Sepuluh kelompok',
			group: 'Kelompok',
			people: 'Orang',
			share: 'Bagian',
			spend: 'Belanja setahun',
			empty: 'Belum ada pembeli pada tanggal ini.',
			emptyText: 'Kisi RFM muncul dengan pembelian pertama.',
		},
	},
	en: {
		title: 'The same customers, another view',
		subtitle: 'A lens only changes the grouping. Data and customers stay.',
		choose: 'Lens',
		failed: 'This lens could not be computed.',
		names: { 'five-stages': 'Five stages', rfm: 'RFM' },
		rfm: {
			about:
				'RFM looks at how recently, how often and for how much people bought. Good for choosing whom to greet first.',
			grid: 'RFM grid',
			recency: 'Last purchase',
			column: (score) => `Often & spend ${score}`,
			columnNoMoney: (score) => `Often ${score}`,
			days: (from, to) => `${from}–${to} days ago`,
			over: (days) => `more than ${days}`,
			noDays: 'no days',
			cell: (people, group, recency, column) =>
				`${people}, ${group}: ${recency}, ${column}. Open the list`,
			rule: 'Number = customers. The stronger the colour, the more. Often: 1, 2, 3–4, 5–9, 10 or more purchase days; spend in five parts of equal size; the score is the mean of both, rounded up at the half.',
			ruleNoMoney:
				'Number = customers. The stronger the colour, the more. Often: 1, 2, 3–4, 5–9, 10 or more purchase days. The data hold no amounts, so spend takes no part.',
			prospects: (people) => `${people} have never bought and are not in this grid.`,
			best: (group, people, share) => `${group}: ${people}, ${share} of the year’s spend`,
			groupsTitle: 'Ten groups',
			group: 'Group',
			people: 'People',
			share: 'Share',
			spend: 'Spend, 1 year',
			empty: 'Nobody has bought by this date.',
			emptyText: 'The RFM grid appears with the first purchase.',
		},
	},
});
