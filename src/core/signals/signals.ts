import type { Dataset } from '../dataset/dataset.ts';
import { wholeOf } from '../dataset/narrow.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import type { Snapshot } from '../lifecycle/snapshot.ts';
import { isActive } from '../lifecycle/stage.ts';
import type { Evidence } from './evidence.ts';
import { hasNeed } from './needs.ts';
import { overdue, rhythm, slowing, smallerBaskets } from './purchase-signals.ts';
import { complaint, lowScore, quiet, unsubscribed } from './record-signals.ts';
import { refund } from './refund-signal.ts';
import type { Signal, SignalContext } from './signal.ts';

/** All danger signals; the bit of a signal is its place in this list. */
export const SIGNALS: readonly Signal[] = [
	{ id: 'overdue', counts: true, needs: 'orders', find: overdue },
	{ id: 'slowing', counts: true, needs: 'orders', find: slowing },
	{ id: 'complaint', counts: true, needs: 'complaints', find: complaint },
	{ id: 'lowScore', counts: true, needs: 'answers', find: lowScore },
	{ id: 'refund', counts: true, needs: 'refunds', find: refund },
	{ id: 'unsubscribed', counts: true, needs: 'unsubscriptions', find: unsubscribed },
	{ id: 'quiet', counts: true, needs: 'touches', find: quiet },
	{ id: 'smallerBaskets', counts: false, needs: 'amounts', find: smallerBaskets },
	{ id: 'rhythm', counts: false, needs: 'orders', find: rhythm },
];

export interface SignalsAtDate {
	/** For every customer the bits of their signals; 0 for those who are not active. */
	readonly bits: Uint16Array;
	/** 1 for every customer at risk: active, with a signal that counts and is switched on. */
	readonly atRisk: Uint8Array;
	/** By signal: the data hold facts of the kind it needs. */
	readonly supported: readonly boolean[];
}

const kept = new WeakMap<Snapshot, SignalsAtDate>();

export function signalsAt(dataset: Dataset, asOf: number): SignalsAtDate {
	const snapshot = snapshotAt(dataset, asOf);
	let signals = kept.get(snapshot);
	if (signals === undefined) {
		signals = findSignals({ dataset, snapshot });
		kept.set(snapshot, signals);
	}
	return signals;
}

/** What each signal of a customer rests on, in the order of SIGNALS; nothing for who is not active. */
export function evidenceOf(dataset: Dataset, asOf: number, customer: number): Evidence[] {
	const snapshot = snapshotAt(dataset, asOf);
	if (!isActive(snapshot.stages[customer]!)) return [];
	const context = { dataset, snapshot };
	const { supported } = signalsAt(dataset, asOf);
	return SIGNALS.flatMap(({ find }, i) =>
		supported[i] === true ? (find(context, customer) ?? []) : [],
	);
}

/** Whether the owner wants a signal to count, or to be shown. */
export function isSwitchedOff(dataset: Dataset, signal: Signal): boolean {
	return dataset.settings.signalsOff.includes(signal.id);
}

function findSignals(context: SignalContext): SignalsAtDate {
	const { dataset, snapshot } = context;
	const bits = new Uint16Array(snapshot.stages.length);
	const shop = wholeOf(dataset);
	const ofShop = { dataset: shop, snapshot: snapshotAt(shop, snapshot.purchases.asOf) };
	const supported = SIGNALS.map(({ needs }) => hasNeed(ofShop, needs));
	let counting = 0;
	SIGNALS.forEach((signal, i) => {
		if (supported[i] !== true) return;
		if (signal.counts && !isSwitchedOff(dataset, signal)) counting |= 1 << i;
		for (let c = 0; c < bits.length; c++) {
			if (isActive(snapshot.stages[c]!) && signal.find(context, c) !== null) bits[c]! |= 1 << i;
		}
	});
	const atRisk = Uint8Array.from(bits, (own) => ((own & counting) === 0 ? 0 : 1));
	return { bits, atRisk, supported };
}
