/** Above this ln(1 + exp(x)) is x, and exp(x) is near overflow. */
const HUGE = 690;

/** ln(1 + odds), from the logarithm of the odds. */
export function logOnePlusExp(logOdds: number): number {
	return logOdds > HUGE ? logOdds : Math.log1p(Math.exp(logOdds));
}

/** odds / (1 + odds): the probability of what the odds are for. */
export function shareOfOdds(logOdds: number): number {
	return 1 / (1 + Math.exp(-logOdds));
}
