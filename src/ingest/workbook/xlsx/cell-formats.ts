import { xmlAttributes } from './xml-attributes.ts';
import type { XmlHandler } from './xml-scanner.ts';

/** The formats that a file need not spell out, as far as they show dates (18.8.30). */
const BUILT_IN: readonly (readonly [number, string])[] = [
	[14, 'm/d/yy'],
	[15, 'd-mmm-yy'],
	[16, 'd-mmm'],
	[17, 'mmm-yy'],
	[18, 'h:mm AM/PM'],
	[19, 'h:mm:ss AM/PM'],
	[20, 'h:mm'],
	[21, 'h:mm:ss'],
	[22, 'm/d/yy h:mm'],
	[45, 'mm:ss'],
	[46, '[h]:mm:ss'],
	[47, 'mmss.0'],
	[56, '"上午/下午 "hh"時"mm"分"ss"秒 "'],
];

/** Collects the number format of each cell style (ECMA-376 part 1, 18.8). */
export class CellFormats implements XmlHandler {
	/** By the number of the style; `General` stands for all that changes nothing. */
	readonly formats: string[] = [];
	readonly #codes = new Map<number, string>(BUILT_IN);
	#inCells = false;

	open(name: string, text: string, from: number, to: number): void {
		if (name === 'cellXfs') this.#inCells = true;
		if (name === 'numFmt') {
			const attributes = xmlAttributes(text, from, to);
			const id = Number(attributes.get('numFmtId'));
			if (id > 0) this.#codes.set(id, attributes.get('formatCode') ?? 'General');
		} else if (name === 'xf' && this.#inCells) {
			const id = Number(xmlAttributes(text, from, to).get('numFmtId') ?? 0);
			this.formats.push(this.#codes.get(id) ?? 'General');
		}
	}

	close(name: string): void {
		if (name === 'cellXfs') this.#inCells = false;
	}

	chars(): void {
		// Formats are in attributes only.
	}
}
