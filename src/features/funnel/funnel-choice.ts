import { DIMENSIONS, type Dimension } from '#core/funnel/dimension.ts';
import type { FunnelFilter } from '#core/funnel/members.ts';
import type { RouteParams } from '#ui/route.ts';

/** Stands for "not known", which has no name of its own. */
const NOT_KNOWN = '~';

/** What the address asks to compare by, and whom it narrows the funnel to. */
export interface FunnelChoice {
	readonly by: Dimension | null;
	readonly filter: FunnelFilter | null;
}

export function readChoice(params: ReadonlyMap<string, string>): FunnelChoice {
	const by = DIMENSIONS.find((dimension) => dimension === params.get('by')) ?? null;
	const group = params.get('group');
	return {
		by,
		filter:
			by === null || group === undefined ? null : { by, name: group === NOT_KNOWN ? '' : group },
	};
}

/** Another dimension ends the narrowing to a group of the one before. */
export function byParams(by: Dimension | null): RouteParams {
	return { by, group: null };
}

/** @param name of the group; null: everybody */
export function groupParams(name: string | null): RouteParams {
	return { group: name === '' ? NOT_KNOWN : name };
}
