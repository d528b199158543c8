/** Why an identity belongs to the same customer as an earlier one. */
export interface JoinReason {
	/** Position of the earlier identity in the list of identities as it is given out. */
	readonly with: number;
	/** Text of the key that both have; null: the owner has said so. */
	readonly key: string | null;
}

type Link = readonly [a: string, b: string];

/**
 * The shortest chain of keys from the first identity to every other one.
 *
 * @param identities keys of the identities, the first being the one that all others join
 * @param links key of an identity, and another key met in its rows that joins
 * @param decided keys that the owner has joined
 * @returns reasons by position in `identities`, in the order in which they are reached
 */
export function joinReasons(
	identities: readonly string[],
	links: readonly Link[],
	decided: readonly Link[],
): Map<number, JoinReason | null> {
	const next = neighbours(links, decided);
	const indexOf = new Map(identities.map((key, index) => [key, index]));
	const reasons = new Map<number, JoinReason | null>();
	const reach = (index: number, reason: JoinReason | null): Step => {
		reasons.set(index, reason);
		return { key: identities[index]!, with: reasons.size - 1, by: undefined };
	};
	const seen = new Set<string>();
	for (let start = 0; start < identities.length; start++) {
		if (reasons.has(start)) continue;
		// An identity that no chain reaches was joined by the owner's word about a key it met.
		const queue = [reach(start, start === 0 ? null : { with: 0, key: null })];
		seen.add(identities[start]!);
		for (const from of queue) {
			for (const { key, shared } of next.get(from.key) ?? []) {
				if (seen.has(key)) continue;
				seen.add(key);
				const by = from.by === null || shared === null ? null : (from.by ?? shared);
				const index = indexOf.get(key);
				queue.push(
					index === undefined
						? { key, with: from.with, by }
						: reach(index, { with: from.with, key: by }),
				);
			}
		}
	}
	return reasons;
}

interface Step {
	readonly key: string;
	/** Identity from which the chain came here. */
	readonly with: number;
	/** First key of the chain since that identity; null: the owner's word is part of it. */
	readonly by: string | null | undefined;
}

interface Neighbour {
	readonly key: string;
	/** The key that both have; null: the owner has joined them. */
	readonly shared: string | null;
}

function neighbours(links: readonly Link[], decided: readonly Link[]): Map<string, Neighbour[]> {
	const next = new Map<string, Neighbour[]>();
	const add = (from: string, key: string, shared: string | null) => {
		const known = next.get(from);
		if (known === undefined) next.set(from, [{ key, shared }]);
		else known.push({ key, shared });
	};
	const connect = ([a, b]: Link, shared: string | null) => {
		add(a, b, shared);
		add(b, a, shared);
	};
	for (const link of links) connect(link, link[1]);
	for (const link of decided) connect(link, null);
	return next;
}
