import { MAX_THEMES } from './theme.ts';
import type { Theme } from './theme.ts';
import { wordForms } from './word-forms.ts';
import { wordsOf } from './words-of.ts';

interface Phrase {
	/** The words after the first. */
	readonly rest: readonly string[];
	readonly bit: number;
}

/**
 * Tells which themes a text names. Built once for many texts: what a word means is worked out
 * when it is first met, so that a text costs a look-up a word.
 */
export class ThemeMatcher {
	readonly #single = new Map<string, number>();
	readonly #phrases = new Map<string, Phrase[]>();
	readonly #known = new Map<string, number>();

	constructor(themes: readonly Theme[]) {
		themes.slice(0, MAX_THEMES).forEach(({ name, words }, i) => {
			for (const text of [name.id, name.en, ...words]) this.#learn(text, 1 << i);
		});
	}

	/** A bit for each theme that the text names, by its place. */
	themesOf(text: string): number {
		const words = wordsOf(text);
		let bits = 0;
		for (let i = 0; i < words.length; i++) {
			const word = words[i]!;
			bits |= this.#meaning(word);
			const phrases = this.#phrases.get(word);
			if (phrases === undefined) continue;
			for (const { rest, bit } of phrases) {
				if (rest.every((next, k) => words[i + 1 + k] === next)) bits |= bit;
			}
		}
		return bits;
	}

	#learn(text: string, bit: number): void {
		const [first, ...rest] = wordsOf(text);
		if (first === undefined) return;
		if (rest.length === 0) this.#single.set(first, (this.#single.get(first) ?? 0) | bit);
		else this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), { rest, bit }]);
	}

	#meaning(word: string): number {
		let bits = this.#known.get(word);
		if (bits === undefined) {
			bits = 0;
			for (const form of wordForms(word)) bits |= this.#single.get(form) ?? 0;
			this.#known.set(word, bits);
		}
		return bits;
	}
}
