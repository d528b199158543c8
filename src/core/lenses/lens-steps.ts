/** The steps of each lens by its id, from left to right: see `LENSES` for what they hold. */
export const LENS_STEPS = {
	'five-stages': ['prospect', 'new', 'growing', 'loyal', 'lost'],
	'awareness-advocacy': ['awareness', 'acquisition', 'purchase', 'retention', 'advocacy'],
	consideration: ['awareness', 'consideration', 'purchase', 'retention', 'advocacy'],
	'activity-cycle': ['before', 'during', 'after'],
	race: ['reach', 'act', 'convert', 'engage'],
	'attract-sell-wow': ['attract', 'sell', 'wow'],
	'sterne-cutler': ['reach', 'acquire', 'convert', 'retain', 'loyal-advocates'],
	'attraction-loyalty': ['attraction', 'acquisition', 'conversion', 'advocacy', 'loyalty'],
} as const;

type LensId = keyof typeof LENS_STEPS;

/** A step of a lens as a filter names it: `race.act`. */
export function isLensStep(text: string): boolean {
	const [lens = '', step = '', ...rest] = text.split('.');
	if (!Object.hasOwn(LENS_STEPS, lens) || rest.length > 0) return false;
	return LENS_STEPS[lens as LensId].some((id) => id === step);
}
