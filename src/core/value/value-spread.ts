import { quantileSorted } from '../stats/quantile.ts';

/** How values in minor units are spread over people. */
export interface ValueSpread {
	readonly people: number;
	readonly median: number | null;
	/** People by value, in bands of `bandWidth`; the last band holds all above. */
	readonly bandWidth: number;
	readonly bands: readonly number[];
	/** The fewest people who carry half of the value. */
	readonly halfCarriedBy: number;
	/** Parts of the people from the most valuable on, with their share of the value. */
	readonly parts: readonly ValuePart[];
}

interface ValuePart {
	/** Ends of the part as shares of the people. */
	readonly from: number;
	readonly to: number;
	readonly people: number;
	readonly share: number;
}

const BANDS = 20;
/** The top tenth, down to a quarter, down to a half, the rest. */
const ENDS = [0.1, 0.25, 0.5, 1];

/** Values below zero (refunds beyond all purchases) carry nothing. */
export function valueSpread(values: Float64Array): ValueSpread {
	const ascending = values.toSorted();
	const sorted = ascending.toReversed();
	const people = sorted.length;
	const carried = (from: number, to: number) =>
		sorted.subarray(from, to).reduce((sum, value) => sum + Math.max(0, value), 0);
	const total = carried(0, people);
	let halfCarriedBy = 0;
	for (let sum = 0; halfCarriedBy < people && sum < total / 2; halfCarriedBy++) {
		sum += Math.max(0, sorted[halfCarriedBy]!);
	}
	let before = 0;
	const parts = ENDS.map((to, i): ValuePart => {
		const end = Math.min(people, Math.max(before + (i === 0 ? 1 : 0), Math.round(people * to)));
		const part = { from: ENDS[i - 1] ?? 0, to, people: end - before };
		const share = total === 0 ? 0 : carried(before, end) / total;
		before = end;
		return { ...part, share };
	}).filter((part) => part.people > 0);
	return {
		people,
		median: people === 0 ? null : quantileSorted(ascending, 0.5),
		...bandsOf(sorted),
		halfCarriedBy,
		parts,
	};
}

/** Bands wide enough that 95 % of the people lie below the last one. */
function bandsOf(sorted: Float64Array): { bandWidth: number; bands: number[] } {
	const reach = sorted[Math.floor(sorted.length * 0.05)] ?? 0;
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
