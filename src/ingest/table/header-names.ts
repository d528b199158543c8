/** Headers as shown: trimmed, without a leading `*` or `'`, duplicates and gaps numbered. */
export function headerNames(cells: readonly string[]): string[] {
	const used = new Set<string>();
	const counts = new Map<string, number>();
	return cells.map((cell, i) => {
		const name =
			cell
				.trim()
				.replace(/^[*']+/, '')
				.trim() || `#${i + 1}`;
		let count = counts.get(name) ?? 1;
		let unique = name;
		while (used.has(unique)) unique = `${name} (${++count})`;
		counts.set(name, count);
		used.add(unique);
		return unique;
	});
}
