import type { CauseReader } from './cause-reader.ts';
import type { CauseRecords } from './cause-records.ts';

/** Causes that are listed by themselves: all themes, and the reasons that are named most. */
const SHOWN = 30;

/** The causes of some records by how often they are named; whatever is not listed comes last. */
export interface RankedCauses {
	/** Theme ids, or reasons as they are written, by their rank. */
	readonly ids: readonly string[];
	/** Rank of everything else. */
	readonly rest: number;
	/** Records by the set of causes they name. */
	readonly records: ReadonlyMap<number, number>;
	/** Ranks of the causes in a set, each once; at least one. */
	readonly ranksIn: (set: number) => readonly number[];
}

export function rankedCauses(reader: CauseReader, { set }: CauseRecords): RankedCauses {
	const records = new Map<number, number>();
	for (const one of set) records.set(one, (records.get(one) ?? 0) + 1);
	const named = new Map<number, number>();
	for (const [one, n] of records) {
		for (const cause of reader.causesIn(one)) named.set(cause, (named.get(cause) ?? 0) + n);
	}
	const ids = reader.ids();
	const listed = [...named]
		.sort(([a, one], [b, other]) => other - one || (ids[a]! < ids[b]! ? -1 : 1))
		.slice(0, SHOWN)
		.map(([cause]) => cause);
	const rest = listed.length;
	const rankOf = new Map(listed.map((cause, rank) => [cause, rank]));
	const ranks = new Map<number, readonly number[]>();
	for (const one of records.keys()) {
		const own = reader.causesIn(one).map((cause) => rankOf.get(cause) ?? rest);
		ranks.set(one, own.length === 0 ? [rest] : [...new Set(own)]);
	}
	return {
		ids: listed.map((cause) => ids[cause]!),
		rest,
		records,
		ranksIn: (one) => ranks.get(one)!,
	};
}
