import { headerKeys } from '../columns/header-keys.ts';
import { KNOWN_SOURCES } from './known-sources.ts';
import type { SourceDefinition } from './source-definition.ts';

/** The known source whose headers the file has; of several the one that explains the most columns. */
export function recogniseSource(headers: readonly string[]): SourceDefinition | null {
	const present = new Set(headers.flatMap(headerKeys));
	let best: { readonly source: SourceDefinition; readonly known: number } | null = null;
	for (const source of KNOWN_SOURCES) {
		if (!fits(source, present)) continue;
		const known = knownHeaders(source).filter((header) => present.has(header)).length;
		if (best === null || known > best.known) best = { source, known };
	}
	return best?.source ?? null;
}

export function sourceById(id: string | null): SourceDefinition | null {
	return KNOWN_SOURCES.find((source) => source.id === id) ?? null;
}

function fits({ all, some }: SourceDefinition, present: ReadonlySet<string>): boolean {
	const isThere = (header: string) => present.has(header);
	if (!all.every((names) => [names].flat().some(isThere))) return false;
	return some === undefined || some.of.filter(isThere).length >= some.least;
}

/** Every header that the source names, once. */
export function knownHeaders({ all, some, fields, sums }: SourceDefinition): string[] {
	const summed = Object.values(sums ?? {}).flatMap(({ plus, minus }) => [
		...plus,
		...(minus ?? []),
	]);
	return [
		...new Set([...all.flat(), ...(some?.of ?? []), ...Object.values(fields).flat(), ...summed]),
	];
}
