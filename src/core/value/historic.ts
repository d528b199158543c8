import { purchaseCount } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { quantileSorted } from '../stats/quantile.ts';

/** What customers have really brought, and how it is spread; money in minor units. */
export interface HistoricValue {
	/** Net revenue to date × margin. */
	readonly total: number;
	/** Per buyer; null without buyers. */
	readonly perCustomer: number | null;
	readonly median: number | null;
	readonly buyers: number;
	/** Buyers by value, in bands of `bandWidth`; the last band holds all above. */
	readonly bandWidth: number;
	readonly bands: readonly number[];
	/** The fewest buyers who carry half of the value, and the share of the top tenth. */
	readonly halfCarriedBy: number;
	readonly topTenth: { readonly buyers: number; readonly share: number };
}

const BANDS = 20;

export function historicValue(purchases: Purchases, margin: number): HistoricValue {
	const values: number[] = [];
	let net = 0;
	for (let c = 0; c < purchases.customers; c++) {
		net += purchases.netByCustomer[c]!;
		if (purchaseCount(purchases, c) > 0) values.push(purchases.netByCustomer[c]! * margin);
	}
	const ascending = Float64Array.from(values).sort();
	const sorted = ascending.toReversed();
	const buyers = sorted.length;
	const total = net * margin;
	if (buyers === 0) {
		return {
			total,
			perCustomer: null,
			median: null,
			buyers,
			bandWidth: 0,
			bands: [],
			halfCarriedBy: 0,
			topTenth: { buyers: 0, share: 0 },
		};
	}
	const positive = sorted.reduce((sum, value) => sum + Math.max(0, value), 0);
	const top = Math.max(1, Math.round(buyers / 10));
	const topSum = sorted.subarray(0, top).reduce((sum, value) => sum + Math.max(0, value), 0);
	let halfCarriedBy = 0;
	for (let sum = 0; halfCarriedBy < buyers && sum < positive / 2; halfCarriedBy++) {
		sum += Math.max(0, sorted[halfCarriedBy]!);
	}
	return {
		total,
		perCustomer: total / buyers,
		median: quantileSorted(ascending, 0.5),
		buyers,
		...bandsOf(sorted),
		halfCarriedBy,
		topTenth: { buyers: top, share: positive === 0 ? 0 : topSum / positive },
	};
}

/** Bands wide enough that 95 % of the buyers lie below the last one. */
function bandsOf(sorted: Float64Array): { bandWidth: number; bands: number[] } {
	const reach = sorted[Math.floor(sorted.length * 0.05)]!;
	if (reach <= 0) return { bandWidth: 0, bands: [] };
	const bandWidth = roundUp(reach / (BANDS - 1));
	const bands = new Array<number>(BANDS).fill(0);
	for (const value of sorted) {
		bands[Math.min(BANDS - 1, Math.max(0, Math.floor(value / bandWidth)))]!++;
	}
	return { bandWidth, bands };
}

/** The next 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	const step = [1, 2, 5, 10].find((factor) => factor * power >= value) ?? 10;
	return step * power;
}
