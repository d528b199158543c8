/** Below this many people a percentage is noise and stays hidden. */
const HIDE_BELOW = 5;
/** Below this many it is shown in grey. */
const GREY_BELOW = 20;

export interface CohortRow {
	readonly id: string;
	/** `Okt 2024`; the page adds its own mark where history begins inside the period. */
	readonly label: string;
	readonly size: number;
	/** Counts, which say something of however few people. */
	readonly counts?: boolean | undefined;
	/** One for each period; null where the period has not begun. */
	readonly values: readonly (number | null)[];
	/** Index of the first period that has not ended, as all after it; none for a finished row. */
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
	if (row.size < HIDE_BELOW && !row.counts) return 'hidden';
	if (row.running !== undefined && index >= row.running) return 'running';
	return row.size < GREY_BELOW && !row.counts ? 'small' : 'full';
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
	/** HEAD is the row's own head, where that opens something. */
	readonly column: number;
}

/** Column of the row heads. */
export const HEAD = -1;
const NOWHERE = -2;

const MOVES: ReadonlyMap<string, readonly [row: number, column: number]> = new Map([
	['ArrowRight', [0, 1]],
	['ArrowLeft', [0, -1]],
	['ArrowDown', [1, 0]],
	['ArrowUp', [-1, 0]],
]);

/**
 * The place that a key leads to: arrows step over empty cells, Home and End go to the ends of the
 * row, with Ctrl to those of the table. Null: the key leads nowhere.
 *
 * @param first HEAD where the row heads can be stepped on, else 0
 */
export function nextCell(
	rows: readonly CohortRow[],
	from: CellPlace,
	{ key, ctrlKey = false }: { readonly key: string; readonly ctrlKey?: boolean },
	first: number,
): CellPlace | null {
	if (key === 'Home') return firstPlace(rows, ctrlKey ? 0 : from.row, first);
	if (key === 'End') return lastPlace(rows, ctrlKey ? rows.length - 1 : from.row, first);
	const move = MOVES.get(key);
	if (!move) return null;
	const [down, right] = move;
	let { row, column } = from;
	do {
		row += down;
		column += right;
		const found = rows[row];
		if (!found || column < first) return null;
		const last = lastFilled(found, first);
		if (column > last) {
			// Rows get shorter downwards: step to the last filled cell instead of falling off.
			if (down !== 0 && last >= first) return { row, column: last };
			if (down === 0) return null;
		}
	} while (!isFilled(rows[row], column));
	return { row, column };
}

function isFilled(row: CohortRow | undefined, column: number): boolean {
	return row !== undefined && (column === HEAD || cellKind(row, column) !== 'none');
}

function lastFilled(row: CohortRow, first: number): number {
	for (let column = row.values.length - 1; column >= 0; column--) {
		if (isFilled(row, column)) return column;
	}
	return first === HEAD ? HEAD : NOWHERE;
}

/** The first cell of the row, or of the next one that has any. */
function firstPlace(rows: readonly CohortRow[], row: number, first: number): CellPlace | null {
	for (let at = row; at < rows.length; at++) {
		const found = rows[at];
		const length = found?.values.length ?? 0;
		for (let column = first; column < length || column === HEAD; column++) {
			if (isFilled(found, column)) return { row: at, column };
		}
	}
	return null;
}

/** The last cell of the row, or of the one above it that has any. */
function lastPlace(rows: readonly CohortRow[], row: number, first: number): CellPlace | null {
	for (let at = row; at >= 0; at--) {
		const found = rows[at];
		const column = found ? lastFilled(found, first) : NOWHERE;
		if (column >= first) return { row: at, column };
	}
	return null;
}
