import type { Dataset } from '../dataset/dataset.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import type { Stage } from '../lifecycle/stage.ts';
import type { CartOutcome } from './cart-outcomes.ts';
import { customersByCart } from './carts.ts';
import { customersOfOtherChannels } from './channels.ts';
import { customersByEnd } from './endings.ts';
import { customersByWait } from './first-purchase-times.ts';
import { customersByReason } from './reasons.ts';

/** A number of the Journeys page, as the customers that it counts. */
export type JourneySet =
	/** Through channels that the page does not list by name. */
	| { readonly of: 'other-channels' }
	/** By the bin of the time to the first purchase that begins at so many minutes. */
	| { readonly of: 'first-purchase'; readonly when: number | 'at-once' | 'not-yet' }
	/** Lost now, by how; null asks nothing. */
	| {
			readonly of: 'ended';
			readonly month: string | null;
			readonly from: Stage | null;
			readonly channel: string | null;
	  }
	| { readonly of: 'cart'; readonly outcome: CartOutcome }
	/** Null: reasons that the page does not list by themselves. */
	| { readonly of: 'cancelled' | 'complained'; readonly reason: string | null };

export function journeyCustomers(dataset: Dataset, asOf: number, set: JourneySet): number[] {
	const snapshot = snapshotAt(dataset, asOf);
	switch (set.of) {
		case 'other-channels':
			return customersOfOtherChannels(dataset, snapshot);
		case 'first-purchase':
			return customersByWait(dataset, snapshot.purchases, set.when);
		case 'ended':
			return customersByEnd(dataset, snapshot, set);
		case 'cart':
			return customersByCart(dataset, asOf, set.outcome);
		case 'cancelled':
			return customersByReason(dataset, asOf, 'cancelled-order', set.reason);
		case 'complained':
			return customersByReason(dataset, asOf, 'complaint', set.reason);
	}
}
