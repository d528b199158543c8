import type { Instrument } from '../columns/instruments.ts';

/**
 * How an answer counts, by its score: detractor, passive, promoter; dissatisfied, neither,
 * satisfied; hard, neither, easy.
 */
export const BANDS = ['low', 'middle', 'high'] as const;

export type Band = (typeof BANDS)[number];

interface Scale {
	readonly min: number;
	readonly max: number;
	/** The highest score that is low. */
	readonly lowTo: number;
	/** The lowest score that is high. */
	readonly highFrom: number;
}

export const SCALES: Readonly<Record<Instrument, Scale>> = {
	nps: { min: 0, max: 10, lowTo: 6, highFrom: 9 },
	csat: { min: 1, max: 5, lowTo: 2, highFrom: 4 },
	ces: { min: 1, max: 7, lowTo: 3, highFrom: 5 },
};

export const LOW = 0;
const MIDDLE = 1;
const HIGH = 2;
export const OFF_SCALE = -1;

/** Place in BANDS, or OFF_SCALE: such a score is a slip or of another scale, and counts nowhere. */
export function bandOf(instrument: Instrument, score: number): number {
	const { min, max, lowTo, highFrom } = SCALES[instrument];
	if (!(score >= min && score <= max)) return OFF_SCALE;
	return score <= lowTo ? LOW : score >= highFrom ? HIGH : MIDDLE;
}
