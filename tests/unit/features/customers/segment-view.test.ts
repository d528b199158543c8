import { expect, test } from 'vitest';
import { periodOf } from '#core/calendar/period.ts';
import { EVERYBODY } from '#core/segments/customer-filter.ts';
import { readAddress } from '#features/customers/customers-address.ts';
import { filterParts } from '#features/customers/filter-parts.ts';
import { filterOptions, typedAmount } from '#features/customers/filter-view.ts';
import { nameAdvice, segmentsView } from '#features/customers/segment-view.ts';
import { day } from '#tests/support/factories.ts';
import { plain, wordsIn } from './fixtures.ts';

const SEGMENTS = [
	{ name: 'Setia', filter: { ...EVERYBODY, stages: ['loyal' as const] } },
	{ name: 'Bahaya', filter: { ...EVERYBODY, atRisk: true } },
];
const words = wordsIn('en');
const march = periodOf('month', day('2025-03-01'));

const view = (
	query: string,
	{
		segments = SEGMENTS,
		sizes = [3, 0],
		shown = null,
	}: { segments?: typeof SEGMENTS; sizes?: number[] | null; shown?: string | null } = {},
) =>
	segmentsView(
		words,
		readAddress(new Map(new URLSearchParams(query)), true, shown),
		segments,
		sizes,
	);

test('each segment is a chip with its number', () => {
	expect(view('', { shown: 'Setia' }).chips).toEqual([
		{ name: 'Setia', count: 3, pressed: true },
		{ name: 'Bahaya', count: 0, pressed: false },
	]);
});

test('numbers of another list of segments are not shown', () => {
	expect(view('', { sizes: [3] }).chips.map(({ count }) => count)).toEqual([undefined, undefined]);
});

test('a filter without a name can be saved, a segment changed by name', () => {
	expect(view('stage=new')).toMatchObject({ canSave: true, shown: null, note: null });
	expect(view('', { shown: 'Setia' })).toMatchObject({ canSave: false, shown: SEGMENTS[0] });
	expect(view('q=ani')).toMatchObject({ canSave: false, shown: null });
});

test('who has no segment yet is told how to make one', () => {
	expect(view('', { segments: [], sizes: [] }).note).toBe(words.text.segment.none);
	expect(view('stage=new', { segments: [], sizes: [] }).note).toBeNull();
});

test('what a segment asks for is said in words', () => {
	const segments = [
		{
			name: 'Dekat',
			filter: {
				...EVERYBODY,
				stages: ['new', 'loyal'] as never,
				cities: ['Bandung'],
				atRisk: true,
			},
		},
	];
	expect(view('', { segments, sizes: [1], shown: 'Dekat' }).note).toBe(
		'The segment holds: New or Loyal, At risk and City: Bandung.',
	);
});

test('a list of another page can be saved where it can be found at any date', () => {
	for (const who of ['rfm.champions', 'flow.new.lost', 'wait.1440', 'stop.known.180']) {
		expect(view(`who=${who}`)).toMatchObject({ canSave: true, note: null });
	}
});

test('who went from one stage to another since a fixed date makes no segment, nor does a trial', () => {
	const { unsavable } = words.text.segment;
	expect(view('who=flow.new.lost.2025-07-24')).toMatchObject({
		canSave: false,
		note: unsavable['one-date'],
	});
	expect(view('who=rule.growing.lost.30.90.4&stage=new')).toMatchObject({
		canSave: false,
		note: unsavable.trial,
	});
});

test('a new segment may replace its namesake, a renamed one may not', () => {
	expect(nameAdvice(words, SEGMENTS, ' setia ', null)).toEqual({
		name: 'setia',
		help: words.text.segment.replaces('Setia'),
	});
	expect(nameAdvice(words, SEGMENTS, 'setia', 'Bahaya').problem).toBe(
		words.text.segment.taken('Setia'),
	);
	expect(nameAdvice(words, SEGMENTS, 'SETIA', 'Setia')).toEqual({ name: 'SETIA' });
	expect(nameAdvice(words, SEGMENTS, '', null)).toEqual({ name: '' });
});

test('each thing that a filter asks for is said, and can be taken off alone', () => {
	const parts = filterParts(words, {
		...EVERYBODY,
		signals: ['complaint'],
		channels: ['Shopee', ''],
		cities: ['Bandung'],
		products: ['Gayo'],
		tags: ['vip'],
		lensSteps: ['race.act'],
		rfm: ['champions'],
		cohorts: [march],
		valueFrom: 100_000_00,
		valueTo: 200_000_00,
	});
	expect(parts.map(({ label }) => plain(label))).toEqual([
		'Complaint',
		'Channel: Shopee',
		'Channel: not known',
		'City: Bandung',
		'Bought Gayo',
		'Tag: vip',
		'RACE: Act',
		'RFM: Champions',
		'First bought Mar 2025',
		'1 year at least IDR 100,000',
		'1 year at most IDR 200,000',
	]);
	expect(parts[1]?.off).toEqual({ channels: [''] });
	expect(parts.at(-1)?.off).toEqual({ valueTo: null });
	expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
});

test('what is in the filter already is not offered again', () => {
	const choices = {
		channels: [
			{ value: 'Shopee', customers: 1200 },
			{ value: 'Toko', customers: 3 },
		],
		cities: [{ value: 'Bandung', customers: 2 }],
		cohorts: [{ value: march, customers: 4 }],
		products: ['Gayo'],
		tags: [{ value: 'vip', customers: 2 }],
	};
	const options = filterOptions(
		words,
		{ ...EVERYBODY, channels: ['Toko'], rfm: ['champions'], lensSteps: ['race.act'] },
		choices,
	);
	expect(options.channels).toEqual([{ value: 'Shopee', label: 'Shopee (1,200)' }]);
	expect(plain(options.cohorts[0]?.label)).toBe('Mar 2025 (4)');
	expect(options.rfm.map(({ value }) => value)).not.toContain('champions');
	expect([options.cities, options.products, options.tags]).toEqual([
		['Bandung'],
		['Gayo'],
		['vip'],
	]);
	expect(options.lensSteps.map(({ value }) => value)).not.toContain('race.act');
	expect(options.lensSteps).toContainEqual({ value: 'race.reach', label: 'Reach', group: 'RACE' });
});

test('a limit is typed in the currency, not in cents', () => {
	expect(typedAmount(123_450, 'USD')).toBe(1234.5);
	expect(typedAmount(null, 'USD')).toBeNull();
});
