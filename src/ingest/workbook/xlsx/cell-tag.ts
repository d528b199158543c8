import { NotUnderstood } from './not-understood.ts';

/** Where a cell is, counted from 0, and how to understand it; written over for each tag. */
export interface CellTag {
	row: number;
	column: number;
	/** Number of its style; -1 where it names none. */
	style: number;
	/** As in the file (ECMA-376 part 1, 18.18.11). */
	type: string;
}

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** Goes on to the row of this tag: the next one where it does not say which. */
export function readRowTag(tag: CellTag, text: string, from: number, to: number): void {
	const last = tag.row++;
	tag.column = -1;
	for (let at = from; (at = nextAttribute(text, at, to)) < to;) {
		const value = text.indexOf('=', at) + 2;
		const end = valueEnd(text, value, to);
		if (isNamed(text, at, value, 'r')) tag.row = wholeNumber(text, value, end) - 1;
		at = end + 1;
	}
	if (tag.row <= last || tag.row >= MAX_ROWS) throw new NotUnderstood('order of rows');
}

/** Goes on to the cell of this tag: the next one where it does not say which. */
export function readCellTag(tag: CellTag, text: string, from: number, to: number): void {
	const last = tag.column++;
	tag.style = -1;
	tag.type = 'n';
	for (let at = from; (at = nextAttribute(text, at, to)) < to;) {
		const value = text.indexOf('=', at) + 2;
		const end = valueEnd(text, value, to);
		if (isNamed(text, at, value, 'r')) readReference(tag, text, value, end);
		else if (isNamed(text, at, value, 's')) tag.style = wholeNumber(text, value, end);
		else if (isNamed(text, at, value, 't')) tag.type = text.slice(value, end);
		at = end + 1;
	}
	if (tag.column <= last || tag.column >= MAX_COLUMNS) throw new NotUnderstood('order of cells');
}

function nextAttribute(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && text.charCodeAt(at) <= 32) at++;
	return at;
}

/** Also makes sure that the attribute is written as nearly all are, without spaces. */
function valueEnd(text: string, value: number, to: number): number {
	const quote = text.charAt(value - 1);
	const end = quote === '"' || quote === "'" ? text.indexOf(quote, value) : -1;
	if (value < 2 || end < 0 || end >= to || text.charCodeAt(value - 3) <= 32) {
		throw new NotUnderstood('attribute');
	}
	return end;
}

function isNamed(text: string, at: number, value: number, letter: string): boolean {
	return value - at === 3 && text.charAt(at) === letter;
}

/** `AB12` must be a cell of the row that it stands in. */
function readReference(tag: CellTag, text: string, from: number, to: number): void {
	let column = 0;
	let at = from;
	for (; at < to; at++) {
		const letter = text.charCodeAt(at) - 64;
		if (letter < 1 || letter > 26) break;
		column = column * 26 + letter;
	}
	if (wholeNumber(text, at, to) - 1 !== tag.row) throw new NotUnderstood('cell of another row');
	tag.column = column - 1;
}

function wholeNumber(text: string, from: number, to: number): number {
	let number = 0;
	for (let at = from; at < to; at++) {
		const digit = text.charCodeAt(at) - 48;
		if (digit < 0 || digit > 9) throw new NotUnderstood('number');
		number = number * 10 + digit;
	}
	if (from === to) throw new NotUnderstood('number');
	return number;
}
