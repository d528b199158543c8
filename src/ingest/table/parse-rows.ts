/** A quoted cell is not longer than this; a quote that is never closed is thus found out early. */
const LONGEST_QUOTED = 1 << 22;
/** Where one quote was found to be stray, others may be: they get no more than this. */
const LONGEST_QUOTED_NEAR_STRAY = 512;

/**
 * Splits delimited text into rows of cells, piece by piece. Rows end at LF, CRLF or CR, mixed as
 * may be. A cell that begins with a quote may hold delimiters and line ends until its quote is
 * closed; one that is not closed where it must be began with a stray quote, which then is text
 * like any other, so that it swallows no row.
 */
export class RowParser {
	readonly #delimiter: string;
	/** Characters before the current piece. */
	#base = 0;
	/** Up to here, counted over all pieces, quotes are mistrusted. */
	#strayUntil = 0;

	constructor(delimiter: string) {
		this.#delimiter = delimiter;
	}

	/**
	 * @param last nothing follows: a row without its line end is whole
	 * @returns the rows, and how many characters they take; what is left has to come again
	 */
	parse(text: string, last: boolean): { rows: string[][]; consumed: number } {
		const result = text.includes('"') ? this.#quoted(text, last) : this.#plain(text, last);
		this.#base += result.consumed;
		return result;
	}

	/** Goes past text without quotes that was read by others. */
	skip(characters: number): void {
		this.#base += characters;
	}

	#plain(text: string, last: boolean): { rows: string[][]; consumed: number } {
		const consumed = last ? text.length : wholeRows(text);
		const lines = text.slice(0, consumed);
		const unified = lines.includes('\r') ? lines.replace(/\r\n?/g, '\n') : lines;
		const rows = unified.split('\n').map((line) => line.split(this.#delimiter));
		// Behind the last line end is no row.
		if (unified === '' || unified.endsWith('\n')) rows.pop();
		return { rows, consumed };
	}

	#quoted(text: string, last: boolean): { rows: string[][]; consumed: number } {
		const rows: string[][] = [];
		const finder = new EndFinder(text, this.#delimiter);
		let consumed = 0;
		while (consumed < text.length) {
			const row: string[] = [];
			let at = consumed;
			for (;;) {
				if (text.charCodeAt(at) === QUOTE) {
					const close = this.#closingQuote(text, at, last);
					if (close === UNKNOWN) return { rows, consumed };
					if (close !== STRAY) {
						row.push(text.slice(at + 1, close).replaceAll('""', '"'));
						at = skipSpace(text, close + 1, this.#delimiter);
						if (!finder.isDelimiter(at)) break;
						at++;
						continue;
					}
				}
				const end = finder.cellEnd(at);
				row.push(text.slice(at, end));
				at = end;
				if (!finder.isDelimiter(at)) break;
				at++;
			}
			const next = lineEnd(text, at, last);
			if (next === UNKNOWN) return { rows, consumed };
			rows.push(row);
			consumed = next;
		}
		return { rows, consumed };
	}

	/** Where the quote opened at `open` is closed. */
	#closingQuote(text: string, open: number, last: boolean): number {
		const mistrusted = this.#base + open < this.#strayUntil;
		const limit = open + (mistrusted ? LONGEST_QUOTED_NEAR_STRAY : LONGEST_QUOTED);
		let at = open + 1;
		for (;;) {
			const quote = text.indexOf('"', at);
			if (quote < 0 || quote > limit) {
				if (!last && text.length <= limit) return UNKNOWN;
				this.#strayUntil = Math.max(this.#strayUntil, this.#base + Math.min(limit, text.length));
				return STRAY;
			}
			if (text.charCodeAt(quote + 1) === QUOTE) {
				at = quote + 2;
				continue;
			}
			const after = skipSpace(text, quote + 1, this.#delimiter);
			if (after >= text.length) {
				// More spaces, or a second quote, may follow.
				return last ? quote : UNKNOWN;
			}
			if (text[after] === this.#delimiter || isLineEnd(text.charCodeAt(after))) return quote;
			// Here another cell opens its quote: the one before was never closed.
			if (quote > open + 1 && this.#opensCell(text, quote)) return STRAY;
			at = quote + 1;
		}
	}

	#opensCell(text: string, quote: number): boolean {
		return text[quote - 1] === this.#delimiter || isLineEnd(text.charCodeAt(quote - 1));
	}
}

const QUOTE = 34;
const LF = 10;
const CR = 13;
/** More text has to come before it can be told. */
const UNKNOWN = -1;
const STRAY = -2;

function isLineEnd(code: number): boolean {
	return code === LF || code === CR;
}

function skipSpace(text: string, from: number, delimiter: string): number {
	let at = from;
	while ((text[at] === ' ' || text[at] === '\t') && text[at] !== delimiter) at++;
	return at;
}

/** Where the next row begins after the one that ends at `at`. */
function lineEnd(text: string, at: number, last: boolean): number {
	if (at >= text.length) return last ? text.length : UNKNOWN;
	if (text.charCodeAt(at) === LF) return at + 1;
	// LF may follow in the next piece.
	if (at + 1 >= text.length) return last ? at + 1 : UNKNOWN;
	return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

/** Characters of text without quotes that are whole rows. */
function wholeRows(text: string): number {
	const lf = text.lastIndexOf('\n');
	// A last CR may be half a line end.
	const cr = text.lastIndexOf('\r', text.length - 2);
	return Math.max(lf, cr) + 1;
}

/** Finds the ends of cells by searching each mark once. */
class EndFinder {
	readonly #text: string;
	readonly #delimiter: string;
	#nextDelimiter = -1;
	#nextLf = -1;
	#nextCr = -1;

	constructor(text: string, delimiter: string) {
		this.#text = text;
		this.#delimiter = delimiter;
	}

	isDelimiter(at: number): boolean {
		return this.#text[at] === this.#delimiter;
	}

	/** The delimiter or line end at or behind `at`, or the end of the text. */
	cellEnd(at: number): number {
		if (this.#nextDelimiter < at) this.#nextDelimiter = this.#find(this.#delimiter, at);
		if (this.#nextLf < at) this.#nextLf = this.#find('\n', at);
		if (this.#nextCr < at) this.#nextCr = this.#find('\r', at);
		return Math.min(this.#nextDelimiter, this.#nextLf, this.#nextCr);
	}

	#find(mark: string, at: number): number {
		const found = this.#text.indexOf(mark, at);
		return found < 0 ? this.#text.length : found;
	}
}
