import type { Purchases } from '../dataset/purchases.ts';
import { isActive } from './stage.ts';

const WITHIN_DAYS = 365;

/** Customers active at asOf who, in the last 365 days, bought after a silence > lostAfter. */
export function countWonBack(purchases: Purchases, stages: Uint8Array, lostAfter: number): number {
	const { asOf, day, start } = purchases;
	let wonBack = 0;
	for (let c = 0; c < stages.length; c++) {
		if (!isActive(stages[c]!)) continue;
		for (let i = start[c + 1]! - 1; i > start[c]! && day[i]! > asOf - WITHIN_DAYS; i--) {
			if (day[i]! - day[i - 1]! > lostAfter) {
				wonBack++;
				break;
			}
		}
	}
	return wonBack;
}
