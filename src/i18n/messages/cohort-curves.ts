import { bilingual } from '#i18n/bilingual.ts';

/** The curves of the Cohorts page, and what the customers of each group do. */
export const cohortCurves = bilingual({
	id: {
		titles: {
			fall: (from: string, to: string, ages: string, unit: string) =>
				`Dari ${from} di ${unit} berikutnya menjadi ${to} di ${unit} ke-${ages}`,
			returned: (share: string, ages: string, unit: string) =>
				`${share} sudah kembali sampai ${unit} ke-${ages}`,
			total: (money: string, ages: string, unit: string) =>
				`Satu pembeli membawa ${money} sampai ${unit} ke-${ages}`,
			each: (from: string, to: string, ages: string, unit: string) =>
				`Dari ${from} di ${unit} pertama menjadi ${to} di ${unit} ke-${ages}`,
			plain: 'Kurva tiap kohor',
			chosen: (cohort: string, value: string, average: string, ages: string, unit: string) =>
				`${cohort}: ${value} di ${unit} ke-${ages}, rata-rata ${average}`,
			groups: 'Kurva tiap kelompok',
		},
		subtitle: {
			active: (unit: string) => `Persen yang membeli di tiap ${unit}. Hanya ${unit} yang selesai.`,
			returned: (unit: string) =>
				`Persen yang sudah pernah membeli lagi. Hanya ${unit} yang selesai.`,
			orders: (unit: string) => `Pesanan per orang di tiap ${unit}. Hanya ${unit} yang selesai.`,
			total: (unit: string, currency: string) =>
				`Belanja terkumpul per orang, ${currency}. Hanya ${unit} yang selesai.`,
			each: (unit: string, currency: string) =>
				`Belanja per orang di tiap ${unit}, ${currency}. Hanya ${unit} yang selesai.`,
		},
		average: 'Rata-rata',
		margin: (share: string) => `Margin ${share}`,
		others: 'abu-abu: lainnya',
		best: 'terbaik',
		behind: 'di bawah biasanya',
		groupLines: 'Putus-putus: rata-rata semua pembeli.',
		choose: 'Kohor yang dibandingkan',
		chooseBest: (cohort: string | null) => (cohort === null ? 'Tidak ada' : `Terbaik: ${cohort}`),
		axis: (unit: string) => `${unit} setelah pembelian pertama`,
		age: (age: string, unit: string) => `${unit} ke-${age}`,
		thin: 'di bawah 20 orang',
		note: 'Makin ke kanan, rata-rata bersandar pada makin sedikit kohor yang lebih tua.',
		cost: (money: string) => `biaya ${money}`,
		payback: (cost: string, age: string, unit: string) =>
			`Biaya mendapatkan pelanggan ${cost} kembali pada ${unit} ke-${age}: margin terkumpul per orang mencapainya.`,
		paybackFirst: (cost: string, unit: string) =>
			`Biaya mendapatkan pelanggan ${cost} sudah kembali pada ${unit} pembelian pertama.`,
		noPayback: (cost: string) =>
			`Biaya mendapatkan pelanggan ${cost} belum kembali pada umur yang sudah lengkap.`,
		noCost:
			'Isi biaya mendapatkan pelanggan di halaman Nilai untuk melihat kapan biaya itu kembali.',
		cohorts: 'Kohor',
		people: 'Orang',
		ageHead: (unit: string) => `Umur (${unit})`,
		fewTitle: (people: string) => `${people}.`,
		fewText: 'Perlu 20 orang untuk menggambar kurva.',
		emptyTitle: (unit: string) => `Belum ada ${unit} yang lengkap.`,
		emptyText: (unit: string) => `Kurva muncul sesudah ${unit} pertama selesai.`,
	},
	en: {
		titles: {
			fall: (from, to, ages, unit) => `From ${from} the next ${unit} to ${to} in ${unit} ${ages}`,
			returned: (share, ages, unit) => `${share} have returned by ${unit} ${ages}`,
			total: (money, ages, unit) => `One buyer brings ${money} by ${unit} ${ages}`,
			each: (from, to, ages, unit) =>
				`From ${from} in the first ${unit} to ${to} in ${unit} ${ages}`,
			plain: 'The curve of each cohort',
			chosen: (cohort, value, average, ages, unit) =>
				`${cohort}: ${value} in ${unit} ${ages}, ${average} on average`,
			groups: 'The curve of each group',
		},
		subtitle: {
			active: (unit) => `Percent buying in each ${unit}. Finished ${unit}s only.`,
			returned: (unit) => `Percent who have bought again. Finished ${unit}s only.`,
			orders: (unit) => `Orders per person in each ${unit}. Finished ${unit}s only.`,
			total: (unit, currency) => `Spending per person so far, ${currency}. Finished ${unit}s only.`,
			each: (unit, currency) =>
				`Spending per person in each ${unit}, ${currency}. Finished ${unit}s only.`,
		},
		average: 'Average',
		margin: (share) => `${share} margin`,
		others: 'grey: others',
		best: 'best',
		behind: 'below the usual',
		groupLines: 'Dashed: the average of all buyers.',
		choose: 'Cohort to compare',
		chooseBest: (cohort) => (cohort === null ? 'None' : `Best: ${cohort}`),
		axis: (unit) => `${unit}s after first order`,
		age: (age, unit) => `${unit} ${age}`,
		thin: 'under 20 people',
		note: 'Further right, the average rests on fewer and older cohorts.',
		cost: (money) => `cost ${money}`,
		payback: (cost, age, unit) =>
			`The cost of ${cost} to win a customer is back in ${unit} ${age}: the margin per person so far reaches it.`,
		paybackFirst: (cost, unit) =>
			`The cost of ${cost} to win a customer is back in the ${unit} of the first order.`,
		noPayback: (cost) =>
			`The cost of ${cost} to win a customer is not back yet at any age that is complete.`,
		noCost: 'Enter the cost of winning a customer on the Value page to see when it is back.',
		cohorts: 'Cohorts',
		people: 'People',
		ageHead: (unit) => `Age (${unit}s)`,
		fewTitle: (people) => `${people}.`,
		fewText: 'It takes 20 people to draw a curve.',
		emptyTitle: (unit) => `No ${unit} is complete yet.`,
		emptyText: (unit) => `The curve appears once the first ${unit} is over.`,
	},
});
