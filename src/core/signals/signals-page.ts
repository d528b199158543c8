import type { Dataset } from '../dataset/dataset.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { evidenceOf, isSwitchedOff, SIGNALS, signalsAt } from './signals.ts';
import type { Evidence, SignalId } from './evidence.ts';
import type { SignalNeed } from './signal.ts';

/** Customers and what they bought for in the last 365 days, in minor units. */
interface SignalSum {
	customers: number;
	netLastYear: number;
}

interface SignalLine extends Readonly<SignalSum> {
	readonly id: SignalId;
	/** Counts towards at risk; the others are only shown. */
	readonly counts: boolean;
	/** The owner has switched it off: counted here, but nobody is at risk by it. */
	readonly off: boolean;
	readonly needs: SignalNeed;
	/** False: the data hold no such fact, so that nobody can have the signal. */
	readonly supported: boolean;
}

export interface SignalsResult {
	readonly asOf: number;
	readonly signals: readonly SignalLine[];
	readonly atRisk: Readonly<SignalSum>;
}

/** Who is in danger of leaving, by signal. One customer may have several. */
export function signalSums(dataset: Dataset, asOf: number): SignalsResult {
	const { netLastYear } = snapshotAt(dataset, asOf).purchases;
	const { bits, atRisk, supported } = signalsAt(dataset, asOf);
	const sumWhere = (test: (customer: number) => boolean): SignalSum => {
		const sum = { customers: 0, netLastYear: 0 };
		for (let c = 0; c < bits.length; c++) {
			if (!test(c)) continue;
			sum.customers++;
			sum.netLastYear += netLastYear[c]!;
		}
		return sum;
	};
	return {
		asOf,
		signals: SIGNALS.map((signal, i) => ({
			id: signal.id,
			counts: signal.counts,
			off: isSwitchedOff(dataset, signal),
			needs: signal.needs,
			supported: supported[i]!,
			...sumWhere((c) => (bits[c]! & (1 << i)) !== 0),
		})),
		atRisk: sumWhere((c) => atRisk[c] === 1),
	};
}

/** The evidence of each of the customers, in their order. */
export function signalEvidence(
	dataset: Dataset,
	{ asOf, ids }: { readonly asOf: number; readonly ids: ArrayLike<number> },
): Evidence[][] {
	return Array.from(ids, (id) => evidenceOf(dataset, asOf, id));
}
