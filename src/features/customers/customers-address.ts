import type { CustomerQuery, CustomerSort } from '#core/customers/customer-list.ts';
import { STAGES, type Stage } from '#core/lifecycle/stage.ts';
import { filterOf, isFiltering, type CustomerFilter } from '#core/segments/customer-filter.ts';
import type { RouteParams } from '#ui/route.ts';
import { filterParams, NO_FILTER_PARAMS, readFilter, wholeNumber } from './filter-address.ts';

/** Whom the page lists, and who is open: all of it lives in the address. */
export interface CustomersAddress extends CustomerFilter {
	/** The segment among whose customers the filter looks; null: among everybody. */
	readonly segment: string | null;
	readonly search: string;
	readonly sort: CustomerSort;
	readonly ascending: boolean;
	/** The open customer. */
	readonly id: number | null;
}

const SORTS = ['value', 'silence', 'name', 'orders', 'expected'] as const;

/** Whatever somebody typed into the address, a list comes out. */
export function readAddress(
	params: ReadonlyMap<string, string>,
	hasMoney: boolean,
	segment: string | null,
): CustomersAddress {
	const sort = readSort(params.get('sort'), hasMoney);
	const direction = params.get('dir');
	return {
		...readFilter(params),
		segment,
		search: (params.get('q') ?? '').slice(0, 200),
		sort,
		ascending: direction === undefined ? sort === 'name' : direction === 'asc',
		id: wholeNumber(params.get('id'), Number.MAX_SAFE_INTEGER),
	};
}

export function listQuery(address: CustomersAddress, asOf: number): CustomerQuery {
	const { sort, ascending } = address;
	const search = searchFor(address.search);
	return { ...filterOf(address), asOf, search, sort, ascending };
}

/** Another filter, among the same customers. */
export function withFilter(
	address: CustomersAddress,
	changes: Partial<CustomerFilter>,
): RouteParams {
	return filterParams({ ...filterOf(address), ...changes });
}

/** The filter of a segment in its place, to be changed and saved again. */
export function editingSegment(filter: CustomerFilter): RouteParams {
	return { segment: null, ...filterParams(filter) };
}

/** A segment in the place of every other filter. */
export function showingSegment(name: string | null): RouteParams {
	return { ...NO_FILTER_PARAMS, segment: name };
}

/** A chip pressed or released; no stage chosen means all of them. */
export function toggledStage(address: CustomersAddress, stage: Stage): RouteParams {
	const stages = address.stages.includes(stage)
		? address.stages.filter((other) => other !== stage)
		: STAGES.filter((other) => other === stage || address.stages.includes(other));
	return withFilter(address, { stages, lostWithin: null });
}

/** A head pressed again turns the order round. */
export function sortedBy(address: CustomersAddress, sort: CustomerSort): RouteParams {
	const ascending = address.sort === sort ? !address.ascending : sort === 'name';
	return { sort, dir: ascending === (sort === 'name') ? null : ascending ? 'asc' : 'desc' };
}

export const NO_FILTERS: RouteParams = { ...showingSegment(null), q: null };

export function isFiltered(address: CustomersAddress): boolean {
	return isFiltering(address) || address.segment !== null;
}

/** Filters beyond the chips of stages and risk, which only a list of its own can answer. */
export function isNarrowed(address: CustomersAddress): boolean {
	return isFiltering({ ...filterOf(address), stages: [], atRisk: false, lostWithin: null });
}

function readSort(text: string | undefined, hasMoney: boolean): CustomerSort {
	const asked = SORTS.find((sort) => sort === text);
	if (asked === undefined || (asked === 'value' && !hasMoney)) return hasMoney ? 'value' : 'orders';
	return asked;
}

/** `0812-3456 789` finds +628123456789: numbers are stored without the nought and without signs. */
function searchFor(typed: string): string {
	const text = typed.trim();
	if (!/^[+0][\d\s().-]{3,}$/.test(text)) return text;
	return text.replace(/\D/g, '').replace(/^0+/, '');
}
