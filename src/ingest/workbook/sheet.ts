/** A sheet of a workbook that holds cells. */
export interface Sheet {
	readonly name: string;
	readonly hidden: boolean;
	/** Up to the last row with a cell, empty ones among them. */
	readonly rowCount: number;
	/** The rows as text, in pieces. */
	rows(): Generator<string[][]>;
}
