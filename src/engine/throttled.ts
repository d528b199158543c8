/** Progress reaches the screen at most ten times a second. */
const EVERY_MS = 100;

/** Passes on the first value and then at most one in 100 ms; the ones between are dropped. */
export function throttled<T>(
	pass: (value: T) => void,
	now: () => number = () => performance.now(),
): (value: T) => void {
	let last = -Infinity;
	return (value) => {
		const time = now();
		if (time - last < EVERY_MS) return;
		last = time;
		pass(value);
	};
}
