import { expect, test } from 'vitest';
import { periodOf } from '#core/calendar/period.ts';
import { EVERYBODY, type CustomerFilter } from '#core/segments/customer-filter.ts';
import { filterParams, readFilter } from '#features/customers/filter-address.ts';
import { hashOf, merged, parseHash } from '#ui/route.ts';
import { day } from '#tests/support/factories.ts';

const throughAddress = (filter: CustomerFilter) =>
	readFilter(parseHash(hashOf('/customers', merged(new Map(), filterParams(filter)))).params);

const FULL: CustomerFilter = {
	stages: ['new', 'loyal'],
	atRisk: true,
	advocate: true,
	lostWithin: 30,
	signals: ['overdue', 'lowScore'],
	channels: ['Toko, Bandung', '', '~1', '~', '50 % & <b>'],
	cities: ['Bandung'],
	products: ['Gayo 250 g, biji', 'a~b'],
	tags: ['vip', 'grosir, besar'],
	rfm: ['champions', 'lost-small'],
	lensSteps: ['race.act', 'sterne-cutler.retain'],
	cohorts: [periodOf('month', day('2025-03-01')), periodOf('month', day('2024-12-01'))],
	valueFrom: 0,
	valueTo: 5_000_000_00,
	among: { of: 'flow', since: null, before: 'new', after: 'lost' },
};

test('every filter comes back from its address', () => {
	expect(throughAddress(FULL)).toEqual(FULL);
	expect(throughAddress(EVERYBODY)).toEqual(EVERYBODY);
});

test('a filter that asks nothing leaves nothing in the address', () => {
	expect(hashOf('/customers', merged(new Map(), filterParams(EVERYBODY)))).toBe('#/customers');
});

test('months are written as one reads them', () => {
	expect(filterParams(FULL)['cohort']).toBe('2025-03,2024-12');
});

test('what cannot be read asks nothing', () => {
	const params = new URLSearchParams(
		'lens-step=race.plan,aida.act&who=nobody&advocate=yes&rfm=kings&signal=boredom&cohort=2025-13,2025-3,x&value-from=-5&value-to=1e9&lost-within=99999',
	);
	expect(readFilter(new Map(params))).toEqual(EVERYBODY);
});
