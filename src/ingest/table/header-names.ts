/** Headers as shown: trimmed, without a leading `*` or `'`, duplicates and gaps numbered. */
export function headerNames(cells: readonly string[]): string[] {
	const used = new Set<string>();
	return cells.map((cell, i) => {
		const name =
			cell
				.trim()
				.replace(/^[*']+/, '')
				.trim() || `#${i + 1}`;
		let unique = name;
		for (let count = 2; used.has(unique); count++) unique = `${name} (${count})`;
		used.add(unique);
		return unique;
	});
}
