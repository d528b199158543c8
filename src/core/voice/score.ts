import type { Instrument } from '../columns/instruments.ts';
import { wilsonInterval, Z_95 } from '../stats/wilson.ts';

/** What answers to one instrument add up to. */
export interface Score {
	readonly n: number;
	/** Answers by band. */
	readonly low: number;
	readonly middle: number;
	readonly high: number;
	/** Mean of the scores. */
	readonly mean: number;
	/** NPS: −100…100. Satisfaction and effort: share of high answers, 0…1. */
	readonly value: number;
	/** 95 % interval of `value`. */
	readonly from: number;
	readonly to: number;
}

/** Counts answers of one group, to be turned into its score. */
export class ScoreTally {
	readonly #bands = [0, 0, 0];
	#sum = 0;

	/** @param band place in BANDS */
	add(band: number, score: number): void {
		this.#bands[band]!++;
		this.#sum += score;
	}

	/** Null without an answer. */
	score(instrument: Instrument): Score | null {
		const [low, middle, high] = this.#bands as [number, number, number];
		const n = low + middle + high;
		if (n === 0) return null;
		const counts = { n, low, middle, high, mean: this.#sum / n };
		if (instrument === 'nps') return { ...counts, ...npsOf(low, high, n) };
		const { low: from, high: to } = wilsonInterval(high, n);
		return { ...counts, value: high / n, from, to };
	}
}

/**
 * SE = 100 √((P + D − (P − D)²)/n), the standard error of the mean of scores that are 100, 0 or
 * −100 (Rowell 2014); an interval ends where the scale does.
 */
function npsOf(detractors: number, promoters: number, n: number) {
	const value = (100 * (promoters - detractors)) / n;
	const spread = (promoters + detractors) / n - (value / 100) ** 2;
	const half = Z_95 * 100 * Math.sqrt(Math.max(0, spread) / n);
	return { value, from: Math.max(-100, value - half), to: Math.min(100, value + half) };
}
