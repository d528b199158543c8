/** Hands a text to the browser's download; nothing leaves the device. */
export function saveFile(name: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The download reads the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
