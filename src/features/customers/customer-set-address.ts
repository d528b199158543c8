import { isoDay, parseIsoDay } from '#core/calendar/day.ts';
import { PERIODS } from '#core/calendar/period.ts';
import { PERIOD_GROUPS } from '#core/churn/period-groups.ts';
import type { CustomerSet } from '#core/customers/customers-in.ts';
import { DIMENSIONS } from '#core/funnel/dimension.ts';
import { FUNNEL_STEPS } from '#core/funnel/funnel-steps.ts';
import { thresholdFault } from '#core/lifecycle/threshold-fault.ts';
import { STAGES, type Stage } from '#core/lifecycle/stage.ts';
import { RFM_GROUPS } from '#core/rfm/groups.ts';
import { cohortText, readCohort } from './cohort-set-address.ts';
import { journeySetText, readJourneySet } from './journey-set-address.ts';
import { readVoiceSet, voiceSetText } from './voice-set-address.ts';

const NO_LIMIT = 'none';

/** A set of customers as one word of an address: `flow.new.lost.2025-07-24`, `rfm.5.4`. */
export function customerSetText(set: CustomerSet): string {
	switch (set.of) {
		case 'flow':
			return [
				'flow',
				set.before,
				set.after,
				...(set.since === null ? [] : [isoDay(set.since)]),
			].join('.');
		case 'cohort':
			return cohortText(set);
		case 'period':
			return ['period', set.period, isoDay(set.day), set.who].join('.');
		case 'rule-change': {
			const { atRiskAfter, lostAfter, loyalAt } = set.thresholds;
			return ['rule', set.before, set.after, atRiskAfter, lostAfter, loyalAt].join('.');
		}
		case 'funnel-step':
			return [
				'stop',
				set.step,
				set.windowDays ?? NO_LIMIT,
				...(set.filter === null ? [] : [set.filter.by, set.filter.name]),
			].join('.');
		case 'rfm-group':
			return `rfm.${set.group}`;
		case 'rfm-cell':
			return `rfm.${set.r}.${set.fm}`;
		case 'voice':
		case 'waiting':
		case 'cause':
			return voiceSetText(set);
		default:
			return journeySetText(set);
	}
}

/** Null where the text names no set. */
export function readCustomerSet(text: string): CustomerSet | null {
	const [kind = '', ...parts] = text.split('.');
	if (kind === 'cohort') return readCohort(parts);
	if (kind === 'period') return readPeriod(parts);
	if (kind === 'flow') return readFlow(parts);
	if (kind === 'rule') return readRuleChange(parts);
	if (kind === 'stop') return readStopped(parts);
	if (kind === 'rfm') return readRfm(parts);
	return readVoiceSet(kind, parts) ?? readJourneySet(kind, parts);
}

function readFlow([first = '', second = '', date]: readonly string[]): CustomerSet | null {
	const before = first === 'outside' ? first : stageOf(first);
	const after = second === 'outside' ? second : stageOf(second);
	const since = date === undefined ? null : parseIsoDay(date);
	if (before === null || after === null || (date !== undefined && since === null)) return null;
	return { of: 'flow', since, before, after };
}

function readPeriod([first, date = '', second]: readonly string[]): CustomerSet | null {
	const period = PERIODS.find((one) => one === first);
	const day = parseIsoDay(date);
	const who = PERIOD_GROUPS.find((one) => one === second);
	if (period === undefined || day === null || who === undefined) return null;
	return { of: 'period', period, day, who };
}

function readRuleChange([first = '', second = '', ...days]: readonly string[]): CustomerSet | null {
	const before = stageOf(first);
	const after = stageOf(second);
	const [atRiskAfter = NaN, lostAfter = NaN, loyalAt = NaN] = days.map(wholeNumber);
	const thresholds = { atRiskAfter, lostAfter, loyalAt };
	if (before === null || after === null || thresholdFault(thresholds) !== null) return null;
	return { of: 'rule-change', thresholds, before, after };
}

/** The name comes last and may hold dots of its own. */
function readStopped([id, days = '', dimension, ...name]: readonly string[]): CustomerSet | null {
	const step = FUNNEL_STEPS.find((one) => one === id);
	const windowDays = days === NO_LIMIT ? null : wholeNumber(days);
	if (step === undefined || Number.isNaN(windowDays)) return null;
	if (dimension === undefined) return { of: 'funnel-step', step, windowDays, filter: null };
	const by = DIMENSIONS.find((one) => one === dimension);
	if (by === undefined) return null;
	return { of: 'funnel-step', step, windowDays, filter: { by, name: name.join('.') } };
}

function readRfm([first = '', second]: readonly string[]): CustomerSet | null {
	if (second === undefined) {
		const group = RFM_GROUPS.find((id) => id === first);
		return group === undefined ? null : { of: 'rfm-group', group };
	}
	const isScore = (text: string) => /^[1-5]$/.test(text);
	if (!isScore(first) || !isScore(second)) return null;
	return { of: 'rfm-cell', r: Number(first), fm: Number(second) };
}

function stageOf(text: string): Stage | null {
	return STAGES.find((stage) => stage === text) ?? null;
}

function wholeNumber(text: string): number {
	return /^\d{1,5}$/.test(text) ? Number(text) : NaN;
}
