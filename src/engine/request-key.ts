/** One text for equal requests, in whatever order their parameters were written. */
export function requestKey(name: string, params: unknown): string {
	return `${name} ${JSON.stringify({ params }, sorted)}`;
}

function sorted(_name: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
