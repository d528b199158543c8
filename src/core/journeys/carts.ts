import type { Dataset } from '../dataset/dataset.ts';
import { STATUS_VOID } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { isRefundDocument } from '../dataset/purchases.ts';
import { touchCode } from '../dataset/records/touch-types.ts';
import { minorPerMajor } from '../money/currency.ts';
import { roundMinor } from '../money/minor.ts';
import type { CartOutcome } from './cart-outcomes.ts';

/** A cart is abandoned without an order by so many days later. */
const WAIT_DAYS = 7;

const CART = touchCode('cart');
const CART_ABANDONED = touchCode('cart-abandoned');

export interface Carts extends Readonly<Record<CartOutcome, number>> {
	readonly carts: number;
	/** abandoned / (abandoned + ordered); null without either. */
	readonly abandonmentRate: number | null;
	/** What was in the abandoned carts, in minor units; null where no record says. */
	readonly abandonedValue: number | null;
	/** Abandoned carts whose value is known. */
	readonly valued: number;
}

/**
 * Carts of known customers up to asOf; null where no touch tells of any. Records of one customer
 * with no more than seven days from one to the next, and no order in between, are of one cart;
 * its value is the last one given.
 */
export function cartsAt(dataset: Dataset, asOf: number): Carts | null {
	if (!tellsOfCarts(wholeOf(dataset), asOf)) return null;
	const counts = { ordered: 0, abandoned: 0, open: 0 };
	let value = 0;
	let valued = 0;
	eachCart(dataset, asOf, (_, outcome, worth) => {
		counts[outcome]++;
		if (outcome !== 'abandoned' || Number.isNaN(worth)) return;
		value += worth;
		valued++;
	});
	const { ordered, abandoned, open } = counts;
	const over = abandoned + ordered;
	return {
		...counts,
		carts: over + open,
		abandonmentRate: over === 0 ? null : abandoned / over,
		abandonedValue:
			valued === 0 ? null : roundMinor(value * minorPerMajor(dataset.settings.currency)),
		valued,
	};
}

/** Customers who had a cart with that outcome. */
export function customersByCart(dataset: Dataset, asOf: number, outcome: CartOutcome): number[] {
	const found = new Set<number>();
	eachCart(dataset, asOf, (customer, became) => {
		if (became === outcome) found.add(customer);
	});
	return [...found];
}

function tellsOfCarts({ touches, customers }: Dataset, asOf: number): boolean {
	const { start, day, type } = touches();
	return type
		.subarray(0, start[customers.length])
		.some((code, i) => isCart(code) && day[i]! <= asOf);
}

function eachCart(
	dataset: Dataset,
	asOf: number,
	visit: (customer: number, outcome: CartOutcome, worth: number) => void,
): void {
	const { start, day, type, value } = dataset.touches();
	const outcomeOf = (customer: number, last: number): CartOutcome => {
		const until = last + WAIT_DAYS;
		if (ordersBetween(dataset, customer, last, Math.min(asOf, until))) return 'ordered';
		return until > asOf ? 'open' : 'abandoned';
	};
	for (let c = 0; c < dataset.customers.length; c++) {
		let last: number | null = null;
		let worth = Number.NaN;
		for (let i = start[c]!; i < start[c + 1]! && day[i]! <= asOf; i++) {
			if (!isCart(type[i]!)) continue;
			const at = day[i]!;
			if (last !== null && (at - last > WAIT_DAYS || ordersBetween(dataset, c, last, at - 1))) {
				visit(c, outcomeOf(c, last), worth);
				worth = Number.NaN;
			}
			last = at;
			if (!Number.isNaN(value[i])) worth = value[i]!;
		}
		if (last !== null) visit(c, outcomeOf(c, last), worth);
	}
}

function isCart(type: number): boolean {
	return type === CART || type === CART_ABANDONED;
}

/** Whether the customer has placed an order that was not cancelled, on any of the days. */
function ordersBetween(dataset: Dataset, customer: number, from: number, to: number): boolean {
	const { start, day, status } = dataset.orders;
	for (let i = start[customer]!; i < start[customer + 1]! && day[i]! <= to; i++) {
		if (day[i]! < from || status[i] === STATUS_VOID || isRefundDocument(dataset, i)) continue;
		return true;
	}
	return false;
}
