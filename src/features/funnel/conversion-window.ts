/** Days within which a step must follow; null: no limit. */
export type ConversionWindow = number | null;

const CHOICES: readonly ConversionWindow[] = [30, 90, 180, 365, null];
const NO_LIMIT = 'none';

/** What the address asks for; the shop's own setting where it asks for nothing. */
export function windowFrom(asked: string | undefined, own: ConversionWindow): ConversionWindow {
	if (asked === NO_LIMIT) return null;
	const days = asked === undefined ? Number.NaN : Number(asked);
	return Number.isInteger(days) && days >= 1 && days <= 3650 ? days : own;
}

/** The value of the address; null where it need not say anything. */
export function windowParam(chosen: ConversionWindow, own: ConversionWindow): string | null {
	return chosen === own ? null : windowId(chosen);
}

export function windowId(window: ConversionWindow): string {
	return window === null ? NO_LIMIT : String(window);
}

/** The usual windows and, in its place, one that the shop has set itself or the address asks for. */
export function windowChoices(...others: readonly ConversionWindow[]): ConversionWindow[] {
	return [...new Set([...CHOICES, ...others])].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
}
