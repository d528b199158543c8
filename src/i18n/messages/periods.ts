import { bilingual } from '#i18n/bilingual.ts';

/** Calendar periods: their kinds, and the names of single ones. */
export const periods = bilingual({
	id: {
		unit: {
			day: 'hari',
			week: 'minggu',
			month: 'bulan',
			quarter: 'triwulan',
			year: 'tahun',
			'30-days': 'periode 30 hari',
		},
		quarter: (number: string, year: string) => `Triwulan ${number} ${year}`,
		week: (number: string, year: string) => `Minggu ${number} ${year}`,
	},
	en: {
		unit: {
			day: 'day',
			week: 'week',
			month: 'month',
			quarter: 'quarter',
			year: 'year',
			'30-days': '30-day period',
		},
		quarter: (number, year) => `Q${number} ${year}`,
		week: (number, year) => `Week ${number}, ${year}`,
	},
});

export type PeriodWords = (typeof periods)['id'];
