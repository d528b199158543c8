import type { CustomerSet } from '../customers/customers-in.ts';
import type { Stage } from '../lifecycle/stage.ts';
import type { RfmGroup } from '../rfm/groups.ts';
import type { SignalId } from '../signals/evidence.ts';

/**
 * Which customers are meant, as plain data that holds at any date: every part must hold, an empty
 * list or null asks nothing. Of a list one entry is enough.
 */
export interface CustomerFilter {
	readonly stages: readonly Stage[];
	readonly atRisk: boolean;
	/** Only those who have recommended or praised the shop. */
	readonly advocate: boolean;
	/** Only customers who passed lostAfter within so many days. */
	readonly lostWithin: number | null;
	/** Danger signals of active customers, also those that do not count. */
	readonly signals: readonly SignalId[];
	/** Channels, whatever their case and the spaces around them; '' is "not known". */
	readonly channels: readonly string[];
	/** Cities, whatever their case and the spaces around them. */
	readonly cities: readonly string[];
	/** Products of which a purchase held one; compared as cities are. */
	readonly products: readonly string[];
	/** Tags of the newest list that has any; compared as cities are. */
	readonly tags: readonly string[];
	readonly rfm: readonly RfmGroup[];
	/** Steps of lenses, as `race.act`. */
	readonly lensSteps: readonly string[];
	/** Months of the first purchase, as `periodOf('month', day)` counts them. */
	readonly cohorts: readonly number[];
	/** Limits of the net revenue of the last 365 days in minor units, both included. */
	readonly valueFrom: number | null;
	readonly valueTo: number | null;
	/** Only customers whom a number of another page counts; null: everybody. */
	readonly among: CustomerSet | null;
}

export const EVERYBODY: CustomerFilter = {
	stages: [],
	atRisk: false,
	advocate: false,
	lostWithin: null,
	signals: [],
	channels: [],
	cities: [],
	products: [],
	tags: [],
	rfm: [],
	lensSteps: [],
	cohorts: [],
	valueFrom: null,
	valueTo: null,
	among: null,
};

/** Whether the filter asks anything at all. */
export function isFiltering(filter: CustomerFilter): boolean {
	return FILTER_PARTS.some((part) => {
		const wanted = filter[part];
		return Array.isArray(wanted) ? wanted.length > 0 : wanted !== EVERYBODY[part];
	});
}

/** Only the parts of a filter, of something that has more. */
export function filterOf(wider: CustomerFilter): CustomerFilter {
	return Object.fromEntries(
		FILTER_PARTS.map((part) => [part, wider[part]]),
	) as unknown as CustomerFilter;
}

const FILTER_PARTS = Object.keys(EVERYBODY) as (keyof CustomerFilter)[];
