import { hasName, MAX_THEMES, tidyTheme } from './theme.ts';
import type { Theme } from './theme.ts';

/**
 * Themes as they were stored, perhaps in a backup that somebody has edited. What is no theme is
 * left out; what is no list at all stands for the themes of the app.
 */
export function readThemes(stored: unknown): readonly Theme[] | null {
	if (!Array.isArray(stored)) return null;
	const themes = new Map<string, Theme>();
	for (const one of stored as readonly unknown[]) {
		const theme = readTheme(one);
		if (theme !== null && !themes.has(theme.id)) themes.set(theme.id, theme);
	}
	return [...themes.values()].slice(0, MAX_THEMES);
}

function readTheme(stored: unknown): Theme | null {
	if (!isRecord(stored) || !isRecord(stored['name'])) return null;
	const { id, words, name } = stored;
	if (typeof id !== 'string' || id === '' || !Array.isArray(words)) return null;
	const theme = tidyTheme({
		id,
		name: { id: text(name['id']), en: text(name['en']) },
		words: (words as readonly unknown[]).map(text),
	});
	return hasName(theme) ? theme : null;
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
