import { periodEnd, periodLabel, periodOf, periodStart, periodTable } from '../calendar/period.ts';
import type { Period } from '../calendar/period.ts';
import type { Purchases } from '../dataset/purchases.ts';

/** Gains and losses of one period, by one lostAfter at both ends. */
export interface PeriodRates {
	readonly label: string;
	readonly firstDay: number;
	readonly lastDay: number;
	/** The period contains asOf and has not ended. */
	readonly running: boolean;
	readonly activeAtStart: number;
	readonly activeAtEnd: number;
	/** First purchase in the period and active at its end. */
	readonly new: number;
	/** First purchase in the period and lost again before its end. */
	readonly newAndLost: number;
	/** Lost at the start. */
	readonly lostAtStart: number;
	/** Active at the start, not at the end. */
	readonly becameLost: number;
	/** Lost at the start, active at the end. */
	readonly wonBack: number;
	/** Null where nobody was active, or the period starts too early to lose anybody. */
	readonly churnRate: number | null;
	readonly retentionRate: number | null;
	/** Of those lost at the start, how many were won back; null where nobody was lost. */
	readonly winBackRate: number | null;
	/** Customers with a purchase in the period = firstPurchases + returning + resurrected. */
	readonly buyers: number;
	/** Buyers whose first purchase ever it was. */
	readonly firstPurchases: number;
	/** Buyers of the period who bought in the previous one too. */
	readonly returning: number;
	/** Buyers of the period who bought before, but not in the previous one. */
	readonly resurrected: number;
	/** Buyers of the previous period who did not buy in this one. */
	readonly dormant: number;
}

/**
 * Rates of every period from the first day of the data to asOf.
 * `activeAtEnd = activeAtStart + new + wonBack − becameLost`, exactly.
 */
export function periodRates(
	purchases: Purchases,
	lostAfter: number,
	period: Period,
): PeriodRates[] {
	const first = periodOf(period, purchases.firstDay);
	const last = periodOf(period, purchases.asOf);
	const bounds = Array.from({ length: last - first + 1 }, (_, i) => ({
		from: periodStart(period, first + i),
		to: Math.min(periodEnd(period, first + i), purchases.asOf),
	}));
	const table = periodTable(period, purchases.firstDay, purchases.asOf);
	const indexOf = (day: number) => table[day - purchases.firstDay]! - first;
	return tallyPeriods(purchases, lostAfter, bounds, indexOf).map((tally, i): PeriodRates => {
		const { from, to } = bounds[i]!;
		const measurable = from - purchases.firstDay > lostAfter && tally.activeAtStart > 0;
		const churnRate = measurable ? tally.becameLost / tally.activeAtStart : null;
		return {
			label: periodLabel(period, first + i),
			firstDay: from,
			lastDay: to,
			running: periodEnd(period, first + i) > purchases.asOf,
			...tally,
			churnRate,
			retentionRate: churnRate === null ? null : 1 - churnRate,
			winBackRate: tally.lostAtStart === 0 ? null : tally.wonBack / tally.lostAtStart,
			firstPurchases: tally.new + tally.newAndLost,
			buyers: tally.new + tally.newAndLost + tally.returning + tally.resurrected,
		};
	});
}

const emptyTally = () => ({
	activeAtStart: 0,
	activeAtEnd: 0,
	new: 0,
	newAndLost: 0,
	lostAtStart: 0,
	becameLost: 0,
	wonBack: 0,
	returning: 0,
	resurrected: 0,
	dormant: 0,
});

type Tally = ReturnType<typeof emptyTally>;

/** Walks each customer's purchase days once, from the period of the first purchase on. */
function tallyPeriods(
	purchases: Purchases,
	lostAfter: number,
	bounds: readonly { from: number; to: number }[],
	indexOf: (day: number) => number,
): Tally[] {
	const { day, start } = purchases;
	const tallies = bounds.map(emptyTally);
	for (let c = 0; c < purchases.customers; c++) {
		const begin = start[c]!;
		const end = start[c + 1]!;
		if (begin === end) continue;
		let i = begin;
		for (let p = indexOf(day[begin]!); p < bounds.length; p++) {
			const { from, to } = bounds[p]!;
			// Day of the last purchase before the period, and of the last one up to its end.
			const earlier = i > begin ? day[i - 1]! : null;
			while (i < end && day[i]! <= to) i++;
			const tally = tallies[p]!;
			const latest = day[i - 1]!;
			const activeAtEnd = to - latest <= lostAfter;
			if (activeAtEnd) tally.activeAtEnd++;
			if (earlier === null) {
				if (activeAtEnd) tally.new++;
				else tally.newAndLost++;
				continue;
			}
			const activeAtStart = from - 1 - earlier <= lostAfter;
			if (activeAtStart) {
				tally.activeAtStart++;
				if (!activeAtEnd) tally.becameLost++;
			} else {
				tally.lostAtStart++;
				if (activeAtEnd) tally.wonBack++;
			}
			const boughtBefore = p > 0 && earlier >= bounds[p - 1]!.from;
			if (latest >= from) {
				if (boughtBefore) tally.returning++;
				else tally.resurrected++;
			} else if (boughtBefore) tally.dormant++;
		}
	}
	return tallies;
}
