import type { Dataset } from '../dataset/dataset.ts';
import { causeReader } from './cause-reader.ts';
import { causeRecords, eachNamer } from './cause-records.ts';
import type { SourceCount } from './cause-records.ts';
import { causeSamples } from './cause-samples.ts';
import type { CausesBy, GrievanceSource } from './grievance-source.ts';
import { rankedCauses } from './ranked-causes.ts';

export interface Cause {
	/** Theme id, or the reason as it is written; null: everything else. */
	readonly id: string | null;
	/** Answers that name it. */
	readonly n: number;
	/** Of the answers with words. An answer may name several causes. */
	readonly share: number;
	/** Share of the answers that name it or a cause before it. */
	readonly covered: number;
	/** Customers who named it. */
	readonly people: number;
	/** Their net revenue in the 365 days up to their last answer that names it, in minor units. */
	readonly revenueAtRisk: number;
	/** Place by revenue; everything else comes last. */
	readonly rankByRevenue: number;
	/** Share of all their revenue that is of people who named it or a cause before it by revenue. */
	readonly coveredRevenue: number;
	/** The newest different texts. */
	readonly samples: readonly string[];
}

export interface Causes {
	/** Answers with words. */
	readonly answers: number;
	/** Customers behind them, and their net revenue, each counted once. */
	readonly people: number;
	readonly revenue: number;
	/** The most named first, everything else last. */
	readonly causes: readonly Cause[];
	/** Of all sources, also where only one is asked for. */
	readonly sources: readonly SourceCount[];
}

export interface CausesQuery {
	readonly asOf: number;
	/** Null: all of them. */
	readonly source: GrievanceSource | null;
	readonly by: CausesBy;
}

/** Why people are unhappy or leave. */
export function causesAt(dataset: Dataset, { asOf, source, by }: CausesQuery): Causes {
	const reader = causeReader(dataset, by);
	const records = causeRecords(dataset, asOf, reader, source);
	const ranked = rankedCauses(reader, records);
	const { ids, rest, ranksIn } = ranked;
	const sums = Array.from({ length: rest + 1 }, () => ({ n: 0, first: 0, people: 0, revenue: 0 }));
	for (const [set, n] of ranked.records) {
		const ranks = ranksIn(set);
		for (const rank of ranks) sums[rank]!.n += n;
		sums[Math.min(...ranks)]!.first += n;
	}
	const namers: (readonly { cause: number; revenue: number }[])[] = [];
	eachNamer(dataset, asOf, records, ranksIn, (named) => {
		namers.push(named);
		for (const { cause, revenue } of named) {
			sums[cause]!.people++;
			sums[cause]!.revenue += revenue;
		}
	});
	const revenueRank = ranksBy(sums.map(({ revenue }) => revenue));
	const revenueFirst = new Float64Array(rest + 1);
	for (const named of namers) {
		const best = named.reduce((a, b) => (revenueRank[b.cause]! < revenueRank[a.cause]! ? b : a));
		revenueFirst[revenueRank[best.cause]!]! += best.revenue;
	}
	const answers = records.set.length;
	const revenue = revenueFirst.reduce(add, 0);
	const samples = causeSamples(dataset, records, ranked);
	let covered = 0;
	const causes = sums.map((sum, rank): Cause => {
		covered += sum.first;
		const rankByRevenue = revenueRank[rank]!;
		const coveredRevenue = revenueFirst.subarray(0, rankByRevenue + 1).reduce(add, 0);
		return {
			id: ids[rank] ?? null,
			n: sum.n,
			share: answers === 0 ? 0 : sum.n / answers,
			covered: answers === 0 ? 0 : covered / answers,
			people: sum.people,
			revenueAtRisk: sum.revenue,
			rankByRevenue,
			coveredRevenue: revenue > 0 ? Math.min(1, Math.max(0, coveredRevenue / revenue)) : 0,
			samples: samples[rank]!,
		};
	});
	return {
		answers,
		people: namers.length,
		revenue,
		causes: causes.filter(({ n }) => n > 0),
		sources: records.sources,
	};
}

/** Customers who named a cause (null: something that is not listed). */
export function customersNaming(
	dataset: Dataset,
	query: CausesQuery,
	cause: string | null,
): number[] {
	const reader = causeReader(dataset, query.by);
	const { customer, set, ...records } = causeRecords(dataset, query.asOf, reader, query.source);
	const { ids, rest, ranksIn } = rankedCauses(reader, { customer, set, ...records });
	const wanted = cause === null ? rest : ids.indexOf(cause);
	const names = new Set(customer.filter((_, i) => ranksIn(set[i]!).includes(wanted)));
	names.delete(-1);
	return [...names];
}

/** Places of the values in falling order; the last value is that of everything else and stays last. */
function ranksBy(values: readonly number[]): number[] {
	const last = values.length - 1;
	const order = [...values.keys()].slice(0, last).sort((a, b) => values[b]! - values[a]! || a - b);
	const ranks = new Array<number>(values.length).fill(last);
	order.forEach((place, rank) => (ranks[place] = rank));
	return ranks;
}

function add(a: number, b: number): number {
	return a + b;
}
