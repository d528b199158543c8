/**
 * Formula CLV = average revenue per period × number of periods × margin − acquisition cost.
 * $50 × 12 × 5 − $100 at margin 1 is $2,900.
 *
 * @param revenuePerPeriod minor units
 * @param acquisitionCost minor units
 */
export function formulaClv(
	revenuePerPeriod: number,
	periods: number,
	margin: number,
	acquisitionCost: number,
): number {
	return revenuePerPeriod * periods * margin - acquisitionCost;
}
