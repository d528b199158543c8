import { NO_DAY } from '../columns/block.ts';
import { touchCode } from '../dataset/records/touch-types.ts';
import { refundOf } from './refund-signal.ts';
import type { SignalContext, SignalNeed } from './signal.ts';
import { unsubscribedDays } from './unsubscribed-days.ts';

/** Whether the data hold, up to the date, a single fact of the kind that a signal needs. */
export function hasNeed(context: SignalContext, need: SignalNeed): boolean {
	const { dataset, snapshot } = context;
	const { asOf, day } = snapshot.purchases;
	const touches = dataset.touches();
	/** Records without a customer come last and do not count. */
	const withCustomer = (start: Uint32Array) => start[dataset.customers.length]!;
	const hasTouch = (type: number | null) =>
		touches.day
			.subarray(0, withCustomer(touches.start))
			.some(
				(at, i) =>
					at <= asOf && (type === null ? touches.byCustomer[i] === 1 : touches.type[i] === type),
			);
	switch (need) {
		case 'orders':
			return day.length > 0;
		case 'amounts':
			return day.length > 0 && dataset.hasMoney;
		case 'refunds':
			return hasRefund(context);
		case 'complaints':
			return hasTouch(touchCode('complaint'));
		case 'answers': {
			const { day: days, start } = dataset.surveys();
			return days.subarray(0, withCustomer(start)).some((at) => at <= asOf);
		}
		case 'unsubscriptions':
			return unsubscribedDays(dataset).some((at) => at !== NO_DAY && at <= asOf);
		case 'touches':
			return hasTouch(null);
	}
}

function hasRefund({ dataset, snapshot }: SignalContext): boolean {
	for (let i = 0; i < dataset.orders.length; i++) {
		if ((refundOf(dataset, i)?.day ?? Infinity) <= snapshot.purchases.asOf) return true;
	}
	return false;
}
