import { readCellTag, readRowTag } from './cell-tag.ts';
import type { CellTag } from './cell-tag.ts';
import { NotUnderstood } from './not-understood.ts';
import { cellString } from './xml-text.ts';
import type { XmlHandler } from './xml-scanner.ts';

/** What the cells of a sheet refer to. */
export interface BookTexts {
	readonly shared: readonly string[];
	/** Text of a number in the style of that number. */
	number(value: number, style: number): string;
}

/** Where in the part the reader is. */
type Level = 'around' | 'sheet' | 'row' | 'cell' | 'after';

/**
 * Collects the rows of a sheet as text (ECMA-376 part 1, 18.3.1.73, 18.3.1.4), each as long as its
 * last filled cell.
 */
export class SheetCells implements XmlHandler {
	/** The filled rows … */
	readonly rows: string[][] = [];
	/** … and where they are, counted from 0. */
	readonly numbers: number[] = [];
	readonly #texts: BookTexts;
	readonly #oncells: (cells: number) => void;
	readonly #tag: CellTag = { row: -1, column: -1, style: -1, type: 'n' };
	#level: Level = 'around';
	#row: string[] = [];
	#raw = '';
	#taking = false;
	#inHint = false;

	/** @param oncells told how many cells each row takes */
	constructor(texts: BookTexts, oncells: (cells: number) => void) {
		this.#texts = texts;
		this.#oncells = oncells;
	}

	open(name: string, text: string, from: number, to: number): void {
		switch (name) {
			case 'c':
				this.#enter('row', 'cell');
				readCellTag(this.#tag, text, from, to);
				this.#raw = '';
				return;
			case 'v':
				this.#taking = this.#level === 'cell' && this.#tag.type !== 'inlineStr';
				return;
			case 't':
				this.#taking = this.#level === 'cell' && this.#tag.type === 'inlineStr' && !this.#inHint;
				return;
			case 'rPh':
				this.#inHint = true;
				return;
			case 'row':
				this.#enter('sheet', 'row');
				readRowTag(this.#tag, text, from, to);
				this.#row = [];
				return;
			case 'sheetData':
				this.#enter('around', 'sheet');
		}
	}

	close(name: string): void {
		switch (name) {
			case 'c':
				this.#enter('cell', 'row');
				if (this.#raw !== '') this.#add(this.#text());
				return;
			case 'v':
			case 't':
				this.#taking = false;
				return;
			case 'rPh':
				this.#inHint = false;
				return;
			case 'row':
				this.#enter('row', 'sheet');
				this.#addRow();
				return;
			case 'sheetData':
				this.#enter('sheet', 'after');
		}
	}

	chars(text: string, from: number, to: number): void {
		if (this.#taking) this.#raw += text.slice(from, to);
	}

	done(): boolean {
		return this.#level === 'after';
	}

	#enter(from: Level, to: Level): void {
		if (this.#level !== from) throw new NotUnderstood('nesting');
		this.#level = to;
	}

	#text(): string {
		const raw = this.#raw;
		switch (this.#tag.type) {
			case 's': {
				const text = this.#texts.shared[Number(raw)];
				if (text === undefined) throw new NotUnderstood('shared text');
				return text;
			}
			case 'n': {
				const value = Number(raw);
				if (Number.isNaN(value)) throw new NotUnderstood('number');
				return this.#texts.number(value, this.#tag.style);
			}
			case 'str':
			case 'inlineStr':
				return cellString(raw);
			case 'b':
				return raw === '1' || raw === 'true' ? 'TRUE' : 'FALSE';
			case 'e':
				return '';
			default:
				throw new NotUnderstood('kind of cell');
		}
	}

	#add(text: string): void {
		if (text === '') return;
		const row = this.#row;
		while (row.length < this.#tag.column) row.push('');
		row.push(text);
	}

	#addRow(): void {
		if (this.#row.length === 0) return;
		this.#oncells(this.#row.length);
		this.rows.push(this.#row);
		this.numbers.push(this.#tag.row);
	}
}
