import type { ShopSettings } from '#core/dataset/settings.ts';
import type { ReadingHabits } from '#ingest/propose-mapping.ts';

/** How this shop writes dates that could be read in two ways; the owner is asked all the same. */
export function readingHabits({ dayFirst }: Pick<ShopSettings, 'dayFirst'>): ReadingHabits {
	return { dayFirst };
}
