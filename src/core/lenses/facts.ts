import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { touchCode } from '../dataset/records/touch-types.ts';
import { isRefundDocument, purchaseCount } from '../dataset/purchases.ts';
import { advocateSince, knowsAdvocates } from '../journeys/advocates.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import type { Snapshot } from '../lifecycle/snapshot.ts';
import { isActive, NO_STAGE, STAGES } from '../lifecycle/stage.ts';
import type { Stage } from '../lifecycle/stage.ts';

/** Bits of a customer's facts after those of the stages. */
export const FACT = {
	/** A touch by the customer. */
	engaged: 1 << 5,
	/** Known by a sign-up, a cart or a quote. */
	signedUp: 1 << 6,
	bought: 1 << 7,
	/** Two purchase days or more, and active. */
	retained: 1 << 8,
	advocate: 1 << 9,
	/** A cart, or an order of whatever status, in the last 14 days. */
	ordering: 1 << 10,
} as const;

/** Number of combinations that facts can have. */
export const FACT_SETS = 1 << 11;

const ORDERING_DAYS = 14;

export interface CustomerFacts {
	/** The facts of every customer; 0 for those outside the stages. */
	readonly facts: Uint16Array;
	/** The shop's data hold touches. */
	readonly hasTouches: boolean;
	/** The data hold referrals, reviews or NPS answers. */
	readonly hasAdvocacy: boolean;
}

export function stageFact(stage: Stage): number {
	return 1 << STAGES.indexOf(stage);
}

const kept = new WeakMap<Snapshot, CustomerFacts>();

/** What the steps of the lenses ask of every customer, at one date. */
export function factsAt(dataset: Dataset, asOf: number): CustomerFacts {
	const snapshot = snapshotAt(dataset, asOf);
	let found = kept.get(snapshot);
	if (found === undefined) {
		found = readFacts(dataset, snapshot);
		kept.set(snapshot, found);
	}
	return found;
}

function readFacts(dataset: Dataset, { purchases, stages }: Snapshot): CustomerFacts {
	const { asOf } = purchases;
	const hasAdvocacy = knowsAdvocates(dataset, asOf);
	const { facts, hasTouches: partHas } = touchFacts(dataset, asOf);
	const hasTouches =
		partHas || (dataset.part !== null && factsAt(dataset.part.whole, asOf).hasTouches);
	for (let c = 0; c < facts.length; c++) {
		const stage = stages[c]!;
		if (stage === NO_STAGE) {
			facts[c] = 0;
			continue;
		}
		const days = purchaseCount(purchases, c);
		let own = facts[c]! | (1 << stage);
		if (days > 0) own |= FACT.bought;
		if (days > 1 && isActive(stage)) own |= FACT.retained;
		if (hasAdvocacy && advocateSince(dataset, c, asOf) !== NO_DAY) own |= FACT.advocate;
		if (hasOrdered(dataset, c, asOf)) own |= FACT.ordering;
		facts[c] = own;
	}
	return { facts, hasTouches, hasAdvocacy };
}

function touchFacts(dataset: Dataset, asOf: number) {
	const touches = dataset.touches();
	const facts = new Uint16Array(dataset.customers.length);
	const carts = new Set([touchCode('cart'), touchCode('cart-abandoned')]);
	const signUps = new Set([...carts, touchCode('signup'), touchCode('quote')]);
	let hasTouches = false;
	for (let c = 0; c < facts.length; c++) {
		for (let i = touches.start[c]!; i < touches.start[c + 1]! && touches.day[i]! <= asOf; i++) {
			const type = touches.type[i]!;
			if (touches.byCustomer[i] === 1) facts[c]! |= FACT.engaged;
			if (signUps.has(type)) facts[c]! |= FACT.signedUp;
			if (carts.has(type) && touches.day[i]! > asOf - ORDERING_DAYS) facts[c]! |= FACT.ordering;
			hasTouches = true;
		}
	}
	return { facts, hasTouches };
}

/** An order of the last days, of whatever status: one given back was placed all the same. */
function hasOrdered(dataset: Dataset, customer: number, asOf: number): boolean {
	const { orders } = dataset;
	for (let i = orders.start[customer + 1]! - 1; i >= orders.start[customer]!; i--) {
		const day = orders.day[i]!;
		if (day > asOf) continue;
		if (day <= asOf - ORDERING_DAYS) return false;
		if (!isRefundDocument(dataset, i)) return true;
	}
	return false;
}
