import type { Dataset } from '../dataset/dataset.ts';
import { oneLine } from '../text/one-line.ts';
import { DEFAULT_THEMES } from './default-themes.ts';
import type { CausesBy } from './grievance-source.ts';
import { NO_WORDS, RowWords } from './row-words.ts';
import type { Theme } from './theme.ts';
import { ThemeMatcher } from './theme-matcher.ts';

/** Reads from rows what they name. A set of causes is a number: equal sets, equal numbers. */
export interface CauseReader {
	/** NO_WORDS where the row says nothing. */
	readonly setOf: (row: number) => number;
	/** Places of the causes in a set; none: words that name nothing known. */
	readonly causesIn: (set: number) => readonly number[];
	/** Theme ids, or reasons as they are written, by their place; those met so far. */
	readonly ids: () => readonly string[];
}

export function causeReader(dataset: Dataset, by: CausesBy): CauseReader {
	return by === 'themes' ? themeReader(dataset) : reasonReader(dataset);
}

/** The owner's themes, or those of the app. */
export function themesOf({ settings }: Pick<Dataset, 'settings'>): readonly Theme[] {
	return settings.voiceThemes ?? DEFAULT_THEMES;
}

function themeReader(dataset: Dataset): CauseReader {
	const themes = themesOf(dataset);
	const matcher = new ThemeMatcher(themes);
	const words = new RowWords(dataset.rows, ['reason', 'text', 'cancelReason'], (text) =>
		text.trim() === '' ? NO_WORDS : matcher.themesOf(text),
	);
	return {
		setOf: (row) => words.at(row),
		causesIn: (bits) => themes.flatMap((_, place) => ((bits >> place) & 1 ? [place] : [])),
		ids: () => themes.map(({ id }) => id),
	};
}

/** Reasons are the same whatever their case and spaces, and are called by the first way of writing. */
function reasonReader(dataset: Dataset): CauseReader {
	const places = new Map<string, number>();
	const names: string[] = [];
	const words = new RowWords(dataset.rows, ['reason', 'cancelReason'], (text) => {
		const written = oneLine(text);
		if (written === '') return NO_WORDS;
		const key = written.toLowerCase();
		const place = places.get(key) ?? places.size;
		places.set(key, place);
		const held = names[place];
		// The first in order, not the first met: the order of rows must decide nothing.
		if (held === undefined || written < held) names[place] = written;
		return place;
	});
	return {
		setOf: (row) => words.at(row),
		causesIn: (place) => [place],
		ids: () => names,
	};
}
