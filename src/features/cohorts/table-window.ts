/** More cells than these at once nobody reads, and no browser draws quickly. */
const SMALL = { cohorts: 13, ages: 12 } as const;
const LARGE = { cohorts: 60, ages: 36 } as const;

/** The part of a table that is shown; ends are exclusive. */
export interface TableWindow {
	readonly firstRow: number;
	readonly endRow: number;
	readonly firstAge: number;
	readonly endAge: number;
	/** Pages that are there, to be asked for; null where there is no further one. */
	readonly older: number | null;
	readonly newer: number | null;
	readonly later: number | null;
	readonly earlier: number | null;
	/** Whether a large table would show more than a small one. */
	readonly hasMore: boolean;
}

interface Pages {
	readonly large: boolean;
	/** Pages back from the newest cohorts, and on from the first age. */
	readonly older: number;
	readonly later: number;
}

/**
 * The newest cohorts and first ages, or another page of them; a page beyond the last is the last.
 *
 * @param rows number of cohorts
 * @param from first age that the measure has
 * @param ages number of ages of the oldest cohort
 */
export function tableWindow(pages: Pages, rows: number, from: number, ages: number): TableWindow {
	const size = pages.large ? LARGE : SMALL;
	// Age 0 is one more column, which must not push the last one out.
	const width = size.ages + (from === 0 ? 1 : 0);
	const older = Math.min(pages.older, Math.max(0, Math.ceil(rows / size.cohorts) - 1));
	const later = Math.min(pages.later, Math.max(0, Math.ceil((ages - from) / width) - 1));
	const endRow = rows - older * size.cohorts;
	const firstRow = Math.max(0, endRow - size.cohorts);
	const firstAge = from + later * width;
	const endAge = Math.max(firstAge + 1, Math.min(ages, firstAge + width));
	return {
		firstRow,
		endRow,
		firstAge,
		endAge,
		older: firstRow > 0 ? older + 1 : null,
		newer: older > 0 ? older - 1 : null,
		later: endAge < ages ? later + 1 : null,
		earlier: later > 0 ? later - 1 : null,
		hasMore: rows > SMALL.cohorts || ages - 1 > SMALL.ages,
	};
}
