import { dayFromCivil } from '#core/calendar/day.ts';
import { ageSums } from '#core/cohorts/age-sums.ts';
import type { CohortRow } from '#core/cohorts/cohort-table.ts';
import { paybackAge } from '#core/cohorts/cohorts-page.ts';
import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';

/** A cohort of January 2025 and later, by its place and what it bought again. */
export function cohortRow(index: number, changes: Partial<CohortRow> = {}): CohortRow {
	const retained = changes.retained ?? [100, 30, 20];
	return {
		label: `2025-${String(index + 1).padStart(2, '0')}`,
		firstDay: dayFromCivil(2025, index + 1, 1),
		size: 100,
		retained,
		returnedBy: retained.map((_, age) => age * 10),
		orders: retained,
		revenue: retained.map(() => 100_000),
		margin: retained.map(() => 100_000),
		running: null,
		cutOff: false,
		...changes,
	};
}

export function cohortsResult(
	rows: readonly CohortRow[],
	changes: Partial<CohortsResult> = {},
): CohortsResult {
	const ages = ageSums(rows);
	const { cac = null } = changes;
	return {
		asOf: dayFromCivil(2025, 4, 20),
		hasMoney: true,
		period: 'month',
		lastAge: 599,
		cac,
		paybackAge: cac === null ? null : paybackAge(ages, cac),
		dimensions: [],
		groupedBy: null,
		rows,
		ages,
		groups: [],
		...changes,
	};
}
