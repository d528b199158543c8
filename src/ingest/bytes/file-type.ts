/** What the first bytes say a file is, whatever its name claims. */
export type FileType = 'text' | 'gzip' | 'spreadsheet' | 'binary';

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly type: FileType }[] = [
	{ bytes: [0x1f, 0x8b], type: 'gzip' },
	{ bytes: [0x50, 0x4b, 0x03, 0x04], type: 'spreadsheet' },
	{ bytes: [0xd0, 0xcf, 0x11, 0xe0], type: 'spreadsheet' },
	{ bytes: [0x25, 0x50, 0x44, 0x46], type: 'binary' },
	{ bytes: [0x89, 0x50, 0x4e, 0x47], type: 'binary' },
	{ bytes: [0xff, 0xd8, 0xff], type: 'binary' },
	{ bytes: [0x7f, 0x45, 0x4c, 0x46], type: 'binary' },
];

/** Text files hold hardly any control characters other than tabs and line ends. */
const MAX_CONTROL_SHARE = 0.01;

export function fileType(head: Uint8Array): FileType {
	const signature = SIGNATURES.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte));
	return signature?.type ?? 'text';
}

/** Whether decoded text is really something else. */
export function looksBinary(text: string): boolean {
	let control = 0;
	const length = Math.min(text.length, 65_536);
	for (let i = 0; i < length; i++) {
		const code = text.charCodeAt(i);
		if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd) {
			control++;
		}
	}
	return control > length * MAX_CONTROL_SHARE;
}
