/** Values of null or '' leave the parameter out. */
export type RouteParams = Readonly<Record<string, string | number | null | undefined>>;

/** What the hash says. */
export interface Route {
	readonly path: string;
	readonly params: ReadonlyMap<string, string>;
}

/** These stay when the owner opens another page: the whole app looks at one date and one segment. */
const kept = ['asof', 'segment'];

export function parseHash(hash: string): Route {
	const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
	return {
		path: `/${path.replace(/^\/+|\/+$/g, '')}`,
		params: new Map(new URLSearchParams(query)),
	};
}

export function hashOf(path: string, params: ReadonlyMap<string, string>): string {
	const query = new URLSearchParams([...params]).toString();
	return `#${path}${query ? `?${query}` : ''}`;
}

export function merged(
	base: ReadonlyMap<string, string>,
	changes: RouteParams,
): Map<string, string> {
	const result = new Map(base);
	for (const [name, value] of Object.entries(changes)) {
		if (value === null || value === undefined || value === '') result.delete(name);
		else result.set(name, String(value));
	}
	return result;
}

export function keptParams(params: ReadonlyMap<string, string>): Map<string, string> {
	return new Map([...params].filter(([name]) => kept.includes(name)));
}
