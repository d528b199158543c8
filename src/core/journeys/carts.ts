import type { Dataset } from '../dataset/dataset.ts';
import { STATUS_VOID } from '../dataset/dataset.ts';
import { isRefundDocument } from '../dataset/purchases.ts';
import { touchCode } from '../dataset/touch-types.ts';
import { minorPerMajor } from '../money/currency.ts';
import { roundMinor } from '../money/minor.ts';

/** A cart is abandoned without an order by so many days later. */
const WAIT_DAYS = 7;

const CART = touchCode('cart');
const CART_ABANDONED = touchCode('cart-abandoned');

export interface Carts {
	readonly carts: number;
	readonly ordered: number;
	readonly abandoned: number;
	/** Neither, and the seven days are not over. */
	readonly open: number;
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
	const { start, day, type, value } = dataset.touches();
	const customers = dataset.customers.length;
	const sum = { carts: 0, ordered: 0, abandoned: 0, open: 0, value: 0, valued: 0 };
	const close = (customer: number, last: number, worth: number) => {
		sum.carts++;
		if (ordersBetween(dataset, customer, last, Math.min(asOf, last + WAIT_DAYS))) sum.ordered++;
		else if (last + WAIT_DAYS > asOf) sum.open++;
		else {
			sum.abandoned++;
			if (Number.isNaN(worth)) return;
			sum.value += worth;
			sum.valued++;
		}
	};
	for (let c = 0; c < customers; c++) {
		let last: number | null = null;
		let worth = Number.NaN;
		for (let i = start[c]!; i < start[c + 1]! && day[i]! <= asOf; i++) {
			if (type[i] !== CART && type[i] !== CART_ABANDONED) continue;
			const at = day[i]!;
			if (last !== null && (at - last > WAIT_DAYS || ordersBetween(dataset, c, last, at - 1))) {
				close(c, last, worth);
				worth = Number.NaN;
			}
			last = at;
			if (!Number.isNaN(value[i])) worth = value[i]!;
		}
		if (last !== null) close(c, last, worth);
	}
	if (sum.carts === 0) return null;
	const { carts, ordered, abandoned, open, valued } = sum;
	const over = abandoned + ordered;
	return {
		carts,
		ordered,
		abandoned,
		open,
		abandonmentRate: over === 0 ? null : abandoned / over,
		abandonedValue:
			valued === 0 ? null : roundMinor(sum.value * minorPerMajor(dataset.settings.currency)),
		valued,
	};
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
