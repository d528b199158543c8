import { bilingual } from '#i18n/bilingual.ts';
import { valueFigures } from './value-figures.ts';
import { valueFormula } from './value-formula.ts';

export const value = bilingual({
	id: {
		page: 'Nilai',
		context: (margin: string, day: string) =>
			`margin ${margin}, setelah pengembalian, sampai ${day}`,
		noData: 'Belum ada pesanan.',
		noDataText: 'Impor berkas pesanan untuk melihat berapa nilai pelanggan Anda.',
		noMoney: 'Belum ada nilai uang di data Anda.',
		noMoneyDo: 'Impor pesanan yang punya kolom total atau harga.',
		noMoneyColumn: 'Kolom yang kurang:',
		noMoneyText:
			'total pesanan (misalnya “Total”, “Grand Total”, “Total Pembayaran”), atau harga dan jumlah per barang. Nilai pelanggan dihitung begitu salah satunya ada.',
		toData: 'Impor data',
		noBuyers: 'Belum ada yang membeli sampai tanggal ini.',
		noBuyersDo: 'Pilih tanggal yang lebih baru.',
		lead: {
			top: (people: string, share: string) =>
				`Sepersepuluh pembeli teratas (${people}) membawa ${share} nilai.`,
			topDo: 'Jaga mereka dahulu.',
			even: (half: string, buyers: string) =>
				`Nilai tersebar: separuhnya dibawa ${half} dari ${buyers}.`,
			evenDo: 'Rawat pembeli baru sama seperti yang lama.',
			few: (people: string) =>
				`Baru ${people} yang membeli: terlalu sedikit untuk membandingkan nilai.`,
			fewDo: 'Impor juga pesanan yang lebih lama bila ada.',
		},
		support: {
			half: (half: string, buyers: string) => `Separuh nilai dibawa ${half} dari ${buyers}.`,
			mean: (mean: string, median: string) =>
				`Rata-rata ${mean} per pembeli; separuhnya di bawah ${median}.`,
			fullMargin: 'Margin masih 100%, jadi nilai di sini sama dengan penjualan bersih.',
		},
		toCustomers: 'Lihat pelanggan menurut nilai',
		methods: {
			counts: { three: 'Tiga', four: 'Empat' },
			title: (count: string, low: string, high: string) =>
				`${count} cara menghitung: dari ${low} sampai ${high}`,
			titleSame: (count: string, amount: string) =>
				`${count} cara menghitung, hampir sama: sekitar ${amount}`,
			titlePlain: 'Empat cara menghitung nilai satu pelanggan',
			subtitle: (margin: string) =>
				`Per pelanggan, penjualan setelah pengembalian × margin ${margin}. Titik: perkiraan; pita: rentang yang wajar.`,
			used: 'dipakai untuk membandingkan kanal',
			historic: 'Historis',
			historicMeaning: 'yang sudah benar-benar masuk sampai hari ini, per pembeli',
			historicInputs: (total: string, buyers: string) => `${total} dibagi ${buyers}`,
			formula: 'Rumus',
			formulaMeaning:
				'yang dibawa satu pelanggan sampai ia berhenti, dikurangi biaya mendapatkannya',
			cohort: 'Kurva kohor',
			cohortMeaning: (months: string) =>
				`yang dibawa pembeli baru sampai ${months} sesudah bulan pertamanya`,
			cohortInputs: (people: string, all: string) =>
				`rata-rata ${people} yang sudah cukup lama, dari ${all}`,
			unknown: 'belum bisa dihitung',
			table: { method: 'Cara', inputs: 'Dasarnya', value: 'Per pelanggan', range: 'Rentang' },
		},
		formula: valueFormula.id,
		...valueFigures.id,
	},
	en: {
		page: 'Value',
		context: (margin, day) => `margin ${margin}, after refunds, up to ${day}`,
		noData: 'No orders yet.',
		noDataText: 'Import a file of orders to see what your customers are worth.',
		noMoney: 'Your data hold no amounts of money yet.',
		noMoneyDo: 'Import orders with a column for the total or the price.',
		noMoneyColumn: 'The missing column:',
		noMoneyText:
			'the order total (such as “Total”, “Grand total”, “Amount paid”), or price and quantity of each item. Customer value is computed as soon as one of them is there.',
		toData: 'Import data',
		noBuyers: 'Nobody had bought by this date.',
		noBuyersDo: 'Choose a later date.',
		lead: {
			top: (people, share) => `The top tenth of buyers (${people}) carries ${share} of the value.`,
			topDo: 'Look after them first.',
			even: (half, buyers) => `Value is spread out: ${half} of ${buyers} carry half of it.`,
			evenDo: 'Look after new buyers as you do after old ones.',
			few: (people) => `Only ${people} bought so far: too few to compare their value.`,
			fewDo: 'Import older orders too, if there are any.',
		},
		support: {
			half: (half, buyers) => `Half of the value is carried by ${half} of ${buyers}.`,
			mean: (mean, median) => `The mean is ${mean} per buyer; half of them are below ${median}.`,
			fullMargin: 'The margin is still 100%, so value here means net sales.',
		},
		toCustomers: 'See customers by value',
		methods: {
			counts: { three: 'Three', four: 'Four' },
			title: (count, low, high) => `${count} ways to count: from ${low} to ${high}`,
			titleSame: (count, amount) => `${count} ways to count nearly agree: about ${amount}`,
			titlePlain: 'Four ways to count the value of one customer',
			subtitle: (margin) =>
				`Per customer, sales after refunds × margin ${margin}. Dot: estimate; band: plausible range.`,
			used: 'used to compare channels',
			historic: 'Historic',
			historicMeaning: 'what has really come in to date, per buyer',
			historicInputs: (total, buyers) => `${total} over ${buyers}`,
			formula: 'Formula',
			formulaMeaning: 'what one customer brings until they leave, less the cost of winning them',
			cohort: 'Cohort curve',
			cohortMeaning: (months) => `what a new buyer brings up to ${months} after their first month`,
			cohortInputs: (people, all) => `mean of ${people} who are old enough, of ${all}`,
			unknown: 'cannot be computed yet',
			table: { method: 'Method', inputs: 'Based on', value: 'Per customer', range: 'Range' },
		},
		formula: valueFormula.en,
		...valueFigures.en,
	},
});

export type ValueWords = (typeof value)['id'];
