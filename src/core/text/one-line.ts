/** A typed text as it is kept: one line, single spaces, none around, not longer than `most` characters. */
export function oneLine(typed: string, most = Infinity): string {
	const line = typed.replaceAll(/\s+/g, ' ').trim();
	return line.length <= most ? line : Array.from(line).slice(0, most).join('').trim();
}
