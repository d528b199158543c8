import { NotUnderstood } from './not-understood.ts';

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
};

/** Text of an attribute or between tags, its entities resolved. */
export function xmlText(raw: string): string {
	if (!raw.includes('&')) return raw;
	return raw.replace(/&([^&;]*);?/g, (_, name: string) => NAMED[name] ?? character(name));
}

/**
 * Text of a cell: also `_x000D_`, as spreadsheets write what XML cannot hold (ECMA-376 part 1,
 * 22.9.2.19), and line ends as one sign.
 */
export function cellString(raw: string): string {
	let text = xmlText(raw);
	if (text.includes('_x')) {
		text = text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
			String.fromCharCode(parseInt(hex, 16)),
		);
	}
	return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

function character(name: string): string {
	const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
	const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
	if (!(code > 0 && code <= 0x10ffff)) throw new NotUnderstood(`entity ${name}`);
	return String.fromCodePoint(code);
}
