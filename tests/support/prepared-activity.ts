import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Activity } from '#core/value/forecast/activity.ts';
import type { ActivityRows } from '#core/value/forecast/activity-rows.ts';
import { activityOf } from './simulated-activity.ts';

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
