import { oneLine } from '../text/one-line.ts';

/** What answers are about, told from their words. */
export interface Theme {
	/** Unique among the shop's themes; never shown. */
	readonly id: string;
	/** In both languages; '' where the owner has given only the other. */
	readonly name: { readonly id: string; readonly en: string };
	/** Words or phrases, any one of which names the theme; so do its names. */
	readonly words: readonly string[];
}

/** A bit each in one number. */
export const MAX_THEMES = 30;
const MAX_WORDS = 200;
const MAX_LENGTH = 60;

type Themes = readonly Theme[];

/** A name or a word as it is kept: one line, no spaces around, not too long. */
function themeText(typed: string): string {
	return oneLine(typed, MAX_LENGTH);
}

/** Words typed with commas, semicolons or line breaks between; each once, whatever its case. */
export function themeWords(typed: string): string[] {
	return distinct(typed.split(/[,;\n]/));
}

/** As it is kept: names and words in shape. */
export function tidyTheme({ id, name, words }: Theme): Theme {
	return {
		id,
		name: { id: themeText(name.id), en: themeText(name.en) },
		words: distinct(words),
	};
}

/** A theme needs a name in one language at least. */
export function hasName({ name }: Theme): boolean {
	return name.id !== '' || name.en !== '';
}

/** Adds a theme at the end, or puts it in the place of that with its id; one without a name changes nothing. */
export function withTheme(themes: Themes, theme: Theme): Themes {
	const tidy = tidyTheme(theme);
	if (!hasName(tidy)) return themes;
	if (themes.some(({ id }) => id === tidy.id)) {
		return themes.map((one) => (one.id === tidy.id ? tidy : one));
	}
	return themes.length < MAX_THEMES ? [...themes, tidy] : themes;
}

export function withoutTheme(themes: Themes, id: string): Themes {
	return themes.filter((theme) => theme.id !== id);
}

/** An id that no theme has. */
export function freshThemeId(themes: Themes): string {
	let number = themes.length + 1;
	while (themes.some(({ id }) => id === `own-${number}`)) number++;
	return `own-${number}`;
}

function distinct(words: readonly string[]): string[] {
	const kept = new Map<string, string>();
	for (const typed of words) {
		const word = themeText(typed);
		if (word !== '' && !kept.has(word.toLowerCase())) kept.set(word.toLowerCase(), word);
	}
	return [...kept.values()].slice(0, MAX_WORDS);
}
