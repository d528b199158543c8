import { FileError } from '#ingest/file-error.ts';
import { NotUnderstood } from './not-understood.ts';

/** Is told what an XML part holds; names come without their prefix. */
export interface XmlHandler {
	/** The attributes are in `text`, from `from` up to `to`. */
	open(name: string, text: string, from: number, to: number): void;
	close(name: string): void;
	/** What stands between two tags, as written: `xmlText` resolves it. */
	chars(text: string, from: number, to: number): void;
	/** Whether the rest of the part does not matter. */
	done?(): boolean;
}

/** A cell holds 32,767 characters, each written with up to ten; a tag holds less. */
const MAX_TOKEN = 1 << 20;

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const GREATER = 62;

/**
 * Reads XML as it comes, piece by piece, as far as workbooks use it: elements, attributes and text.
 *
 * @throws NotUnderstood for anything else, and for a part that is cut short
 * @throws FileError 'damaged-workbook' for a document type, which no workbook may have: it could
 *   define an entity as a billion laughs
 */
export class XmlScanner {
	readonly #handler: XmlHandler;
	readonly #file: string;
	/** What is not dealt with yet, for want of its end. */
	#rest = '';
	#depth = 0;
	#elements = 0;

	constructor(handler: XmlHandler, file: string) {
		this.#handler = handler;
		this.#file = file;
	}

	push(piece: string): void {
		const handler = this.#handler;
		const text = this.#rest + piece;
		let at = 0;
		while (handler.done?.() !== true) {
			const start = text.indexOf('<', at);
			if (start < 0) break;
			const mark = text.charCodeAt(start + 1);
			const end = mark === 33 || mark === 63 ? this.#aside(text, start) : tagEnd(text, start);
			if (end < 0) break;
			if (start > at) handler.chars(text, at, start);
			if (mark === SLASH) this.#close(text, start, end);
			else if (mark !== 33 && mark !== 63) this.#open(text, start, end);
			at = end + 1;
		}
		this.#rest = handler.done?.() === true ? '' : text.slice(at);
		if (this.#rest.length > MAX_TOKEN) throw new NotUnderstood('endless token');
	}

	/** To be called after the last piece. */
	end(): void {
		if (this.#handler.done?.() === true) return;
		const whole = this.#elements > 0 && this.#depth === 0 && this.#rest.trim() === '';
		if (!whole) throw new NotUnderstood('cut short');
	}

	#open(text: string, start: number, end: number): void {
		let name = start + 1;
		let at = name;
		for (; at < end; at++) {
			const code = text.charCodeAt(at);
			if (code <= 32 || code === SLASH) break;
			if (code === COLON) name = at + 1;
		}
		const closed = text.charCodeAt(end - 1) === SLASH;
		const local = nameAt(text, name, at);
		this.#elements++;
		this.#handler.open(local, text, at, closed ? end - 1 : end);
		if (closed) this.#handler.close(local);
		else this.#depth++;
	}

	#close(text: string, start: number, end: number): void {
		let name = start + 2;
		let at = name;
		for (; at < end; at++) {
			const code = text.charCodeAt(at);
			if (code <= 32) break;
			if (code === COLON) name = at + 1;
		}
		if (--this.#depth < 0) throw new NotUnderstood('closed too often');
		this.#handler.close(nameAt(text, name, at));
	}

	/** End of a declaration or a comment; -1 where it is still to come. */
	#aside(text: string, start: number): number {
		if (text.startsWith('<?', start)) {
			const end = text.indexOf('?>', start);
			if (end < 0) return -1;
			checkEncoding(text.slice(start, end));
			return end + 1;
		}
		if (text.startsWith('<!--', start)) {
			const end = text.indexOf('-->', start + 4);
			return end < 0 ? -1 : end + 2;
		}
		if (text.length - start < 9) return -1;
		if (/^<!doctype/i.test(text.slice(start, start + 9))) {
			throw new FileError('damaged-workbook', this.#file);
		}
		throw new NotUnderstood('marked section');
	}
}

/** Names of one letter, which most are, need no new string. */
function nameAt(text: string, from: number, to: number): string {
	return to - from === 1 ? text.charAt(from) : text.slice(from, to);
}

/** Where the tag ends; an attribute may hold the sign as well. */
function tagEnd(text: string, start: number): number {
	for (let at = start + 1; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === GREATER) return at;
		if (code !== QUOTE && code !== APOSTROPHE) continue;
		at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
		if (at < 0) return -1;
	}
	return -1;
}

function checkEncoding(declaration: string): void {
	const encoding = /\sencoding\s*=\s*["']([^"']*)/.exec(declaration)?.[1];
	if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
		throw new NotUnderstood(encoding);
	}
}
