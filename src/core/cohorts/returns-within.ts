import type { Purchases } from '../dataset/purchases.ts';

export interface Returns {
	/** Buyers whose first purchase is at least the given number of days old. */
	readonly buyers: number;
	readonly boughtAgain: number;
}

/** Who bought again within so many days of the first purchase, among those who had the time. */
export function returnsWithin(
	{ asOf, day, start, customers }: Purchases,
	days: number,
	includes: (customer: number) => boolean,
): Returns {
	let buyers = 0;
	let boughtAgain = 0;
	for (let c = 0; c < customers; c++) {
		const first = start[c]!;
		if (first === start[c + 1] || !includes(c) || day[first]! + days > asOf) continue;
		buyers++;
		if (first + 1 < start[c + 1]! && day[first + 1]! - day[first]! <= days) boughtAgain++;
	}
	return { buyers, boughtAgain };
}
