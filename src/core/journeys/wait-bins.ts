const DAY = 24 * 60;

/** Where the bins of the time to the first purchase begin, in minutes; the last has no end. */
export const BIN_STARTS: readonly number[] = [
	0,
	10,
	60,
	6 * 60,
	DAY,
	2 * DAY,
	7 * DAY,
	30 * DAY,
	90 * DAY,
	180 * DAY,
	365 * DAY,
];
