/*
 * Work on the screen that need not be done at once: a piece a task, so that the page answers in
 * between. Drawing a chart takes 10 to 40 ms while its code is new.
 */
const waiting = new Set<() => void>();

/**
 * Does `work` in a task of its own, after what came before.
 * @returns gives it up, if its turn has not come
 */
export function inTurn(work: () => void): () => void {
	if (waiting.size === 0) setTimeout(next, 0);
	waiting.add(work);
	return () => {
		waiting.delete(work);
	};
}

function next(): void {
	const [work] = waiting;
	if (work === undefined) return;
	// Before the work, which may throw.
	if (waiting.size > 1) setTimeout(next, 0);
	waiting.delete(work);
	work();
}

function all(): void {
	for (const work of waiting) {
		waiting.delete(work);
		work();
	}
}

// Paper waits for nothing.
globalThis.addEventListener('beforeprint', all);
