import { parseIsoDay } from '#core/calendar/day.ts';
import { periodLabel, periodOf } from '#core/calendar/period.ts';
import { isLensStep } from '#core/lenses/lens-steps.ts';
import { STAGES } from '#core/lifecycle/stage.ts';
import { RFM_GROUPS } from '#core/rfm/groups.ts';
import { SIGNAL_IDS } from '#core/signals/signal-ids.ts';
import { EVERYBODY, type CustomerFilter } from '#core/segments/customer-filter.ts';
import type { RouteParams } from '#ui/route.ts';
import { customerSetText, readCustomerSet } from './customer-set-address.ts';

const MAX_DAYS = 3650;

/** The parameters that name a filter; null for the parts that ask nothing. */
export function filterParams(filter: CustomerFilter): RouteParams {
	return {
		stage: filter.stages.join(','),
		risk: filter.atRisk ? 1 : null,
		advocate: filter.advocate ? 1 : null,
		'lost-within': filter.lostWithin,
		signal: filter.signals.join(','),
		channel: listText(filter.channels),
		city: listText(filter.cities),
		product: listText(filter.products),
		tag: listText(filter.tags),
		rfm: filter.rfm.join(','),
		'lens-step': filter.lensSteps.join(','),
		cohort: filter.cohorts.map((month) => periodLabel('month', month)).join(','),
		'value-from': filter.valueFrom,
		'value-to': filter.valueTo,
		who: filter.among === null ? null : customerSetText(filter.among),
	};
}

/** Takes every part of a filter out of the address. */
export const NO_FILTER_PARAMS = filterParams(EVERYBODY);

/** Whatever somebody typed, a filter comes out: what cannot be read asks nothing. */
export function readFilter(params: ReadonlyMap<string, string>): CustomerFilter {
	const words = (name: string) => (params.get(name) ?? '').split(',');
	return {
		stages: STAGES.filter((stage) => words('stage').includes(stage)),
		atRisk: params.get('risk') === '1',
		advocate: params.get('advocate') === '1',
		lostWithin: wholeNumber(params.get('lost-within'), MAX_DAYS),
		signals: SIGNAL_IDS.filter((id) => words('signal').includes(id)),
		channels: listOf(params.get('channel')),
		cities: listOf(params.get('city')),
		products: listOf(params.get('product')),
		tags: listOf(params.get('tag')),
		lensSteps: words('lens-step').filter(isLensStep),
		rfm: RFM_GROUPS.filter((group) => words('rfm').includes(group)),
		cohorts: words('cohort').flatMap(monthOf),
		valueFrom: wholeNumber(params.get('value-from'), Number.MAX_SAFE_INTEGER),
		valueTo: wholeNumber(params.get('value-to'), Number.MAX_SAFE_INTEGER),
		among: readCustomerSet(params.get('who') ?? ''),
	};
}

export function wholeNumber(text: string | undefined, max: number): number | null {
	if (text === undefined || !/^\d{1,16}$/.test(text)) return null;
	const value = Number(text);
	return value <= max ? value : null;
}

/** Names of files may hold commas, so those are written as `~1` and `~` as `~0`; no name is `~`. */
function listText(names: readonly string[]): string {
	return names
		.map((name) => (name === '' ? '~' : name.replaceAll('~', '~0').replaceAll(',', '~1')))
		.join(',');
}

function listOf(text: string | undefined): string[] {
	if (text === undefined || text === '') return [];
	const names = text
		.split(',')
		.map((name) => (name === '~' ? '' : name.replaceAll('~1', ',').replaceAll('~0', '~')));
	return [...new Set(names)];
}

function monthOf(text: string): number[] {
	const day = /^\d{4}-\d{2}$/.test(text) ? parseIsoDay(`${text}-01`) : null;
	return day === null ? [] : [periodOf('month', day)];
}
