/**
 * Moves labels apart until neighbours are at least `gap` pixels away from each other, within [low, high],
 * each as near to its wish as the others allow. Returns the positions in the order of the wishes.
 */
export function spreadLabels(
	wishes: readonly number[],
	gap: number,
	low: number,
	high: number,
): number[] {
	const order = wishes.map((wish, index) => ({ index, at: wish })).sort((a, b) => a.at - b.at);
	// Where even the whole height is too little, equal steps are the best there is.
	const step = Math.min(gap, order.length > 1 ? (high - low) / (order.length - 1) : gap);
	for (let round = 0; round < 60; round++) {
		let previous: { at: number } | undefined;
		for (const label of order) {
			const overlap = previous ? previous.at + step - label.at : 0;
			if (previous && overlap > 0) {
				previous.at -= overlap / 2;
				label.at += overlap / 2;
			}
			previous = label;
		}
		const first = order[0];
		const last = order.at(-1);
		if (first && first.at < low) first.at = low;
		if (last && last.at > high) last.at = high;
	}
	// Rounds only approach the answer: one pass upwards and one back make the distances exact.
	let floor = low;
	for (const label of order) {
		label.at = Math.max(label.at, floor);
		floor = label.at + step;
	}
	const result = new Array<number>(wishes.length).fill(0);
	let ceiling = high;
	for (const label of order.reverse()) {
		label.at = Math.min(label.at, ceiling);
		ceiling = label.at - step;
		result[label.index] = label.at;
	}
	return result;
}
