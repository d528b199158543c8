import { expect, test } from 'vitest';
import { EVERYBODY, filterOf } from '#core/segments/customer-filter.ts';
import { readSegments } from '#core/segments/read-segments.ts';
import {
	renamedSegment,
	segmentName,
	segmentNamed,
	withoutSegment,
	withSegment,
} from '#core/segments/segment.ts';

const LOYAL = { ...EVERYBODY, stages: ['loyal' as const] };
const RISK = { ...EVERYBODY, atRisk: true };
const TWO = [
	{ name: 'Setia', filter: LOYAL },
	{ name: 'Bahaya', filter: RISK },
];
const names = (segments: readonly { readonly name: string }[]) => segments.map(({ name }) => name);

test('a name is one line of at most 60 characters', () => {
	expect(segmentName('  Loyal \n Bandung ')).toBe('Loyal Bandung');
	expect(segmentName('😀'.repeat(61))).toBe('😀'.repeat(60));
	expect(segmentName(' \t ')).toBe('');
});

test('a filter is saved at the end, or in the place of its namesake', () => {
	expect(names(withSegment(TWO, ' Baru ', RISK))).toEqual(['Setia', 'Bahaya', 'Baru']);
	expect(withSegment(TWO, 'setia', RISK)).toEqual([{ name: 'setia', filter: RISK }, TWO[1]]);
});

test('a name is found whatever its case', () => {
	expect(segmentNamed(TWO, 'SETIA ')).toBe(TWO[0]);
	expect(segmentNamed(TWO, 'Set')).toBeNull();
});

test('a segment gets another name, but not that of another segment', () => {
	expect(names(renamedSegment(TWO, 'Setia', 'SETIA'))).toEqual(['SETIA', 'Bahaya']);
	expect(renamedSegment(TWO, 'Setia', 'bahaya')).toBe(TWO);
	expect(renamedSegment(TWO, 'Setia', '  ')).toBe(TWO);
	expect(renamedSegment(TWO, 'Gone', 'New')).toBe(TWO);
});

test('only the named segment is deleted', () => {
	expect(names(withoutSegment(TWO, 'Setia'))).toEqual(['Bahaya']);
	expect(names(withoutSegment(TWO, 'Gone'))).toEqual(['Setia', 'Bahaya']);
});

test('of something wider only the filter is kept', () => {
	expect(filterOf({ ...LOYAL, asOf: 5, search: 'x' } as typeof LOYAL)).toEqual(LOYAL);
});

test('stored segments come back as they are', () => {
	expect(readSegments(structuredClone(TWO))).toEqual(TWO);
});

test.each([
	{ of: 'other-channels' },
	{ of: 'first-purchase', when: 1440 },
	{ of: 'first-purchase', when: 'not-yet' },
	{ of: 'ended', month: '2025-07', from: 'new', channel: '' },
	{ of: 'cart', outcome: 'abandoned' },
	{ of: 'cancelled', reason: null },
	{ of: 'complained', reason: 'Late' },
	{ of: 'flow', since: null, before: 'outside', after: 'lost' },
	{ of: 'funnel-step', step: 'known', windowDays: null, filter: { by: 'channel', name: '' } },
	{ of: 'cohort', period: 'month', cohortDay: 20_000, who: 'all', age: 0, filter: null },
	{ of: 'rfm-group', group: 'champions' },
	{ of: 'rfm-cell', r: 5, fm: 1 },
	{ of: 'voice', instrument: 'nps', band: 'low' },
	{ of: 'waiting' },
	{ of: 'period', period: 'month', day: 20_000, who: 'lost' },
	{ of: 'cause', by: 'themes', source: null, cause: 'price' },
] as const)('a segment of $of comes back', (among) => {
	const segment = { name: 'S', filter: { ...EVERYBODY, among } };
	expect(readSegments(structuredClone([segment]))).toEqual([segment]);
});

test('parts that an older version did not have ask nothing', () => {
	expect(readSegments([{ name: 'Setia', filter: { stages: ['loyal'] } }])).toEqual([TWO[0]]);
});

test.each([
	['no list', { 0: TWO[0] }],
	['nothing', undefined],
	['a list of other things', [null, 5, 'Setia', []]],
	['a segment without a name', [{ filter: LOYAL }]],
	['a segment with an empty name', [{ name: ' ', filter: LOYAL }]],
	['a segment without a filter', [{ name: 'Setia' }]],
	['a stage that does not exist', [{ name: 'S', filter: { stages: ['vip'] } }]],
	['a signal that does not exist', [{ name: 'S', filter: { signals: ['boredom'] } }]],
	['a text in the place of a list', [{ name: 'S', filter: { channels: 'Shopee' } }]],
	['a number in a list of texts', [{ name: 'S', filter: { cities: [5] } }]],
	['a limit that is no whole number', [{ name: 'S', filter: { valueFrom: 1.5 } }]],
	['a step that no lens has', [{ name: 'S', filter: { lensSteps: ['race.plan'] } }]],
	['a set that does not exist', [{ name: 'S', filter: { among: { of: 'kings' } } }]],
	['a set without its parts', [{ name: 'S', filter: { among: { of: 'cart' } } }]],
	[
		'a set with a part that is not its own',
		[{ name: 'S', filter: { among: { of: 'waiting', since: 5 } } }],
	],
	[
		'a set that holds for one date',
		[{ name: 'S', filter: { among: { of: 'flow', since: 5, before: 'new', after: 'lost' } } }],
	],
	['days below nought', [{ name: 'S', filter: { lostWithin: -1 } }]],
	['a part that this version does not know', [{ name: 'S', filter: { mood: 'good' } }]],
	['a part with the name of an inherited one', [{ name: 'S', filter: { toString: 1 } }]],
] as const)('%s is no segment', (_, stored) => {
	expect(readSegments(stored)).toEqual([]);
});

test('of two segments of one name the first is kept', () => {
	expect(readSegments([TWO[0], { name: 'SETIA', filter: RISK }])).toEqual([TWO[0]]);
});
