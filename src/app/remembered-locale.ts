import { isLocale, type Locale } from '#i18n/locale.ts';
import { readSetting } from '#ui/remembered.ts';

/** The language chosen before, else the browser's where it is ours, else Indonesian. */
export function rememberedLocale(): Locale {
	const remembered = readSetting('locale');
	if (isLocale(remembered)) return remembered;
	const spoken = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale);
	return spoken ?? 'id';
}
