const WIDTH = 160;
const HEIGHT = 34;

/** Path of values[from..to) on the 160 × 34 grid of a sparkline, with zero at the floor. */
export function sparkPath(values: readonly number[], from: number, to: number): string {
	const top = Math.max(...values, 0) * 1.05 || 1;
	const step = (WIDTH - 6) / Math.max(values.length - 1, 1);
	let path = '';
	for (let i = Math.max(from, 0); i < Math.min(to, values.length); i++) {
		const x = (2 + i * step).toFixed(1);
		const y = (HEIGHT - 2 - ((values[i] ?? 0) / top) * (HEIGHT - 6)).toFixed(1);
		path += `${path ? 'L' : 'M'}${x} ${y}`;
	}
	return path;
}
