import type { SignalId } from './evidence.ts';

/** All danger signals in the order in which they are shown, without the rules that find them. */
export const SIGNAL_IDS = [
	'overdue',
	'slowing',
	'complaint',
	'lowScore',
	'refund',
	'unsubscribed',
	'quiet',
	'smallerBaskets',
	'rhythm',
] as const satisfies readonly SignalId[];
