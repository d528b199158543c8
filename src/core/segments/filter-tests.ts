import { periodEnd, periodStart } from '../calendar/period.ts';
import { NO_DAY } from '../columns/block.ts';
import { customersIn } from '../customers/customers-in.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { lastPurchaseDay, purchaseCount } from '../dataset/purchases.ts';
import { firstChannels } from '../journeys/acquisition.ts';
import { advocateSince } from '../journeys/advocates.ts';
import { lensStepCustomers } from '../lenses/lens-counts.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import type { Snapshot } from '../lifecycle/snapshot.ts';
import { LOST, STAGES } from '../lifecycle/stage.ts';
import { RFM_GROUPS } from '../rfm/groups.ts';
import { scoresAt } from '../rfm/rfm.ts';
import { SIGNALS, signalsAt } from '../signals/signals.ts';
import { buyersOf } from './buyers-of.ts';
import { foldedText } from '../text/folded-text.ts';
import { cityNames } from './city-names.ts';
import type { CustomerFilter } from './customer-filter.ts';
import { listsWith, tagLists } from './tag-lists.ts';

type CustomerTest = (customer: number) => boolean;

/**
 * The parts of a filter that ask something, each as a look into columns; a customer is meant who
 * passes all of them. Texts are looked up once, so that a part costs the same for any number.
 */
export function filterTests(
	dataset: Dataset,
	asOf: number,
	filter: CustomerFilter,
): readonly CustomerTest[] {
	const snapshot = snapshotAt(dataset, asOf);
	return [
		...stageTests(dataset, snapshot, filter),
		...originTests(dataset, asOf, filter),
		...purchaseTests(dataset, snapshot, filter),
		...setTests(dataset, asOf, filter),
	];
}

function stageTests(
	dataset: Dataset,
	{ purchases, stages, thresholds }: Snapshot,
	filter: CustomerFilter,
): CustomerTest[] {
	const tests: CustomerTest[] = [];
	const silence = (c: number) => purchases.asOf - lastPurchaseDay(purchases, c);
	if (filter.stages.length > 0) {
		const isWanted = flags(STAGES, filter.stages);
		tests.push((c) => isWanted[stages[c]!] === 1);
	}
	if (filter.atRisk) {
		const { atRisk } = signalsAt(dataset, purchases.asOf);
		tests.push((c) => atRisk[c] === 1);
	}
	if (filter.advocate) {
		tests.push((c) => advocateSince(dataset, c, purchases.asOf) !== NO_DAY);
	}
	if (filter.signals.length > 0) {
		const { bits } = signalsAt(dataset, purchases.asOf);
		const wanted = flags(
			SIGNALS.map(({ id }) => id),
			filter.signals,
		);
		const mask = wanted.reduce((all, is, bit) => all | (is << bit), 0);
		tests.push((c) => (bits[c]! & mask) !== 0);
	}
	if (filter.lostWithin !== null) {
		const limit = thresholds.lostAfter + filter.lostWithin;
		tests.push((c) => stages[c] === LOST && silence(c) <= limit);
	}
	return tests;
}

function originTests(dataset: Dataset, asOf: number, filter: CustomerFilter): CustomerTest[] {
	const tests: CustomerTest[] = [];
	if (filter.channels.length > 0) {
		const channel = firstChannels(dataset, asOf);
		const isWanted = flags(dataset.channels.map(foldedText), filter.channels.map(foldedText));
		tests.push((c) => isWanted[channel[c]!] === 1);
	}
	if (filter.cities.length > 0) {
		const { names, code } = cityNames(dataset);
		const isWanted = flags(names.map(foldedText), filter.cities.map(foldedText));
		tests.push((c) => isWanted[code[c]!] === 1);
	}
	if (filter.tags.length > 0) {
		const { names, code } = tagLists(dataset);
		const isWanted = listsWith(names, filter.tags);
		tests.push((c) => isWanted[code[c]!] === 1);
	}
	return tests;
}

/** Sets that are found as a whole. */
function setTests(dataset: Dataset, asOf: number, filter: CustomerFilter): CustomerTest[] {
	const tests: CustomerTest[] = [];
	const among = (members: Iterable<number>): CustomerTest => {
		const belongs = new Uint8Array(dataset.customers.length);
		for (const c of members) belongs[c] = 1;
		return (c) => belongs[c] === 1;
	};
	if (filter.among !== null) tests.push(among(customersIn(dataset, { asOf, set: filter.among })));
	if (filter.lensSteps.length > 0) {
		const steps = filter.lensSteps.map((text) => text.split('.'));
		tests.push(
			among(
				steps.flatMap(([lens = '', step = '']) => lensStepCustomers(dataset, asOf, lens, step)),
			),
		);
	}
	return tests;
}

function purchaseTests(
	dataset: Dataset,
	{ purchases }: Snapshot,
	filter: CustomerFilter,
): CustomerTest[] {
	const tests: CustomerTest[] = [];
	const { valueFrom, valueTo } = filter;
	if (valueFrom !== null) tests.push((c) => purchases.netLastYear[c]! >= valueFrom);
	if (valueTo !== null) tests.push((c) => purchases.netLastYear[c]! <= valueTo);
	if (filter.cohorts.length > 0) {
		const months = filter.cohorts.map((month) => ({
			from: periodStart('month', month),
			to: periodEnd('month', month),
		}));
		tests.push((c) => {
			if (purchaseCount(purchases, c) === 0) return false;
			const first = purchases.day[purchases.start[c]!]!;
			return months.some(({ from, to }) => first >= from && first <= to);
		});
	}
	if (filter.rfm.length > 0) {
		const { group } = scoresAt(dataset, purchases.asOf);
		const isWanted = flags(RFM_GROUPS, filter.rfm);
		tests.push((c) => isWanted[group[c]! - 1] === 1);
	}
	if (filter.products.length > 0) {
		const bought = buyersOf(dataset, purchases.asOf, filter.products);
		tests.push((c) => bought[c] === 1);
	}
	return tests;
}

/** 1 at the place of every name that is wanted. */
function flags(names: readonly string[], wanted: readonly string[]): Uint8Array {
	const all = new Set(wanted);
	return Uint8Array.from(names, (name) => (all.has(name) ? 1 : 0));
}
