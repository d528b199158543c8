import type { Dataset } from '../dataset/dataset.ts';
import { FACT_SETS, factsAt } from './facts.ts';
import type { CustomerFacts } from './facts.ts';
import { LENSES } from './lenses.ts';
import type { Lens, LensKind, LensNeed } from './lenses.ts';
import { trafficUntil } from './traffic.ts';
import type { Traffic } from './traffic.ts';

interface LensStepCount {
	readonly id: string;
	/** In a cumulative lens: whose facts are those of this step or of a later one. Null: no data. */
	readonly customers: number | null;
	/** Whose facts are those of the step itself. Null: no data. */
	readonly own: number | null;
	/** Kinds of files of which any would fill the step; empty where there are data. */
	readonly missing: readonly ('touches' | 'surveys' | 'contacts')[];
	/** Visitors and impressions up to the date; null on steps that they do not belong to. */
	readonly traffic: Traffic | null;
}

export interface LensCounts {
	readonly id: string;
	readonly kind: LensKind;
	readonly steps: readonly LensStepCount[];
}

const FILES: Record<LensNeed, LensStepCount['missing']> = {
	touches: ['touches'],
	advocacy: ['surveys', 'touches', 'contacts'],
};

/** All lenses at one date. The exclusive ones add up to all customers but the refund-only ones. */
export function lensesAt(dataset: Dataset, asOf: number): LensCounts[] {
	const found = factsAt(dataset, asOf);
	const customersBySet = new Uint32Array(FACT_SETS);
	for (const facts of found.facts) customersBySet[facts]!++;
	// Visitors are nobody's: they belong beside the whole shop alone.
	const traffic = dataset.part === null ? trafficUntil(dataset, asOf) : null;
	const count = (test: (facts: number) => boolean) => {
		let customers = 0;
		// Nobody outside the stages, whose facts are none.
		for (let facts = 1; facts < FACT_SETS; facts++) {
			if (customersBySet[facts]! > 0 && test(facts)) customers += customersBySet[facts]!;
		}
		return customers;
	};
	return LENSES.map((lens) => ({
		id: lens.id,
		kind: lens.kind,
		steps: lens.steps.map(({ id, holds, needs, besideTraffic }, place) => {
			const missing = isMissing(found, needs);
			return {
				id,
				customers: missing ? null : count(membership(lens, place)),
				own: missing ? null : count(holds),
				missing: missing ? FILES[needs!] : [],
				traffic: besideTraffic ? traffic : null,
			};
		}),
	}));
}

/** Customers that a step counts. */
export function lensStepCustomers(
	dataset: Dataset,
	asOf: number,
	lensId: string,
	stepId: string,
): number[] {
	const lens = LENSES.find(({ id }) => id === lensId);
	const place = lens?.steps.findIndex(({ id }) => id === stepId) ?? -1;
	if (lens === undefined || place < 0) return [];
	const found = factsAt(dataset, asOf);
	if (isMissing(found, lens.steps[place]!.needs)) return [];
	const belongs = membership(lens, place);
	const customers: number[] = [];
	found.facts.forEach((facts, c) => {
		if (facts !== 0 && belongs(facts)) customers.push(c);
	});
	return customers;
}

function membership(lens: Lens, place: number): (facts: number) => boolean {
	if (lens.kind !== 'cumulative') return lens.steps[place]!.holds;
	const fromHere = lens.steps.slice(place);
	return (facts) => fromHere.some(({ holds }) => holds(facts));
}

function isMissing({ hasTouches, hasAdvocacy }: CustomerFacts, need: LensNeed | null): boolean {
	if (need === null) return false;
	return need === 'touches' ? !hasTouches : !hasAdvocacy;
}
