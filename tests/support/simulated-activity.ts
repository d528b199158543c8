import { seededRandom } from '#core/stats/random.ts';
import type { Activity } from '#core/value/forecast/activity.ts';

/** A buyer as the literature writes it: days, and the mean of the repeat purchases. */
export interface Buyer {
	readonly x: number;
	readonly recencyDays: number;
	readonly tenureDays: number;
	readonly mean?: number;
}

export function activityOf(buyers: readonly Buyer[]): Activity {
	return {
		length: buyers.length,
		customer: Uint32Array.from(buyers, (_, i) => i),
		frequency: Int32Array.from(buyers, ({ x }) => x),
		recencyDays: Int32Array.from(buyers, ({ recencyDays }) => recencyDays),
		tenureDays: Int32Array.from(buyers, ({ tenureDays }) => tenureDays),
		paidCount: Int32Array.from(buyers, ({ x, mean = 0 }) => (mean > 0 ? x : 0)),
		monetaryValue: Float64Array.from(buyers, ({ mean = 0 }) => mean),
	};
}

/**
 * Buyers of a made-up shop over two years: each buys at a rate of their own and may leave after
 * every purchase.
 */
export function simulatedActivity(seed: number, customers: number): Activity {
	const random = seededRandom(seed);
	const wait = (rate: number) => Math.max(1, Math.ceil(-Math.log(1 - random()) / rate));
	const buyers = Array.from({ length: customers }, () => {
		const tenureDays = Math.floor(random() * 730);
		const rate = wait(1) / 40;
		const leaves = random() * 0.6;
		const mean = 1000 * wait(0.01);
		let x = 0;
		let recencyDays = 0;
		while (random() >= leaves) {
			const day = recencyDays + wait(rate * random());
			if (day > tenureDays) break;
			recencyDays = day;
			x++;
		}
		return { x, recencyDays, tenureDays, mean: x === 0 ? 0 : mean };
	});
	return activityOf(buyers);
}
