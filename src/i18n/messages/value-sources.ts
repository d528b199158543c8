import { bilingual } from '#i18n/bilingual.ts';

/** What went into the figures of the Value page. */
export const valueSources = bilingual({
	id: {
		margin: 'Margin',
		marginByProduct: (share: string) => `${share} dari semua produk, per produk`,
		until: 'Sampai tanggal',
		net: 'Nilai sampai kini',
		revenue: 'Belanja per bulan dan pelanggan aktif',
		churn: 'Hilang per bulan',
		months: 'Bulan di baliknya',
		spend: 'Biaya',
		costDays: 'Bulan-bulan biaya',
		newCustomers: 'Pembeli baru pada bulan itu',
		model: 'Model',
		repeatBuyers: 'Pembeli ulang',
		split: 'Dihitung sampai',
		expected: 'Perkiraan',
		actual: 'Kenyataan',
		anonymous: (orders: string) => `${orders} tanpa pembeli yang dikenal.`,
		refundOnly: (people: string) =>
			`${people} yang hanya dikenal dari pengembalian pesanan sebelum data ini: mengurangi jumlahnya, bukan pembeli.`,
		running: 'Bulan yang sedang berjalan tidak masuk rata-rata.',
		newToCome: 'Pelanggan yang baru akan datang tidak ada di perkiraan.',
	},
	en: {
		margin: 'Margin',
		marginByProduct: (share) => `${share} over all products, product by product`,
		until: 'Up to',
		net: 'Value to date',
		revenue: 'Spending per month and active customer',
		churn: 'Lost per month',
		months: 'Months behind it',
		spend: 'Costs',
		costDays: 'Months of the costs',
		newCustomers: 'New buyers in these months',
		model: 'Model',
		repeatBuyers: 'Repeat buyers',
		split: 'Made from data up to',
		expected: 'Forecast',
		actual: 'Actual',
		anonymous: (orders) => `${orders} without a known buyer.`,
		refundOnly: (people) =>
			`${people} known only by refunds of orders from before the data: they lower the sum and are no buyers.`,
		running: 'The running month is in no mean.',
		newToCome: 'Customers who are still to come are not in the forecast.',
	},
});

export type SourceWords = (typeof valueSources)['id'];
