import { NO_DAY } from '../columns/block.ts';
import { INSTRUMENTS } from '../columns/instruments.ts';
import { touchCode } from '../dataset/records/touch-types.ts';
import { bandOf, LOW } from '../voice/scales.ts';
import type { Evidence } from './evidence.ts';
import { latestAnswer } from './latest-answer.ts';
import type { SignalContext } from './signal.ts';
import { unsubscribedDays } from './unsubscribed-days.ts';

const COMPLAINT_DAYS = 90;
const SCORE_DAYS = 180;
const MIN_TOUCHES = 8;
const QUIET_SHARE = 0.25;

/** The latest complaint of the last 90 days. */
export function complaint(context: SignalContext, customer: number): Evidence | null {
	const touches = context.dataset.touches();
	const { asOf } = context.snapshot.purchases;
	for (let i = touches.start[customer + 1]! - 1; i >= touches.start[customer]!; i--) {
		const day = touches.day[i]!;
		if (day > asOf) continue;
		if (day <= asOf - COMPLAINT_DAYS) return null;
		if (touches.type[i] === touchCode('complaint')) return { id: 'complaint', day };
	}
	return null;
}

/** The latest answer to the first instrument by which it is low. */
export function lowScore(context: SignalContext, customer: number): Evidence | null {
	const answers = context.dataset.surveys();
	const { asOf } = context.snapshot.purchases;
	for (const instrument of INSTRUMENTS) {
		const latest = latestAnswer(answers, customer, INSTRUMENTS.indexOf(instrument), asOf);
		if (latest === null || answers.day[latest]! <= asOf - SCORE_DAYS) continue;
		const score = answers.score[latest]!;
		if (bandOf(instrument, score) === LOW) {
			return { id: 'lowScore', day: answers.day[latest]!, instrument, score };
		}
	}
	return null;
}

export function unsubscribed(context: SignalContext, customer: number): Evidence | null {
	const { asOf } = context.snapshot.purchases;
	const day = unsubscribedDays(context.dataset)[customer]!;
	return day === NO_DAY || day > asOf ? null : { id: 'unsubscribed', day };
}

/** Fewer than a quarter of the touches that the customer's earlier rate would have given. */
export function quiet(context: SignalContext, customer: number): Evidence | null {
	const touches = context.dataset.touches();
	const { purchases, thresholds } = context.snapshot;
	const days = thresholds.atRiskAfter;
	const windowStart = purchases.asOf - days;
	let before = 0;
	let first = 0;
	let within = 0;
	for (let i = touches.start[customer]!; i < touches.start[customer + 1]!; i++) {
		const day = touches.day[i]!;
		if (day > purchases.asOf) break;
		if (touches.byCustomer[i] === 0) continue;
		if (day > windowStart) within++;
		else if (before++ === 0) first = day;
	}
	if (before < MIN_TOUCHES) return null;
	const expected = (before / (windowStart - first + 1)) * days;
	return within < QUIET_SHARE * expected ? { id: 'quiet', days, touches: within, expected } : null;
}
