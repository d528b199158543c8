/** Makes a value when it is first asked for, and keeps it. */
export function once<T extends object>(make: () => T): () => T {
	let made: T | null = null;
	return () => (made ??= make());
}
