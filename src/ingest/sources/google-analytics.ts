import type { SourceDefinition } from './source-definition.ts';

const CHANNEL = [
	'session primary channel group default channel group',
	'session primary channel group',
	'session default channel group',
	'session default channel grouping',
	'first user primary channel group default channel group',
	'first user primary channel group',
	'first user default channel group',
	'default channel group',
	'grup saluran utama sesi',
	'grup saluran default sesi',
	'session source medium',
	'session source',
	'sumber media sesi',
];

const VISITORS = [
	'total users',
	'users',
	'active users',
	'total pengguna',
	'pengguna',
	'pengguna aktif',
	'sessions',
	'sesi',
];

/** Comment lines above the header; a report has days only where the dimension was added. */
export const GOOGLE_ANALYTICS: SourceDefinition = {
	id: 'google-analytics-traffic',
	name: 'Google Analytics traffic',
	system: 'google-analytics',
	kind: 'spend',
	all: [
		CHANNEL,
		VISITORS,
		['date', 'tanggal', 'day', 'date hour yyyymmddhh', 'year month', 'month'],
	],
	fields: {
		day: ['date', 'tanggal', 'date hour yyyymmddhh', 'day'],
		month: ['year month', 'month'],
		channel: CHANNEL,
		campaign: ['session campaign', 'campaign', 'kampanye sesi'],
		visitors: VISITORS,
	},
	totals: { without: 'channel' },
};
