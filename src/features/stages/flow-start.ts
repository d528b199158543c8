import { isoDay, parseIsoDay } from '#core/calendar/day.ts';

/** How far back the earlier date of a flow lies. */
export type FlowSpan = 'month' | 'quarter' | 'year' | 'date';

export interface FlowStart {
	readonly span: FlowSpan;
	/** The earlier date. */
	readonly day: number;
}

const DAYS = { month: 30, quarter: 91, year: 365 } as const;
const SPANS = ['month', 'quarter', 'year'] as const;

/**
 * The earlier date that an address asks for (`since`): a span, which moves along with the date
 * looked at, or a day. Always between the first day of the data and the date looked at.
 */
export function flowStart(asked: string | undefined, firstDay: number, asOf: number): FlowStart {
	const clamp = (day: number) => Math.min(Math.max(day, firstDay), asOf);
	const day = parseIsoDay(asked ?? '');
	if (day !== null) return { span: 'date', day: clamp(day) };
	const span = SPANS.find((name) => name === asked) ?? 'quarter';
	return { span, day: clamp(asOf - DAYS[span]) };
}

/** A span that begins before the data do would only say that nobody was known. */
export function isSpanCovered(span: FlowSpan, firstDay: number, asOf: number): boolean {
	return span === 'date' || span === 'quarter' || asOf - DAYS[span] >= firstDay;
}

/** What the address holds for a choice; null: nothing, a quarter of a year. */
export function sinceParam(span: FlowSpan, day: number): string | null {
	if (span === 'quarter') return null;
	return span === 'date' ? isoDay(day) : span;
}
