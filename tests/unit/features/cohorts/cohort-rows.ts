import { dayFromCivil } from '#core/calendar/day.ts';
import type { CohortRow } from '#core/cohorts/cohort-table.ts';
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
		running: null,
		cutOff: false,
		...changes,
	};
}

export function cohortsResult(
	rows: readonly CohortRow[],
	changes: Partial<CohortsResult> = {},
): CohortsResult {
	const ages = Math.max(0, ...rows.map((row) => row.retained.length));
	const complete = (age: number) =>
		rows.filter((row) => age < row.retained.length && row.running !== age);
	const average: number[] = [];
	const averageOf: number[] = [];
	for (let age = 0; age < ages && complete(age).length > 0; age++) {
		const old = complete(age);
		const size = old.reduce((sum, row) => sum + row.size, 0);
		average.push(old.reduce((sum, row) => sum + row.retained[age]!, 0) / size);
		averageOf.push(old.length);
	}
	return {
		asOf: dayFromCivil(2025, 4, 20),
		hasMoney: true,
		period: 'month',
		rows,
		average,
		averageOf,
		byChannel: [],
		...changes,
	};
}
