/** What the first bytes say a file is, whatever its name claims. */
export type FileType =
	| 'text'
	| 'gzip'
	/** An archive, or a workbook that is one inside. */
	| 'zip'
	/** Excel's old container, which also wraps a protected new workbook. */
	| 'compound'
	/** Excel 2003's XML. */
	| 'workbook-xml'
	/** A web page, which many tills call an Excel file. */
	| 'html'
	| 'binary';

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly type: FileType }[] = [
	{ bytes: [0x1f, 0x8b], type: 'gzip' },
	{ bytes: [0x50, 0x4b, 0x03, 0x04], type: 'zip' },
	// Without any file, and split in parts.
	{ bytes: [0x50, 0x4b, 0x05, 0x06], type: 'zip' },
	{ bytes: [0x50, 0x4b, 0x07, 0x08], type: 'zip' },
	{ bytes: [0xd0, 0xcf, 0x11, 0xe0], type: 'compound' },
	{ bytes: [0x25, 0x50, 0x44, 0x46], type: 'binary' },
	{ bytes: [0x89, 0x50, 0x4e, 0x47], type: 'binary' },
	{ bytes: [0xff, 0xd8, 0xff], type: 'binary' },
	{ bytes: [0x7f, 0x45, 0x4c, 0x46], type: 'binary' },
];

/** Text files hold hardly any control characters other than tabs and line ends. */
const MAX_CONTROL_SHARE = 0.01;

export function fileType(head: Uint8Array): FileType {
	const signature = SIGNATURES.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte));
	return signature?.type ?? markupType(head) ?? 'text';
}

function markupType(head: Uint8Array): FileType | null {
	// Zero bytes are UTF-16's; the marks that matter here are ASCII in any encoding.
	const bytes = head.subarray(0, 4096).filter((byte) => byte !== 0 && byte < 0x80);
	const start = new TextDecoder().decode(bytes).trimStart().toLowerCase();
	if (!start.startsWith('<')) return null;
	if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'workbook-xml';
	return /<(!doctype html|html|head|meta|body|style|table|tr)\b/.test(start) ? 'html' : null;
}

/** Whether decoded text is really something else. */
export function looksBinary(text: string): boolean {
	let control = 0;
	let length = 0;
	const end = Math.min(text.length, 65_536);
	for (let i = 0; i < end; i++) {
		const code = text.charCodeAt(i);
		// Fills the fields of some tills; it is left out.
		if (code === 0) continue;
		length++;
		if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd) {
			control++;
		}
	}
	return control > length * MAX_CONTROL_SHARE;
}
