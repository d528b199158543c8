import { NO_DAY } from '../columns/block.ts';
import { INSTRUMENTS } from '../columns/instruments.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { earlierDay } from '../dataset/rows/earlier-day.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { referralDays } from '../dataset/referral-days.ts';
import { touchCode } from '../dataset/records/touch-types.ts';
import { SCALES } from '../voice/scales.ts';

const NPS = INSTRUMENTS.indexOf('nps');
const REVIEW = touchCode('review');
const REFERRAL = touchCode('referral');

/** Of at most MAX_STARS. */
const MIN_STARS = 4;
const MAX_STARS = 5;

/** What never changes with the date asked for. */
interface AdvocacyFacts {
	/** Day on which it was first known of each customer that they brought somebody; null: nobody did. */
	readonly broughtDay: Int32Array | null;
	/** Day from which the data can tell advocates at all, or NO_DAY. */
	readonly since: number;
}

const kept = new WeakMap<Dataset, AdvocacyFacts>();

/**
 * Day since which a customer has been an advocate at asOf, or NO_DAY: the first day on which
 * they had brought somebody or reviewed with 4 stars of 5, or that of the first of the latest NPS
 * answers in a row that are 9 or 10.
 */
export function advocateSince(dataset: Dataset, customer: number, asOf: number): number {
	const { broughtDay } = factsOf(dataset);
	const brought = broughtDay === null ? NO_DAY : broughtDay[customer]!;
	let since = brought <= asOf ? brought : NO_DAY;
	const { start, day, type, byCustomer, value } = dataset.touches();
	for (let i = start[customer]!; i < start[customer + 1]! && day[i]! <= asOf; i++) {
		if (!isPraise(type[i]!, byCustomer[i]!, value[i]!)) continue;
		since = earlierDay(since, day[i]!);
		break;
	}
	return earlierDay(since, promoterSince(dataset, customer, asOf));
}

/** Whether referrals, reviews or NPS answers up to asOf can tell who is an advocate. */
export function knowsAdvocates(dataset: Dataset, asOf: number): boolean {
	const { since } = factsOf(dataset);
	return since !== NO_DAY && since <= asOf;
}

function isPraise(type: number, byCustomer: number, value: number): boolean {
	if (byCustomer === 0) return false;
	return type === REFERRAL || (type === REVIEW && value >= MIN_STARS && value <= MAX_STARS);
}

function promoterSince(dataset: Dataset, customer: number, asOf: number): number {
	const { start, day, instrument, score } = dataset.surveys();
	let since = NO_DAY;
	for (let i = start[customer]!; i < start[customer + 1]! && day[i]! <= asOf; i++) {
		if (instrument[i] !== NPS) continue;
		if (score[i]! < SCALES.nps.highFrom) since = NO_DAY;
		else if (since === NO_DAY) since = day[i]!;
	}
	return since;
}

/** Of the whole shop: whom an advocate has brought may belong to another part of it. */
function factsOf(dataset: Dataset): AdvocacyFacts {
	const shop = wholeOf(dataset);
	let facts = kept.get(shop);
	if (facts === undefined) {
		facts = findFacts(shop);
		kept.set(shop, facts);
	}
	return facts;
}

function findFacts(dataset: Dataset): AdvocacyFacts {
	const { length, referrer } = dataset.customers;
	const days = referralDays(dataset);
	let since = NO_DAY;
	let broughtDay: Int32Array | null = null;
	for (let c = 0; c < length; c++) {
		const day = days[c]!;
		if (day === NO_DAY) continue;
		const by = referrer[c]!;
		broughtDay ??= new Int32Array(length).fill(NO_DAY);
		broughtDay[by] = earlierDay(broughtDay[by]!, day);
		since = earlierDay(since, day);
	}
	const touches = dataset.touches();
	for (let i = 0; i < touches.start[length]!; i++) {
		const isReview = touches.type[i] === REVIEW && !Number.isNaN(touches.value[i]);
		if (isReview || touches.type[i] === REFERRAL) since = earlierDay(since, touches.day[i]!);
	}
	const surveys = dataset.surveys();
	for (let i = 0; i < surveys.start[length]!; i++) {
		if (surveys.instrument[i] === NPS) since = earlierDay(since, surveys.day[i]!);
	}
	return { broughtDay, since };
}
