import type { SourceDefinition } from './source-definition.ts';

/** Two title rows above the header, sums below the rows, ` --` for what does not apply. */
export const GOOGLE_ADS: SourceDefinition = {
	id: 'google-ads',
	name: 'Google Ads',
	system: 'google-ads',
	kind: 'spend',
	all: [
		['campaign', 'kampanye'],
		['cost', 'biaya'],
		['day', 'hari', 'month', 'bulan', 'date', 'tanggal'],
	],
	some: {
		least: 1,
		of: [
			'campaign status',
			'campaign type',
			'clicks',
			'conversions',
			'currency code',
			'impr',
			'jenis kampanye',
			'klik',
			'kode mata uang',
			'konversi',
			'status kampanye',
			'tayangan',
		],
	},
	fields: {
		day: ['day', 'hari', 'date', 'tanggal'],
		month: ['month', 'bulan'],
		campaign: ['campaign', 'kampanye'],
		spend: ['cost', 'biaya'],
		currency: ['currency code', 'kode mata uang'],
		impressions: ['impr', 'impressions', 'tayangan'],
		visitors: ['clicks', 'klik', 'interactions', 'interaksi'],
	},
	totals: { without: 'campaign', words: ['total:', 'total '] },
	channel: 'Google Ads',
};
