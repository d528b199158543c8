import type { Theme } from '#core/voice/theme.ts';
import type { Locale } from '#i18n/locale.ts';

/** A theme's name in the language, else in the other one. */
export function themeName({ name }: Pick<Theme, 'name'>, locale: Locale): string {
	return name[locale] || name.id || name.en;
}
