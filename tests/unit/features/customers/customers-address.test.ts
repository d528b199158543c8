import { expect, test } from 'vitest';
import {
	listQuery,
	readAddress,
	sortedBy,
	toggledStage,
} from '#features/customers/customers-address.ts';

const read = (query: string, hasMoney = true) =>
	readAddress(new Map(new URLSearchParams(query)), hasMoney);

test('an empty address lists everybody, the most valuable first', () => {
	expect(read('')).toEqual({
		stages: [],
		atRisk: false,
		lostWithin: null,
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
