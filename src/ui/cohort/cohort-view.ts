/** Below this many people a percentage is noise and stays hidden. */
const HIDE_BELOW = 5;
/** Below this many it is shown in grey. */
const GREY_BELOW = 20;

export interface CohortRow {
	readonly id: string;
	/** `Okt 2024`; the page adds its own mark where history begins inside the period. */
	readonly label: string;
	readonly size: number;
	/** One for each period; null where the period has not begun. */
	readonly values: readonly (number | null)[];
	/** Index of the period that has not ended; none for a finished row. */
	readonly running?: number | undefined;
	/** Words where even the first period has not begun: `bulan pertama belum selesai`. */
	readonly waiting?: string | undefined;
}

export interface CohortAverage {
	/** null where no cohort is old enough. */
	readonly value: number | null;
	/** Number of cohorts in it. */
	readonly cohorts: number;
}

export type CellKind = 'none' | 'hidden' | 'running' | 'small' | 'full';

export function cellKind(row: CohortRow, index: number): CellKind {
	const value = row.values[index];
	if (value === null || value === undefined) return 'none';
	if (row.size < HIDE_BELOW) return 'hidden';
	if (row.running === index) return 'running';
	return row.size < GREY_BELOW ? 'small' : 'full';
}

/**
 * Lower bounds of the nine colour steps. The first is everything under the lowest decile-like floor, so
 * that the steps are spent where the values are and not on the empty space down to zero.
 */
export function scaleSteps(rows: readonly CohortRow[]): number[] {
	const values = rows
		.flatMap((row) => row.values.filter((_, index) => cellKind(row, index) === 'full'))
		.filter((value) => value !== null)
		.sort((a, b) => a - b);
	const low = values[Math.floor(values.length * 0.1)] ?? 0;
	const high = values[Math.floor(values.length * 0.97)] ?? 1;
	const width = Math.max((high - low) / 7, Number.EPSILON);
	return [0, ...Array.from({ length: 8 }, (_, index) => low + index * width)];
}

export function stepOf(value: number, steps: readonly number[]): number {
	let step = 0;
	while (step < steps.length - 1 && value >= (steps[step + 1] ?? Infinity)) step += 1;
	return step;
}

export interface CellPlace {
	readonly row: number;
	readonly column: number;
}

/** The next cell with something in it, in the direction of an arrow key; null stays. */
export function nextCell(
	rows: readonly CohortRow[],
	from: CellPlace,
	key: string,
): CellPlace | null {
	const filled = (row: number, column: number) => {
		const found = rows[row];
		return found !== undefined && cellKind(found, column) !== 'none';
	};
	const last = (row: number) => {
		const values = rows[row]?.values ?? [];
		for (let column = values.length - 1; column >= 0; column--)
			if (filled(row, column)) return column;
		return -1;
	};
	const moves: Readonly<Record<string, readonly [number, number]>> = {
		ArrowRight: [0, 1],
		ArrowLeft: [0, -1],
		ArrowDown: [1, 0],
		ArrowUp: [-1, 0],
	};
	if (key === 'Home') return { row: from.row, column: 0 };
	if (key === 'End') return { row: from.row, column: last(from.row) };
	const move = moves[key];
	if (!move) return null;
	let { row, column } = from;
	do {
		row += move[0];
		column += move[1];
		if (!rows[row] || column < 0 || column > last(row)) {
			// Rows get shorter downwards: step to the last filled cell instead of falling off.
			if (move[0] !== 0 && rows[row] && last(row) >= 0) return { row, column: last(row) };
			return null;
		}
	} while (!filled(row, column));
	return { row, column };
}
