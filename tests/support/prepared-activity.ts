import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { seededRandom } from '#core/stats/random.ts';
import type { Activity } from '#core/value/forecast/activity.ts';
import type { ActivityRows } from '#core/value/forecast/activity-rows.ts';

/** A buyer as the literature writes it: days, and the mean of the repeat purchases. */
interface Buyer {
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

/** A single customer, in whatever unit of time the parameters have. */
export function customerRow(x: number, recency: number, T: number): ActivityRows {
	// Hundredths of a day hold times that were printed with two decimals.
	const isWhole = [recency, T].every((time) => Math.abs(time * 7 - Math.round(time * 7)) < 1e-6);
	const parts = isWhole ? 7 : 700;
	const tenureDays = Math.round(T * parts);
	return {
		length: 1,
		frequency: Int32Array.of(x),
		recencyDays: Int32Array.of(Math.round(recency * parts)),
		tenureDays: Int32Array.of(tenureDays),
		weight: Float64Array.of(1),
		longestDays: tenureDays,
		daysPerUnit: parts,
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

export interface PreparedActivity {
	readonly activity: Activity;
	/** Purchase days of each buyer in the hold-out. */
	readonly bought: Int32Array;
}

/** The prepared table of an independent computation: one line a customer, x, t_x, T in weeks. */
export function preparedActivity(path: string): PreparedActivity {
	const [header, ...lines] = gunzipSync(readFileSync(path)).toString().trim().split('\n');
	const columns = header!.split(',');
	const cells = lines.map((line) => line.split(','));
	const column = (name: string) => {
		const at = columns.indexOf(name);
		return cells.map((row) => Number(row[at]));
	};
	const [x, recency, T, mean, bought] = ['x', 't_x', 'T', 'm_x', 'x_star'].map(column);
	const buyers = x!.map((frequency, i) => ({
		x: frequency,
		recencyDays: Math.round(recency![i]! * 7),
		tenureDays: Math.round(T![i]! * 7),
		mean: mean![i]!,
	}));
	return { activity: activityOf(buyers), bought: Int32Array.from(bought!) };
}
