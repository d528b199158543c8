import { MAX_THEMES } from './theme.ts';
import type { Theme } from './theme.ts';
import { wordForms } from './word-forms.ts';
import { wordsOf } from './words-of.ts';

const NUMBER = /^\d+$/;
/** More words than a language has in use. */
const REMEMBERED = 100_000;

interface Phrase {
	/** The words after the first. */
	readonly rest: readonly string[];
	readonly bit: number;
}

/** What a word says by itself, and the phrases that it begins. */
interface Meaning {
	readonly bits: number;
	readonly phrases: readonly Phrase[];
}

/**
 * Tells which themes a text names. Built once for many texts: what a word means is worked out
 * when it is first met, so that a text costs a look-up a word.
 */
export class ThemeMatcher {
	readonly #single = new Map<string, number>();
	readonly #phrases = new Map<string, Phrase[]>();
	readonly #known = new Map<string, Meaning>();

	constructor(themes: readonly Theme[]) {
		themes.slice(0, MAX_THEMES).forEach(({ name, words }, i) => {
			for (const text of [name.id, name.en, ...words]) this.#learn(text, 1 << i);
		});
	}

	/** A bit for each theme that the text names, by its place. */
	themesOf(text: string): number {
		const words = wordsOf(text);
		let found = 0;
		for (let i = 0; i < words.length; i++) {
			const { bits, phrases } = this.#meaningOf(words[i]!);
			found |= bits;
			for (const { rest, bit } of phrases) {
				if (rest.every((next, k) => words[i + 1 + k] === next)) found |= bit;
			}
		}
		return found;
	}

	#learn(text: string, bit: number): void {
		const [first, ...rest] = wordsOf(text);
		if (first === undefined) return;
		if (rest.length === 0) this.#single.set(first, (this.#single.get(first) ?? 0) | bit);
		else this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), { rest, bit }]);
	}

	#meaningOf(word: string): Meaning {
		const known = this.#known.get(word);
		if (known !== undefined) return known;
		const isNumber = NUMBER.test(word);
		let bits = 0;
		for (const form of isNumber ? [word] : wordForms(word)) bits |= this.#single.get(form) ?? 0;
		const phrases = this.#phrases.get(word) ?? [];
		const meaning = bits === 0 && phrases.length === 0 ? NOTHING : { bits, phrases };
		// Numbers and slips of the pen without end would fill the memory.
		if (!isNumber && this.#known.size < REMEMBERED) this.#known.set(word, meaning);
		return meaning;
	}
}

const NOTHING: Meaning = { bits: 0, phrases: [] };
