/** The ways to group the customers, in the order of their tabs. */
export const SHOWN_LENSES = ['five-stages', 'rfm'] as const;

export type LensChoice = (typeof SHOWN_LENSES)[number];

/** The stages unless the address asks for another lens. */
export function readLens(asked: string | undefined): LensChoice {
	return SHOWN_LENSES.find((lens) => lens === asked) ?? 'five-stages';
}

export function lensParam(lens: LensChoice): string | null {
	return lens === 'five-stages' ? null : lens;
}
