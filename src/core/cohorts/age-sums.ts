/** Sums over the cohorts whose period of one age is complete: what an average is made of. */
export interface AgeSums {
	readonly cohorts: number;
	/** Σ size: the average of a figure is its sum divided by these. */
	readonly people: number;
	readonly retained: number;
	readonly returnedBy: number;
	readonly orders: number;
	/** Net revenue in the period, minor units. */
	readonly revenue: number;
	/** Net revenue from the first purchase up to the end of the period. */
	readonly revenueToDate: number;
	/** The part of it that is left after the cost of the goods. */
	readonly marginToDate: number;
}

type Column = ArrayLike<number>;

/** A cohort as rows or as columns. */
interface CohortFigures {
	readonly size: number;
	readonly running: number | null;
	readonly retained: Column;
	readonly returnedBy: Column;
	readonly orders: Column;
	readonly revenue: Column;
	readonly margin: Column;
}

/** One for each age that is complete for some cohort. */
export function ageSums(rows: readonly CohortFigures[]): AgeSums[] {
	const ages = Math.max(0, ...rows.map(completeAges));
	const sums = Array.from({ length: ages }, () => ({
		cohorts: 0,
		people: 0,
		retained: 0,
		returnedBy: 0,
		orders: 0,
		revenue: 0,
		revenueToDate: 0,
		marginToDate: 0,
	}));
	for (const row of rows) {
		let revenue = 0;
		let margin = 0;
		const complete = completeAges(row);
		for (let k = 0; k < complete; k++) {
			const sum = sums[k]!;
			revenue += row.revenue[k]!;
			margin += row.margin[k]!;
			sum.cohorts++;
			sum.people += row.size;
			sum.retained += row.retained[k]!;
			sum.returnedBy += row.returnedBy[k]!;
			sum.orders += row.orders[k]!;
			sum.revenue += row.revenue[k]!;
			sum.revenueToDate += revenue;
			sum.marginToDate += margin;
		}
	}
	return sums;
}

function completeAges({ running, retained }: CohortFigures): number {
	return running ?? retained.length;
}
