import type { Format } from '#i18n/format.ts';
import type { segmentScope } from '#i18n/messages/segment-scope.ts';

interface ShownScope {
	/** Null: everybody. */
	readonly segment: string | null;
	/** Names of all segments. */
	readonly names: readonly string[];
	/** In the order of the names; null while they are counted. */
	readonly sizes: readonly number[] | null;
	readonly asOf: number | null;
}

/** What the numbers of a narrowed page are about; null where they are about everybody. */
export function scopeText(
	words: (typeof segmentScope)['id'],
	format: Format,
	{ segment, names, sizes, asOf }: ShownScope,
): string | null {
	if (segment === null || asOf === null) return null;
	const size = sizes?.length === names.length ? sizes[names.indexOf(segment)] : undefined;
	if (size === undefined) return words.counting;
	return words.narrowed(format.count(size, 'customers'), format.day(asOf));
}
