import type { Dataset } from '../dataset/dataset.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import type { Thresholds } from '../lifecycle/thresholds.ts';
import { stoppedAt } from './convert.ts';
import { dimensionsOf, groupBy } from './dimensions.ts';
import type { Dimension } from './dimension.ts';
import { funnelSteps } from './funnel.ts';
import { biggestLeak, lostAt } from './leak.ts';
import type { Funnel, FunnelStep } from './funnel.ts';
import { acquiredDays, filtered } from './members.ts';
import type { FunnelFilter } from './members.ts';
import { stepDays } from './step-days.ts';
import { FUNNEL_STEPS } from './funnel-steps.ts';
import type { StepDays } from './step-days.ts';
import type { FunnelStepId } from './funnel-steps.ts';

/** Groups shown by name; the others are put together. */
const SHOWN = 12;
/** Names offered to filter by. */
const OFFERED = 200;

export interface FunnelQuery {
	readonly asOf: number;
	/** Days within which a step must follow; null: no limit. */
	readonly windowDays: number | null;
	readonly filter?: FunnelFilter | null;
	readonly breakdown?: Dimension | null;
}

/** One funnel of a breakdown. */
interface FunnelGroup {
	/** '': nothing is known; null: all groups that are not shown by themselves. */
	readonly name: string | null;
	readonly customers: number;
	readonly steps: readonly FunnelStep[];
}

export interface FunnelResult extends Funnel {
	readonly thresholds: Thresholds;
	/** Where the most people are lost; `lost`: about how many. */
	readonly leak: { readonly id: FunnelStepId; readonly lost: number } | null;
	/** What the data can be filtered and broken down by. */
	readonly dimensions: readonly Dimension[];
	/** Names of the largest groups, to filter by, in the dimension of the breakdown or else of the filter. */
	readonly names: readonly string[];
	/** The largest groups first, or the latest periods in their order; null without a breakdown. */
	readonly groups: readonly FunnelGroup[] | null;
}

/** How far people came, for everybody or some, and apart by channel, cohort, product or outlet. */
export function funnelAt(dataset: Dataset, query: FunnelQuery): FunnelResult {
	const { asOf, windowDays, filter = null, breakdown = null } = query;
	const { purchases, thresholds } = snapshotAt(dataset, asOf);
	const days = stepDays(dataset, purchases, thresholds.loyalAt);
	const members = filtered(dataset, purchases, days, filter);
	const steps = funnelSteps(days, members, asOf, windowDays);
	const leak = biggestLeak(steps);
	const shown = new Set(days.map(({ id }) => id));
	const dimension = breakdown ?? filter?.by ?? null;
	return {
		thresholds,
		windowDays,
		steps,
		missing: FUNNEL_STEPS.filter((id) => !shown.has(id)),
		leak: leak === undefined ? null : { id: leak.id, lost: lostAt(leak) },
		dimensions: dimensionsOf(dataset),
		names:
			dimension === null
				? []
				: bySize(
						groupsOf(dataset, purchases, days, filtered(dataset, purchases, days, null), dimension),
					)
						.slice(0, OFFERED)
						.map(({ name }) => name)
						.sort(),
		groups:
			breakdown === null
				? null
				: gathered(groupsOf(dataset, purchases, days, members, breakdown), breakdown).map(
						({ name, members: own }) => ({
							name,
							customers: own.length,
							steps: funnelSteps(days, own, asOf, windowDays),
						}),
					),
	};
}

/** The customers who stopped after a step: its window is over, and they have not gone on since. */
export function stoppedCustomers(
	dataset: Dataset,
	query: Omit<FunnelQuery, 'breakdown'> & { readonly step: FunnelStepId },
): number[] {
	const { asOf, windowDays, filter = null } = query;
	const { purchases, thresholds } = snapshotAt(dataset, asOf);
	const days = stepDays(dataset, purchases, thresholds.loyalAt);
	const at = days.findIndex(({ id }) => id === query.step);
	const from = days[at];
	const to = days[at + 1];
	if (from === undefined || to === undefined) return [];
	return stoppedAt(from, to, filtered(dataset, purchases, days, filter), asOf, windowDays);
}

interface Group {
	readonly name: string;
	readonly members: Uint32Array;
}

/** The groups that have somebody, in the order of their names' places. */
function groupsOf(
	dataset: Dataset,
	purchases: Purchases,
	days: readonly StepDays[],
	members: Uint32Array,
	dimension: Dimension,
): Group[] {
	const { names, of } = groupBy(dataset, purchases, dimension, acquiredDays(days));
	const lists = names.map((): number[] => []);
	for (const c of members) lists[of[c]!]!.push(c);
	return names.flatMap((name, i) =>
		lists[i]!.length === 0 ? [] : [{ name, members: Uint32Array.from(lists[i]!) }],
	);
}

function bySize(groups: readonly Group[]): Group[] {
	return groups.toSorted(
		(a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1),
	);
}

/** The largest groups (of periods the latest), and the rest of them in one. */
function gathered(
	groups: readonly Group[],
	dimension: Dimension,
): { readonly name: string | null; readonly members: Uint32Array }[] {
	const isPeriod = dimension === 'month' || dimension === 'quarter';
	const ordered = isPeriod ? groups.toReversed() : bySize(groups);
	const shown = ordered.slice(0, SHOWN);
	const rest = ordered.slice(SHOWN).flatMap(({ members }) => Array.from(members));
	if (isPeriod) shown.reverse();
	return rest.length === 0
		? shown
		: [...shown, { name: null, members: Uint32Array.from(rest).sort() }];
}
