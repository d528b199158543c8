import type { Dataset } from '../dataset/dataset.ts';
import { isBackTestPoor } from '../lifecycle/back-test.ts';
import { shopBackTests } from '../lifecycle/shop-tests.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import type { Thresholds } from '../lifecycle/thresholds.ts';
import { cartsAt } from './carts.ts';
import type { Carts } from './carts.ts';
import { channelsOfFirstTouch } from './channels.ts';
import type { FirstChannel } from './channels.ts';
import { journeyEnds } from './endings.ts';
import type { JourneyEnd } from './endings.ts';
import { firstPurchaseTimes } from './first-purchase-times.ts';
import type { FirstPurchaseTimes } from './first-purchase-times.ts';
import { knowsFirstRecords } from './known-before.ts';
import { cancelledOrders, complaints } from './reasons.ts';
import type { Reason } from './reasons.ts';

/** How customers come, how long they take, and where they leave. */
export interface JourneysResult {
	readonly asOf: number;
	readonly thresholds: Thresholds;
	readonly lostIsLongSilent: boolean;
	readonly channels: readonly FirstChannel[];
	/** Null where no record but orders tells of people. */
	readonly firstPurchase: FirstPurchaseTimes | null;
	readonly ends: readonly JourneyEnd[];
	readonly carts: Carts | null;
	readonly cancelled: readonly Reason[];
	readonly complaints: readonly Reason[];
}

export function journeysAt(dataset: Dataset, { asOf }: { readonly asOf: number }): JourneysResult {
	const snapshot = snapshotAt(dataset, asOf);
	const { purchases, thresholds } = snapshot;
	return {
		asOf,
		thresholds,
		lostIsLongSilent: isBackTestPoor(shopBackTests(dataset, asOf)),
		channels: channelsOfFirstTouch(dataset, snapshot),
		firstPurchase: knowsFirstRecords(dataset, asOf) ? firstPurchaseTimes(dataset, purchases) : null,
		ends: journeyEnds(dataset, snapshot),
		carts: cartsAt(dataset, asOf),
		cancelled: cancelledOrders(dataset, asOf),
		complaints: complaints(dataset, asOf),
	};
}
