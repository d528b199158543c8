import { cohortCustomers } from '../cohorts/cohort-customers.ts';
import type { CohortMembers } from '../cohorts/cohort-customers.ts';
import { periodCustomers } from '../churn/period-customers.ts';
import type { PeriodMembers } from '../churn/period-customers.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { ManualThresholds } from '../dataset/settings.ts';
import { journeyCustomers } from '../journeys/journey-customers.ts';
import type { JourneySet } from '../journeys/journey-customers.ts';
import { flowCustomers, OUTSIDE } from '../lifecycle/flows.ts';
import { ruleChangeCustomers } from '../lifecycle/rule-preview.ts';
import { stoppedCustomers } from '../funnel/funnel-page.ts';
import type { FunnelFilter } from '../funnel/members.ts';
import type { FunnelStepId } from '../funnel/funnel-steps.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { STAGES } from '../lifecycle/stage.ts';
import type { Stage } from '../lifecycle/stage.ts';
import { RFM_GROUPS } from '../rfm/groups.ts';
import type { RfmGroup } from '../rfm/groups.ts';
import { scoresAt } from '../rfm/rfm.ts';
import { customersNaming } from '../voice/causes.ts';
import type { CausesBy, GrievanceSource } from '../voice/grievance-source.ts';
import type { Instrument } from '../columns/instruments.ts';
import type { Band } from '../voice/scales.ts';
import { waitingCustomers } from '../voice/loop.ts';
import { customersAnswering } from '../voice/counted-answers.ts';

/** A number shown on some page, as the customers that it counts. */
export type CustomerSet =
	| JourneySet
	/** Who went from one stage to another since `since` (null: as the Stages page shows it). */
	| {
			readonly of: 'flow';
			readonly since: number | null;
			readonly before: Stage | 'outside';
			readonly after: Stage | 'outside';
	  }
	/** Whose stage would be another by the thresholds proposed. */
	| {
			readonly of: 'rule-change';
			readonly thresholds: ManualThresholds;
			readonly before: Stage;
			readonly after: Stage;
	  }
	/** Who stopped after a step of the funnel. */
	| {
			readonly of: 'funnel-step';
			readonly step: FunnelStepId;
			readonly windowDays: number | null;
			readonly filter: FunnelFilter | null;
	  }
	| ({ readonly of: 'cohort' } & CohortMembers)
	| ({ readonly of: 'period' } & PeriodMembers)
	| { readonly of: 'rfm-group'; readonly group: RfmGroup }
	/** Whose last answer is of a band. */
	| { readonly of: 'voice'; readonly instrument: Instrument; readonly band: Band }
	/** Unhappy by the last answer, and not followed up. */
	| { readonly of: 'waiting' }
	/** Who named a cause; null: something that is not listed. */
	| {
			readonly of: 'cause';
			readonly by: CausesBy;
			readonly source: GrievanceSource | null;
			readonly cause: string | null;
	  }
	| { readonly of: 'rfm-cell'; readonly r: number; readonly fm: number };

/** Those customers, the most valuable of the last 365 days first. */
export function customersIn(
	dataset: Dataset,
	{ asOf, set }: { readonly asOf: number; readonly set: CustomerSet },
): Uint32Array {
	const { netLastYear } = snapshotAt(dataset, asOf).purchases;
	return Uint32Array.from(members(dataset, asOf, set)).sort(
		(a, b) => netLastYear[b]! - netLastYear[a]! || a - b,
	);
}

function members(dataset: Dataset, asOf: number, set: CustomerSet): number[] {
	switch (set.of) {
		case 'flow':
			return flowCustomers(dataset, {
				from: set.since,
				to: asOf,
				stageBefore: place(set.before),
				stageAfter: place(set.after),
			});
		case 'rule-change':
			return ruleChangeCustomers(dataset, asOf, {
				thresholds: set.thresholds,
				stageBefore: place(set.before),
				stageAfter: place(set.after),
			});
		case 'funnel-step':
			return stoppedCustomers(dataset, { asOf, ...set });
		case 'cohort':
			return cohortCustomers(dataset, asOf, set);
		case 'period':
			return periodCustomers(dataset, asOf, set);
		case 'voice':
			return customersAnswering(dataset.surveys(), set.instrument, set.band, asOf);
		case 'waiting':
			return waitingCustomers(dataset, asOf);
		case 'cause':
			return customersNaming(dataset, { asOf, by: set.by, source: set.source }, set.cause);
		case 'other-channels':
		case 'first-purchase':
		case 'ended':
		case 'cart':
		case 'cancelled':
		case 'complained':
			return journeyCustomers(dataset, asOf, set);
		case 'rfm-group': {
			const { group } = scoresAt(dataset, asOf);
			const wanted = RFM_GROUPS.indexOf(set.group) + 1;
			return customersWhere(group.length, (c) => group[c] === wanted);
		}
		case 'rfm-cell': {
			const { r, fm } = scoresAt(dataset, asOf);
			return customersWhere(r.length, (c) => r[c] === set.r && fm[c] === set.fm);
		}
	}
}

function place(stage: Stage | 'outside'): number {
	return stage === 'outside' ? OUTSIDE : STAGES.indexOf(stage);
}

function customersWhere(customers: number, test: (customer: number) => boolean): number[] {
	const found: number[] = [];
	for (let c = 0; c < customers; c++) if (test(c)) found.push(c);
	return found;
}
