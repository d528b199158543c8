import { describe, expect, test } from 'vitest';
import {
	backupDay,
	backupFacts,
	shareLead,
	type ShareSituation,
} from '#features/share/share-view.ts';
import { createFormat } from '#i18n/format.ts';
import { sharePage } from '#i18n/messages/share.ts';

const format = createFormat('en', 'IDR');
const situation: ShareSituation = {
	hasData: true,
	mode: 'real',
	lastBackupAt: null,
	timeZone: 'Asia/Jakarta',
	today: 20_385,
};
const lead = (changes: Partial<ShareSituation>) =>
	shareLead({ ...situation, ...changes }, sharePage.en, format).join(' ');

describe('the sentence of the Share page', () => {
	test('asks for a first backup', () => {
		expect(lead({})).toBe(
			'Your data have never been backed up. Make one backup file and keep it somewhere else.',
		);
	});

	test('tells the age of the last backup in days of the shop', () => {
		expect(lead({ lastBackupAt: '2025-10-21T18:00:00Z' })).toContain('2\u00a0days old');
		expect(lead({ lastBackupAt: '2025-10-23T20:00:00Z' })).toContain('made today');
	});

	test('wants no backup of the sample shop', () => {
		expect(lead({ mode: 'sample' })).toContain('needs no backup');
	});
});

test('the day of a backup is a day of the shop, not of Greenwich', () => {
	expect(backupDay({ lastBackupAt: '2025-10-23T20:00:00Z', timeZone: 'Asia/Jakarta' })).toBe(
		20_385,
	);
	expect(backupDay({ lastBackupAt: null, timeZone: 'Asia/Jakarta' })).toBeNull();
});

test('a verified backup names what it holds', () => {
	const summary = {
		createdAt: '2025-10-24T03:00:00Z',
		imports: 0,
		blocks: 0,
		rows: 116,
		rejected: 4,
		records: [],
	};
	const facts = backupFacts(summary, 'Asia/Jakarta', sharePage.en, format);
	expect(facts.map(({ value }) => value)).toEqual(['24\u00a0Oct\u00a02025', '0', '116', '4']);
});
