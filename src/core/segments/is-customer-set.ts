import { PERIODS } from '../calendar/period.ts';
import { PERIOD_GROUPS } from '../churn/period-groups.ts';
import { COHORT_DIMENSIONS } from '../cohorts/cohort-dimension.ts';
import { COHORT_PERIODS } from '../cohorts/cohort-period.ts';
import { INSTRUMENTS } from '../columns/instruments.ts';
import type { CustomerSet } from '../customers/customers-in.ts';
import { DIMENSIONS } from '../funnel/dimension.ts';
import { FUNNEL_STEPS } from '../funnel/funnel-steps.ts';
import { CART_OUTCOMES } from '../journeys/cart-outcomes.ts';
import { BIN_STARTS } from '../journeys/wait-bins.ts';
import { STAGES } from '../lifecycle/stage.ts';
import { RFM_GROUPS } from '../rfm/groups.ts';
import { CAUSES_BY, GRIEVANCE_SOURCES } from '../voice/grievance-source.ts';
import { BANDS } from '../voice/scales.ts';
import { isRecord } from './is-record.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isWhole: Check = (value) => Number.isSafeInteger(value);
const oneOf =
	(words: readonly (string | number)[]): Check =>
	(value) =>
		words.some((word) => word === value);
const orNull =
	(check: Check): Check =>
	(value) =>
		value === null || check(value);
const group = (dimensions: readonly string[]): Check =>
	orNull((value) => isRecord(value) && oneOf(dimensions)(value['by']) && isText(value['name']));
const isStageOrOutside = oneOf([...STAGES, 'outside']);

type Shapes = { readonly [Of in CustomerSet['of']]: Readonly<Record<string, Check>> | null };

/** What a stored set must hold; null: a set that is never kept. */
const SHAPES: Shapes = {
	'other-channels': {},
	'first-purchase': {
		when: oneOf([...BIN_STARTS, 'at-once', 'not-yet']),
	},
	ended: { month: orNull(isText), from: orNull(oneOf(STAGES)), channel: orNull(isText) },
	cart: { outcome: oneOf(CART_OUTCOMES) },
	cancelled: { reason: orNull(isText) },
	complained: { reason: orNull(isText) },
	flow: {
		since: (value) => value === null,
		before: isStageOrOutside,
		after: isStageOrOutside,
	},
	'rule-change': null,
	'funnel-step': {
		step: oneOf(FUNNEL_STEPS),
		windowDays: orNull(isWhole),
		filter: group(DIMENSIONS),
	},
	cohort: {
		period: oneOf(COHORT_PERIODS),
		cohortDay: isWhole,
		who: oneOf(['all', 'bought', 'returned']),
		age: isWhole,
		filter: group(COHORT_DIMENSIONS),
	},
	period: { period: oneOf(PERIODS), day: isWhole, who: oneOf(PERIOD_GROUPS) },
	'rfm-group': { group: oneOf(RFM_GROUPS) },
	'rfm-cell': { r: oneOf([1, 2, 3, 4, 5]), fm: oneOf([1, 2, 3, 4, 5]) },
	voice: { instrument: oneOf(INSTRUMENTS), band: oneOf(BANDS) },
	waiting: {},
	cause: {
		by: oneOf(CAUSES_BY),
		source: orNull(oneOf(GRIEVANCE_SOURCES)),
		cause: orNull(isText),
	},
};

/** Whether something that was stored is a set of customers that can be found at any date. */
export function isCustomerSet(value: unknown): value is CustomerSet {
	if (!isRecord(value)) return false;
	const { of, ...parts } = value;
	if (typeof of !== 'string' || !Object.hasOwn(SHAPES, of)) return false;
	const shape = SHAPES[of as CustomerSet['of']];
	if (shape === null || Object.keys(parts).some((part) => !Object.hasOwn(shape, part)))
		return false;
	return Object.entries(shape).every(([part, check]) => check(parts[part]));
}

/** Why a set cannot be found at another date, so that no segment can be made of it. */
export type Unsavable = 'one-date' | 'trial';

/** Null where a segment can be made of the set. */
export function unsavable(set: CustomerSet): Unsavable | null {
	if (set.of === 'rule-change') return 'trial';
	return set.of === 'flow' && set.since !== null ? 'one-date' : null;
}
