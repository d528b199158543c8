/** The lenses whose steps are not the stages. */
export const SCHOOLS = [
	'awareness-advocacy',
	'consideration',
	'activity-cycle',
	'race',
	'attract-sell-wow',
	'sterne-cutler',
	'attraction-loyalty',
] as const;

export type School = (typeof SCHOOLS)[number];
export type LensChoice = 'five-stages' | 'rfm' | School;

/** The ways to group the customers, in the order of their tabs. */
export const SHOWN_LENSES: readonly LensChoice[] = ['five-stages', 'rfm', ...SCHOOLS];

/** The stages unless the address asks for another lens. */
export function readLens(asked: string | undefined): LensChoice {
	return SHOWN_LENSES.find((lens) => lens === asked) ?? 'five-stages';
}

export function lensParam(lens: LensChoice): string | null {
	return lens === 'five-stages' ? null : lens;
}
