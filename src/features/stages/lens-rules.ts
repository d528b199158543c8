import type { lensSchools } from '#i18n/messages/lens-schools.ts';

type Texts = (typeof lensSchools)['id'];
export type LensRule = keyof Texts['lensRules'];

/** What each step of the lenses counts, by the step's id; the same step means the same in all. */
const RULES: ReadonlyMap<string, LensRule> = new Map([
	['awareness', 'known'],
	['reach', 'known'],
	['attraction', 'known'],
	['attract', 'known'],
	['acquisition', 'known'],
	['acquire', 'known'],
	['consideration', 'interested'],
	['act', 'interested'],
	['purchase', 'bought'],
	['convert', 'bought'],
	['conversion', 'bought'],
	['sell', 'bought'],
	['retention', 'retained'],
	['engage', 'retained'],
	['retain', 'retained'],
	['advocacy', 'advocate'],
	['before', 'before'],
	['during', 'ordering'],
	['after', 'after'],
	['wow', 'loved'],
	['loyal-advocates', 'loyalAdvocate'],
	['loyalty', 'loyal'],
]);

/** Null for a step that no text speaks of. */
export function lensRule(step: string): LensRule | null {
	return RULES.get(step) ?? null;
}

/** Name of a lens' step. */
export function lensStepName(texts: Texts, lens: string, step: string): string {
	const school = new Map(Object.entries(texts.schools)).get(lens);
	return new Map<string, string>(Object.entries(school?.steps ?? {})).get(step) ?? step;
}

/** Name of a lens. */
export function lensName(texts: Texts, lens: string): string {
	return new Map(Object.entries(texts.schools)).get(lens)?.name ?? lens;
}
