/** Quantile by linear interpolation (Hyndman & Fan 1996, type 7) of ascending values. */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
	if (sorted.length === 0) return Number.NaN;
	const position = (sorted.length - 1) * p;
	const below = Math.floor(position);
	const low = sorted[below]!;
	const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
	return low + (high - low) * (position - below);
}

/** The same from counts of whole values: `counts[v]` values equal v. */
export function quantileOfCounts(counts: ArrayLike<number>, p: number): number {
	let total = 0;
	for (let v = 0; v < counts.length; v++) total += counts[v]!;
	if (total === 0) return Number.NaN;
	const position = (total - 1) * p;
	const below = Math.floor(position);
	const low = valueAtRank(counts, below);
	const high = valueAtRank(counts, Math.min(below + 1, total - 1));
	return low + (high - low) * (position - below);
}

function valueAtRank(counts: ArrayLike<number>, rank: number): number {
	let seen = 0;
	for (let v = 0; v < counts.length; v++) {
		seen += counts[v]!;
		if (seen > rank) return v;
	}
	return Number.NaN;
}
