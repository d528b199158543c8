const MAX_NAME = 80;

/** Long enough for a slow device to have read the file, short enough not to keep it in memory. */
const RELEASE_AFTER = 60_000;

/** Hands a file made on this device to the browser to be saved. Nothing is sent anywhere. */
export function downloadBlob(blob: Blob, fileName: string): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = fileName;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER);
}

/** Words joined to a name that every file system takes: `Kopi Rumpun-pelanggan-2025-10-24.csv`. */
export function fileName(words: readonly string[], extension: string): string {
	const name = words
		.map((word) =>
			word
				// eslint-disable-next-line no-control-regex -- control characters are what is taken out
				.replace(/[\u0000-\u001f\u007f\\/:*?"<>|]+/g, ' ')
				.replace(/\s+/g, ' ')
				.replace(/^[ .]+|[ .]+$/g, ''),
		)
		.filter((word) => word !== '')
		.map((word) => Array.from(word).slice(0, MAX_NAME).join(''))
		.join('-');
	return `${name === '' ? 'daur' : name}.${extension}`;
}
