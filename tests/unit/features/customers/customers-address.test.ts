import { describe, expect, test } from 'vitest';
import { EVERYBODY } from '#core/segments/customer-filter.ts';
import {
	isFiltered,
	isNarrowed,
	listQuery,
	readAddress,
	showingSegment,
	sortedBy,
	toggledStage,
	withFilter,
} from '#features/customers/customers-address.ts';

const SEGMENTS = [
	{
		name: 'Loyal Bandung',
		filter: { ...EVERYBODY, stages: ['loyal' as const], cities: ['Bandung'] },
	},
];

const read = (query: string, hasMoney = true) =>
	readAddress(new Map(new URLSearchParams(query)), hasMoney, SEGMENTS);

test('an empty address lists everybody, the most valuable first', () => {
	expect(read('')).toEqual({
		...EVERYBODY,
		segment: null,
		missingSegment: null,
		among: null,
		search: '',
		sort: 'value',
		ascending: false,
		id: null,
	});
});

test('all of it can be asked for', () => {
	expect(
		read('stage=loyal,new&risk=1&lost-within=30&q=umar&sort=silence&dir=asc&id=123'),
	).toMatchObject({
		stages: ['new', 'loyal'],
		atRisk: true,
		lostWithin: 30,
		search: 'umar',
		sort: 'silence',
		ascending: true,
		id: 123,
	});
});

test('nonsense in the address is passed over', () => {
	expect(read('stage=x,__proto__&risk=yes&lost-within=-3&sort=age&id=1e5')).toMatchObject({
		stages: [],
		atRisk: false,
		lostWithin: null,
		sort: 'value',
		id: null,
	});
});

test('without money the list is sorted by orders', () => {
	expect(read('sort=value', false).sort).toBe('orders');
	expect(read('sort=name', false).sort).toBe('name');
});

test('names begin with A, figures with the largest', () => {
	expect(read('sort=name').ascending).toBe(true);
	expect(read('sort=orders').ascending).toBe(false);
});

test('a head pressed again turns the order round', () => {
	expect(sortedBy(read(''), 'value')).toEqual({ sort: 'value', dir: 'asc' });
	expect(sortedBy(read('sort=value&dir=asc'), 'value')).toEqual({ sort: 'value', dir: null });
	expect(sortedBy(read(''), 'name')).toEqual({ sort: 'name', dir: null });
	expect(sortedBy(read('sort=name'), 'name')).toEqual({ sort: 'name', dir: 'desc' });
});

test('stages are switched one by one, in the order of the life cycle', () => {
	expect(toggledStage(read('stage=loyal'), 'new')['stage']).toBe('new,loyal');
	expect(toggledStage(read('stage=new,loyal'), 'new')['stage']).toBe('loyal');
	expect(toggledStage(read('stage=new'), 'new')['stage']).toBe('');
});

test.each([
	['0812-3456 789', '8123456789'],
	['+62 812 3456', '628123456'],
	['  Umar Sitorus ', 'Umar Sitorus'],
	['0812', '812'],
	['007', '007'],
])('%j is searched for as %j', (typed, search) => {
	expect(listQuery(read(`q=${encodeURIComponent(typed)}`), 1).search).toBe(search);
});

describe('a segment in the address', () => {
	test('brings its filter, whatever else the address says', () => {
		const address = read('segment=loyal+bandung&stage=new&q=ani');
		expect(address).toMatchObject({
			...SEGMENTS[0]!.filter,
			segment: 'Loyal Bandung',
			missingSegment: null,
			search: 'ani',
		});
		expect(listQuery(address, 5)).toMatchObject({ ...SEGMENTS[0]!.filter, asOf: 5, search: 'ani' });
	});

	test('that the shop does not have is named, and the filters of the address hold', () => {
		expect(read('segment=Gone&stage=new')).toMatchObject({
			segment: null,
			missingSegment: 'Gone',
			stages: ['new'],
		});
	});

	test('gives way to its own filter once that is changed', () => {
		expect(withFilter(read('segment=Loyal Bandung'), { atRisk: true })).toMatchObject({
			segment: null,
			stage: 'loyal',
			city: 'Bandung',
			risk: 1,
		});
		expect(toggledStage(read('segment=Loyal Bandung'), 'new')).toMatchObject({
			segment: null,
			stage: 'new,loyal',
			city: 'Bandung',
		});
	});

	test('takes the place of every other filter when it is chosen', () => {
		expect(showingSegment('Loyal Bandung')).toMatchObject({
			segment: 'Loyal Bandung',
			stage: '',
			city: '',
			'value-from': null,
			who: null,
		});
	});

	test('is a filter, and one that a list of its own must answer', () => {
		const states = ['', 'stage=loyal', 'channel=Shopee', 'segment=Loyal Bandung', 'q=ani'].map(
			(query) => read(query),
		);
		expect(states.map(isFiltered)).toEqual([false, true, true, true, false]);
		expect(states.map(isNarrowed)).toEqual([false, false, true, true, false]);
	});
});
