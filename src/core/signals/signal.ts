import type { Dataset } from '../dataset/dataset.ts';
import type { Snapshot } from '../lifecycle/snapshot.ts';
import type { Evidence, SignalId } from './evidence.ts';

/** What signals are told from, at one date. */
export interface SignalContext {
	readonly dataset: Dataset;
	readonly snapshot: Snapshot;
}

/** What the data must hold, up to the date, for a signal to say anything. */
export type SignalNeed =
	'orders' | 'amounts' | 'refunds' | 'complaints' | 'answers' | 'unsubscriptions' | 'touches';

export interface Signal {
	readonly id: SignalId;
	/** Counts towards at risk; the others are only shown. */
	readonly counts: boolean;
	readonly needs: SignalNeed;
	/** Of an active customer; null where there is nothing to warn of. */
	readonly find: (context: SignalContext, customer: number) => Evidence | null;
}
