import { periodEnd, periodOf, periodStart } from '../calendar/period.ts';
import type { Period } from '../calendar/period.ts';
import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import type { PeriodGroup } from './period-groups.ts';

export interface PeriodMembers {
	readonly period: Period;
	/** A day of the period. */
	readonly day: number;
	readonly who: PeriodGroup;
}

export function periodCustomers(
	dataset: Dataset,
	asOf: number,
	{ period, day: someDay, who }: PeriodMembers,
): number[] {
	const { purchases, thresholds } = snapshotAt(dataset, asOf);
	const { start, day, customers, refundOnly } = purchases;
	const index = periodOf(period, someDay);
	const from = periodStart(period, index);
	const to = Math.min(periodEnd(period, index), asOf);
	const found: number[] = [];
	for (let c = 0; c < customers; c++) {
		const begin = start[c]!;
		let before = begin;
		while (before < start[c + 1]! && day[before]! < from) before++;
		let until = before;
		while (until < start[c + 1]! && day[until]! <= to) until++;
		if (until === begin) continue;
		const isActive = (at: number, end: number) =>
			end > begin && at - day[end - 1]! <= thresholds.lostAfter;
		const test: Readonly<Record<PeriodGroup, () => boolean>> = {
			kept: () => isActive(from - 1, before) && isActive(to, until),
			lost: () => isActive(from - 1, before) && !isActive(to, until),
			repeat: () => until - begin >= 2,
			converted: () => {
				const known = dataset.customers.firstContactDay[c]!;
				return before === begin && known !== NO_DAY && known < day[begin]! && refundOnly[c] === 0;
			},
			buyers: () => until > before,
			returned: () => until > before && until - begin >= 2,
		};
		if (test[who]()) found.push(c);
	}
	return found;
}
