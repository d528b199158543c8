import type { Locale } from '#i18n/locale.ts';

export const monthNames: Record<Locale, readonly string[]> = {
	id: [
		'Januari',
		'Februari',
		'Maret',
		'April',
		'Mei',
		'Juni',
		'Juli',
		'Agustus',
		'September',
		'Oktober',
		'November',
		'Desember',
	],
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	],
};

export const monthAbbreviations: Record<Locale, readonly string[]> = {
	id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
	en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** Singular and plural of the things the app counts. Indonesian has one form. */
export const countWords = {
	people: { id: ['orang', 'orang'], en: ['person', 'people'] },
	customers: { id: ['pelanggan', 'pelanggan'], en: ['customer', 'customers'] },
	orders: { id: ['pesanan', 'pesanan'], en: ['order', 'orders'] },
	purchases: { id: ['pembelian', 'pembelian'], en: ['purchase', 'purchases'] },
	products: { id: ['produk', 'produk'], en: ['product', 'products'] },
	rows: { id: ['baris', 'baris'], en: ['row', 'rows'] },
	choices: { id: ['pilihan', 'pilihan'], en: ['choice', 'choices'] },
	columns: { id: ['kolom', 'kolom'], en: ['column', 'columns'] },
	files: { id: ['berkas', 'berkas'], en: ['file', 'files'] },
	answers: { id: ['jawaban', 'jawaban'], en: ['answer', 'answers'] },
	periods: { id: ['periode', 'periode'], en: ['period', 'periods'] },
	cohorts: { id: ['kohor', 'kohor'], en: ['cohort', 'cohorts'] },
	minutes: { id: ['menit', 'menit'], en: ['minute', 'minutes'] },
	hours: { id: ['jam', 'jam'], en: ['hour', 'hours'] },
	days: { id: ['hari', 'hari'], en: ['day', 'days'] },
	weeks: { id: ['minggu', 'minggu'], en: ['week', 'weeks'] },
	months: { id: ['bulan', 'bulan'], en: ['month', 'months'] },
	years: { id: ['tahun', 'tahun'], en: ['year', 'years'] },
} as const satisfies Record<string, Record<Locale, readonly [one: string, many: string]>>;

export type CountUnit = keyof typeof countWords;
