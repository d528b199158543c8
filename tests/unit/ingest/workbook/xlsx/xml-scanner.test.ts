import { expect, test } from 'vitest';
import { XmlScanner } from '#ingest/workbook/xlsx/xml-scanner.ts';

function scanned(pieces: readonly string[]): string[] {
	const seen: string[] = [];
	const scanner = new XmlScanner(
		{
			open: (name, text, from, to) => seen.push(`<${name}|${text.slice(from, to)}`),
			close: (name) => seen.push(`/${name}`),
			chars: (text, from, to) => seen.push(text.slice(from, to)),
		},
		'orders.xlsx',
	);
	for (const piece of pieces) scanner.push(piece);
	scanner.end();
	return seen;
}

const XML = `<?xml version='1.0'?><!-- <x> --><a:row r="1>" b='"'><c/>t&amp;<!---->u</a:row >`;

test('tags, attributes and texts are told one after the other, without prefixes', () => {
	expect(scanned([XML])).toEqual(['<row| r="1>" b=\'"\'', '<c|', '/c', 't&amp;', 'u', '/row']);
});

test('it does not matter where a piece ends', () => {
	for (let at = 0; at <= XML.length; at++) {
		expect(scanned([XML.slice(0, at), XML.slice(at)])).toEqual(scanned([XML]));
	}
	expect(scanned(Array.from(XML))).toEqual(scanned([XML]));
});

test.each([
	'<a>',
	'<a></a></b>',
	'<a/><',
	'',
	'text',
	'<a/>text',
	'<a b="',
	'<a><![CDATA[x]]></a>',
])('%j is not understood', (xml) => {
	expect(() => scanned([xml])).toThrow(expect.objectContaining({ name: 'NotUnderstood' }));
});
