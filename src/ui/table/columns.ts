import type { Snippet } from 'svelte';

export interface Column<Row> {
	readonly id: string;
	readonly label: string;
	/** Numbers stand right. */
	readonly numeric?: boolean;
	/** Plain text of the cell. */
	readonly text?: (row: Row) => string;
	/** Markup of the cell, where text is not enough. */
	readonly cell?: Snippet<[Row]>;
	/** Left out on phones. */
	readonly wideOnly?: boolean;
	readonly sortable?: boolean;
}

export interface Sort {
	readonly column: string;
	readonly direction: 'ascending' | 'descending';
}

/** A chart's numbers as a table: the first column names the row, the others hold formatted values. */
export interface TwinTable {
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}
