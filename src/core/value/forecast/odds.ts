/** ln(1 + odds), from the logarithm of the odds; nothing overflows. */
export function logOnePlusExp(logOdds: number): number {
	return Math.max(logOdds, 0) + Math.log1p(Math.exp(-Math.abs(logOdds)));
}

/** odds / (1 + odds): the probability of what the odds are for. */
export function shareOfOdds(logOdds: number): number {
	return 1 / (1 + Math.exp(-logOdds));
}
