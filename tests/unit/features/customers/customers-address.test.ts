import { describe, expect, test } from 'vitest';
import { EVERYBODY } from '#core/segments/customer-filter.ts';
import {
	editingSegment,
	isFiltered,
	isNarrowed,
	listQuery,
	readAddress,
	showingSegment,
	sortedBy,
	toggledStage,
	withFilter,
} from '#features/customers/customers-address.ts';

const read = (query: string, hasMoney = true, segment: string | null = null) =>
	readAddress(new Map(new URLSearchParams(query)), hasMoney, segment);

test('an empty address lists everybody, the most valuable first', () => {
	expect(read('')).toEqual({
		...EVERYBODY,
		segment: null,
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

describe('a segment', () => {
	const within = (query: string) => read(query, true, 'Loyal Bandung');

	test('is one more condition beside the filters', () => {
		const address = within('stage=new&q=ani');
		expect(address).toMatchObject({ segment: 'Loyal Bandung', stages: ['new'], search: 'ani' });
		expect(listQuery(address, 5)).toMatchObject({ stages: ['new'], asOf: 5, search: 'ani' });
		expect(withFilter(address, { atRisk: true })).toMatchObject({ stage: 'new', risk: 1 });
		expect(toggledStage(address, 'new')).not.toHaveProperty('segment');
	});

	test('gives way to its own filter where that is to be changed', () => {
		const filter = { ...EVERYBODY, stages: ['loyal' as const], cities: ['Bandung'] };
		expect(editingSegment(filter)).toMatchObject({
			segment: null,
			who: null,
			stage: 'loyal',
			city: 'Bandung',
		});
	});

	test('takes the place of every filter when it is chosen', () => {
		expect(showingSegment('Loyal Bandung')).toMatchObject({
			segment: 'Loyal Bandung',
			stage: '',
			city: '',
			'value-from': null,
			who: null,
		});
	});

	test('alone needs no list of its own: the counts of the stages are its', () => {
		const states = ['', 'stage=loyal', 'channel=Shopee', 'q=ani'];
		expect(states.map((query) => isFiltered(read(query)))).toEqual([false, true, true, false]);
		expect(states.map((query) => isFiltered(within(query)))).toEqual([true, true, true, true]);
		expect(states.map((query) => isNarrowed(within(query)))).toEqual([false, false, true, false]);
	});
});
