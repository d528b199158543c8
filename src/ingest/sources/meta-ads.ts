import type { SourceDefinition } from './source-definition.ts';

/**
 * Campaigns, sets or ads by day, or of one period that its start dates. The amount's header names
 * its currency; a row without any name is the sum of the others.
 */
export const META_ADS: SourceDefinition = {
	id: 'meta-ads',
	name: 'Meta Ads',
	system: 'meta-ads',
	kind: 'spend',
	all: [
		['amount spent', 'jumlah yang dibelanjakan'],
		['reporting starts', 'awal pelaporan', 'day', 'hari'],
		['campaign name', 'nama kampanye', 'ad set name', 'nama set iklan', 'ad name', 'nama iklan'],
	],
	some: {
		least: 1,
		of: [
			'akhir pelaporan',
			'hasil',
			'impresi',
			'impressions',
			'jangkauan',
			'klik tautan',
			'link clicks',
			'reach',
			'reporting ends',
			'results',
		],
	},
	fields: {
		day: ['day', 'hari', 'reporting starts', 'awal pelaporan'],
		campaign: [
			'campaign name',
			'nama kampanye',
			'ad set name',
			'nama set iklan',
			'ad name',
			'nama iklan',
		],
		spend: ['amount spent', 'jumlah yang dibelanjakan'],
		currency: ['currency', 'mata uang'],
		impressions: ['impressions', 'impresi', 'tayangan'],
		// A click that never arrives is no visit.
		visitors: ['landing page views', 'tayangan halaman tujuan', 'tayangan halaman landas'],
		leads: ['leads', 'prospek'],
	},
	totals: { without: 'campaign' },
	channel: 'Meta Ads',
};
