import { cellString } from './xml-text.ts';
import type { XmlHandler } from './xml-scanner.ts';

/**
 * Collects the texts that the cells of all sheets refer to by number (ECMA-376 part 1, 18.4): the
 * runs of a formatted text joined, without hints how to pronounce it.
 */
export class SharedStrings implements XmlHandler {
	readonly texts: string[] = [];
	#raw = '';
	#inText = false;
	#inHint = false;

	open(name: string): void {
		switch (name) {
			case 'si':
				this.#raw = '';
				return;
			case 'rPh':
				this.#inHint = true;
				return;
			case 't':
				this.#inText = !this.#inHint;
		}
	}

	close(name: string): void {
		switch (name) {
			case 'si':
				this.texts.push(cellString(this.#raw));
				return;
			case 'rPh':
				this.#inHint = false;
				return;
			case 't':
				this.#inText = false;
		}
	}

	chars(text: string, from: number, to: number): void {
		if (this.#inText) this.#raw += text.slice(from, to);
	}
}
