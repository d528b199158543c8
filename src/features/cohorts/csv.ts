/** Starts that a spreadsheet program takes for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** Rows as CSV text that a spreadsheet opens without running any of it; numbers stay numbers. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
	// The byte order mark makes Excel read UTF-8.
	return `\uFEFF${rows.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: string | number): string {
	if (typeof cell === 'number') return String(cell);
	const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
	return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
