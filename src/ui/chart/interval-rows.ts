import type { Stage } from '#ui/stage/stage.ts';

/** An estimate with its range, as a row of a table and as a dot on a band. */
export interface IntervalRow {
	readonly id: string;
	readonly name: string;
	/** Second line under the name. */
	readonly note?: string | undefined;
	readonly stage?: Stage | undefined;
	/** Opens what is behind the row. */
	readonly href?: string | undefined;
	/** Places on the axis, 0…1. */
	readonly at: number;
	readonly from: number;
	readonly to: number;
	/** Place of a line to compare with: a zero. */
	readonly mark?: number | undefined;
	readonly value: string;
	readonly range: string;
	readonly count: string;
	/** Rests on so little that only the band is drawn. */
	readonly few: boolean;
}
