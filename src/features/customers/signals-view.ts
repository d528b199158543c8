import type { SignalId } from '#core/signals/evidence.ts';
import type { SignalsResult } from '#core/signals/signals-page.ts';
import type { CustomersWords } from './customers-words.ts';

export interface SignalLine {
	readonly id: SignalId;
	readonly name: string;
	/** The rule in words; where the data cannot support the signal, what is missing for it. */
	readonly text: string;
	/** Null where the data cannot tell: nobody is then not the same as none. */
	readonly count: number | null;
	readonly pressed: boolean;
	readonly on: boolean;
	/** Word of the switch. */
	readonly switch: string;
}

/** The danger signals that count, and those that are only shown. */
export function signalLines(
	{ text, format }: CustomersWords,
	{ signals }: SignalsResult,
	chosen: readonly SignalId[],
	/** Null until it is known. */
	atRiskAfter: number | null,
): SignalLine[] {
	const words = text.signals;
	const limit = atRiskAfter === null ? '…' : format.count(atRiskAfter, 'days');
	return signals.map(({ id, counts, off, needs, supported, customers }) => {
		const rule = words.rules[id];
		return {
			id,
			name: words.names[id],
			text: supported ? (typeof rule === 'string' ? rule : rule(limit)) : words.missing[needs],
			count: supported ? customers : null,
			pressed: chosen.includes(id),
			on: !off,
			switch: counts ? words.counts : words.shows,
		};
	});
}

/** A signal switched on or off in the shop's settings. */
export function switchedSignal(off: readonly string[], id: SignalId, on: boolean): string[] {
	const others = off.filter((other) => other !== id);
	return on ? others : [...others, id];
}
