import { NO_DAY, NO_TIME } from '../columns/block.ts';
import { kaplanMeier } from '../stats/kaplan-meier.ts';
import { quantileOfCounts, quantileSorted } from '../stats/quantile.ts';
import type { StepDays } from './step-days.ts';

/** Without a limit, up to the largest duration with so many still open. */
const MIN_AT_RISK = 10;
/** Where half go on sooner than this, hours and minutes say more than days. */
const QUICK_DAYS = 2;

/** Quartiles of a time. */
interface Quartiles {
	readonly lower: number;
	readonly median: number;
	readonly upper: number;
}

/** How those who reached a step went on to the next. */
export interface Conversion {
	/** Customers who reached the step. */
	readonly entered: number;
	/** Of those, how many reached the next step within the window. */
	readonly converted: number;
	/** How many have not, and are still inside the window. */
	readonly open: number;
	/** Kaplan–Meier share that goes on within the window; null on the last step. */
	readonly stepConversion: number | null;
	/**
	 * The window of the first who entered is over, without a limit their first day. Until then the
	 * share is that of a shorter time, and says nothing about the window.
	 */
	readonly isWindowOver: boolean;
	/** 1 − stepConversion. */
	readonly dropOff: number | null;
	/** Whole days from this step to the next, among those who went on within the window. */
	readonly daysToConvert: Quartiles | null;
	/**
	 * The same in minutes, where half took less than two days and the times of most are known;
	 * among those whose times are.
	 */
	readonly minutesToConvert: Quartiles | null;
}

/** From one step to the next, among the given customers. */
export function convert(
	from: StepDays,
	to: StepDays | undefined,
	members: Uint32Array,
	asOf: number,
	windowDays: number | null,
): Conversion {
	const entered = members.reduce((sum, c) => (from.day[c] === NO_DAY ? sum : sum + 1), 0);
	if (to === undefined) return { ...NOWHERE, entered };
	const { events, censored } = durations(from.day, to.day, members, asOf);
	const { survival, atRisk } = kaplanMeier(events, censored);
	const limit = windowLimit(atRisk, windowDays);
	const within = events.slice(0, limit + 1);
	const sum = (counts: Uint32Array) => counts.reduce((total, count) => total + count, 0);
	const converted = sum(within);
	const stepConversion = entered === 0 ? 0 : 1 - survival[limit]!;
	const median = quantileOfCounts(within, 0.5);
	return {
		entered,
		converted,
		open: sum(censored.slice(0, limit + 1)),
		isWindowOver: events.length > (windowDays ?? 1),
		stepConversion,
		dropOff: 1 - stepConversion,
		daysToConvert:
			converted === 0
				? null
				: {
						lower: quantileOfCounts(within, 0.25),
						median,
						upper: quantileOfCounts(within, 0.75),
					},
		minutesToConvert: median < QUICK_DAYS ? minutes(from, to, members, limit, converted) : null,
	};
}

const NOWHERE = {
	converted: 0,
	open: 0,
	isWindowOver: false,
	stepConversion: null,
	dropOff: null,
	daysToConvert: null,
	minutesToConvert: null,
} as const;

/** Largest duration that counts, in days. */
function windowLimit(atRisk: Float64Array, windowDays: number | null): number {
	let limit = atRisk.length - 1;
	if (windowDays !== null) return Math.min(limit, windowDays);
	while (limit > 0 && atRisk[limit]! < MIN_AT_RISK) limit--;
	return limit;
}

function durations(from: Int32Array, to: Int32Array, members: Uint32Array, asOf: number) {
	let earliest = asOf;
	for (const c of members) if (from[c] !== NO_DAY && from[c]! < earliest) earliest = from[c]!;
	const events = new Uint32Array(asOf - earliest + 1);
	const censored = new Uint32Array(asOf - earliest + 1);
	for (const c of members) {
		if (from[c] === NO_DAY) continue;
		if (to[c] === NO_DAY) censored[asOf - from[c]!]!++;
		else events[to[c]! - from[c]!]!++;
	}
	return { events, censored };
}

/**
 * The customers who have reached a step, whose window is over at asOf, and who have not reached
 * the next one to this day.
 */
export function stoppedAt(
	from: StepDays,
	to: StepDays,
	members: Uint32Array,
	asOf: number,
	windowDays: number | null,
): number[] {
	const { events, censored } = durations(from.day, to.day, members, asOf);
	const limit = windowLimit(kaplanMeier(events, censored).atRisk, windowDays);
	return Array.from(
		members.filter(
			(c) => from.day[c] !== NO_DAY && to.day[c] === NO_DAY && asOf - from.day[c]! > limit,
		),
	);
}

function minutes(
	from: StepDays,
	to: StepDays,
	members: Uint32Array,
	limit: number,
	converted: number,
): Quartiles | null {
	const taken: number[] = [];
	for (const c of members) {
		if (from.day[c] === NO_DAY || to.day[c] === NO_DAY) continue;
		const days = to.day[c]! - from.day[c]!;
		if (days > limit) continue;
		const begin = from.secondOf(c);
		const end = to.secondOf(c);
		if (begin === NO_TIME || end === NO_TIME) continue;
		taken.push(Math.max(0, (days * 86_400 + end - begin) / 60));
	}
	if (taken.length * 2 <= converted) return null;
	const sorted = Float64Array.from(taken).sort();
	return {
		lower: quantileSorted(sorted, 0.25),
		median: quantileSorted(sorted, 0.5),
		upper: quantileSorted(sorted, 0.75),
	};
}
