import type { Instrument } from '../columns/instruments.ts';

/**
 * What a signal rests on: the numbers for one sentence. Days are day numbers, silences and gaps
 * whole or mean days, money is in minor units.
 */
export type Evidence =
	| { readonly id: 'overdue'; readonly silence: number; readonly atRiskAfter: number }
	/** Mean of the last two gaps beside the mean of the earlier ones. */
	| { readonly id: 'slowing'; readonly recentGap: number; readonly earlierGap: number }
	| { readonly id: 'complaint'; readonly day: number }
	| {
			readonly id: 'lowScore';
			readonly day: number;
			readonly instrument: Instrument;
			readonly score: number;
	  }
	| { readonly id: 'refund'; readonly day: number; readonly amount: number }
	| { readonly id: 'unsubscribed'; readonly day: number }
	/** Touches of the last `days` days beside what the rate before would have given. */
	| {
			readonly id: 'quiet';
			readonly days: number;
			readonly touches: number;
			readonly expected: number;
	  }
	/** Mean of the last two purchase days beside the mean of the earlier ones. */
	| { readonly id: 'smallerBaskets'; readonly recent: number; readonly earlier: number }
	| { readonly id: 'rhythm'; readonly usualGap: number; readonly silence: number };

export type SignalId = Evidence['id'];
