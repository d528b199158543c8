import { identifiesBuyers } from '../mapping-problem.ts';
import type { Mapping } from '../mapping.ts';
import { sourceById } from './recognise-source.ts';
import type { BuyersElsewhere } from './source-definition.ts';

/** What the owner is told about an export that is known. */
export interface KnownSource {
	/** As its maker calls it. */
	readonly name: string;
	/** Nobody can be told apart: totals, but no life cycle. */
	readonly totalsOnly: boolean;
	/** How people can be seen all the same; null: no way is known. */
	readonly instead: BuyersElsewhere | null;
}

export function knownSourceOf(mapping: Mapping): KnownSource | null {
	const source = sourceById(mapping.source);
	if (source === null) return null;
	return {
		name: source.name,
		totalsOnly: source.withoutBuyers === true && !identifiesBuyers(mapping),
		instead: source.instead ?? null,
	};
}
