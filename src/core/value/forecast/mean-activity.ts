import type { ActivityRows } from './activity-rows.ts';

/** Mean T and purchases per unit of time over all customers; both above 0. */
export function meanActivity(rows: ActivityRows): { T: number; rate: number } {
	let customers = 0;
	let purchases = 0;
	let days = 0;
	for (let i = 0; i < rows.length; i++) {
		customers += rows.weight[i]!;
		purchases += rows.weight[i]! * rows.frequency[i]!;
		days += rows.weight[i]! * rows.tenureDays[i]!;
	}
	if (days === 0) return { T: 1, rate: 1 };
	const time = days / rows.daysPerUnit;
	return { T: time / customers, rate: Math.max(purchases, 0.5) / time };
}
