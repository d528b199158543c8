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
	// Campaign, cost and clicks stand in anybody's list of spend: these do not.
	some: {
		least: 1,
		of: [
			'campaign status',
			'campaign type',
			'currency code',
			'impr',
			'jenis kampanye',
			'kode mata uang',
			'status kampanye',
		],
	},
	fields: {
		day: ['day', 'hari', 'date', 'tanggal'],
		month: ['month', 'bulan'],
		campaign: ['campaign', 'kampanye'],
		spend: ['cost', 'biaya'],
		currency: ['currency code', 'kode mata uang'],
		impressions: ['impr', 'impressions', 'tayangan'],
	},
	totals: { without: 'campaign', words: ['total:', 'total '] },
	channel: 'Google Ads',
};
