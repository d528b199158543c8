/** How texts of files are compared with what an owner has chosen. */
export function foldedText(text: string): string {
	return text.trim().toLowerCase();
}
