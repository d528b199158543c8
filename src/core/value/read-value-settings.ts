import type { ProductMargin, TypedCost } from '../dataset/settings.ts';

/** Costs as they were stored, perhaps in a backup that somebody has edited: what is none is left out. */
export function readTypedCosts(stored: unknown): TypedCost[] {
	return records(stored).flatMap(({ channel, from, to, amount }) =>
		typeof channel === 'string' && isDay(from) && isDay(to) && from <= to && isAmount(amount)
			? [{ channel, from, to, amount }]
			: [],
	);
}

/** Margins as they were stored; the last of a product counts. */
export function readProductMargins(stored: unknown): ProductMargin[] {
	return records(stored).flatMap(({ product, margin }) =>
		typeof product === 'string' && product.trim() !== '' && isShare(margin)
			? [{ product, margin }]
			: [],
	);
}

function records(stored: unknown): Readonly<Record<string, unknown>>[] {
	if (!Array.isArray(stored)) return [];
	return (stored as readonly unknown[]).filter(
		(one): one is Readonly<Record<string, unknown>> => typeof one === 'object' && one !== null,
	);
}

/** Of years 0 to 9999: what is far beyond no calendar can name. */
function isDay(value: unknown): value is number {
	return Number.isSafeInteger(value) && Math.abs(Number(value)) < 3_000_000;
}

function isAmount(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) > 0;
}

function isShare(value: unknown): value is number {
	return typeof value === 'number' && value >= 0 && value <= 1;
}
