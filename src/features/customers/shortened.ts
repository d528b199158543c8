/** For headings and file cells: nobody reads a name of a thousand characters. */
export function shortened(text: string, length: number): string {
	const characters = Array.from(text);
	return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
