import type { CustomerQuery, CustomerSort } from '#core/customers/customer-list.ts';
import { STAGES, type Stage } from '#core/lifecycle/stage.ts';
import type { RouteParams } from '#ui/route.ts';
import { readCustomerSet, type AddressedSet } from './customer-set-address.ts';

/** Whom the page lists, and who is open: all of it lives in the address. */
export interface CustomersAddress {
	readonly stages: readonly Stage[];
	readonly atRisk: boolean;
	readonly lostWithin: number | null;
	/** Whom a number of another page counts. */
	readonly among: AddressedSet | null;
	readonly search: string;
	readonly sort: CustomerSort;
	readonly ascending: boolean;
	/** The open customer. */
	readonly id: number | null;
}

const SORTS = ['value', 'silence', 'name', 'orders'] as const;
const MAX_DAYS = 3650;

/** Whatever somebody typed into the address, a list comes out. */
export function readAddress(
	params: ReadonlyMap<string, string>,
	hasMoney: boolean,
): CustomersAddress {
	const asked = new Set((params.get('stage') ?? '').split(','));
	const sort = readSort(params.get('sort'), hasMoney);
	const direction = params.get('dir');
	return {
		stages: STAGES.filter((stage) => asked.has(stage)),
		atRisk: params.get('risk') === '1',
		lostWithin: wholeNumber(params.get('lost-within'), MAX_DAYS),
		among: readCustomerSet(params.get('who') ?? ''),
		search: (params.get('q') ?? '').slice(0, 200),
		sort,
		ascending: direction === undefined ? sort === 'name' : direction === 'asc',
		id: wholeNumber(params.get('id'), Number.MAX_SAFE_INTEGER),
	};
}

export function listQuery(address: CustomersAddress, asOf: number): CustomerQuery {
	const { stages, atRisk, lostWithin, among, sort, ascending } = address;
	const search = searchFor(address.search);
	return { asOf, stages, atRisk, lostWithin, among, search, sort, ascending };
}

/** A chip pressed or released; no stage chosen means all of them. */
export function toggledStage(address: CustomersAddress, stage: Stage): RouteParams {
	const stages = address.stages.includes(stage)
		? address.stages.filter((other) => other !== stage)
		: STAGES.filter((other) => other === stage || address.stages.includes(other));
	return { stage: stages.join(','), 'lost-within': null };
}

/** A head pressed again turns the order round. */
export function sortedBy(address: CustomersAddress, sort: CustomerSort): RouteParams {
	const ascending = address.sort === sort ? !address.ascending : sort === 'name';
	return { sort, dir: ascending === (sort === 'name') ? null : ascending ? 'asc' : 'desc' };
}

export const NO_FILTERS: RouteParams = {
	stage: null,
	risk: null,
	'lost-within': null,
	who: null,
	q: null,
};

export function isFiltered({ stages, atRisk, lostWithin, among }: CustomersAddress): boolean {
	return stages.length > 0 || atRisk || lostWithin !== null || among !== null;
}

function readSort(text: string | undefined, hasMoney: boolean): CustomerSort {
	const asked = SORTS.find((sort) => sort === text);
	if (asked === undefined || (asked === 'value' && !hasMoney)) return hasMoney ? 'value' : 'orders';
	return asked;
}

function wholeNumber(text: string | undefined, max: number): number | null {
	if (text === undefined || !/^\d{1,16}$/.test(text)) return null;
	const value = Number(text);
	return value <= max ? value : null;
}

/** `0812-3456 789` finds +628123456789: numbers are stored without the nought and without signs. */
function searchFor(typed: string): string {
	const text = typed.trim();
	if (!/^[+0][\d\s().-]{3,}$/.test(text)) return text;
	return text.replace(/\D/g, '').replace(/^0+/, '');
}
