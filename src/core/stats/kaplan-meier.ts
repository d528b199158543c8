/**
 * Kaplan & Meier (1958) survival over whole days, from counts by duration.
 *
 * @param events `events[d]`: durations that ended after d days
 * @param censored `censored[d]`: durations still open after d days (same length)
 * @returns `survival[d]` = share still open after day d, and `atRisk[d]` = durations ≥ d
 */
export function kaplanMeier(
	events: ArrayLike<number>,
	censored: ArrayLike<number>,
): { survival: Float64Array; atRisk: Float64Array } {
	const length = events.length;
	const survival = new Float64Array(length);
	const atRisk = new Float64Array(length);
	let remaining = 0;
	for (let d = 0; d < length; d++) remaining += events[d]! + censored[d]!;
	let share = 1;
	for (let d = 0; d < length; d++) {
		atRisk[d] = remaining;
		if (remaining > 0) share *= 1 - events[d]! / remaining;
		survival[d] = share;
		remaining -= events[d]! + censored[d]!;
	}
	return { survival, atRisk };
}
