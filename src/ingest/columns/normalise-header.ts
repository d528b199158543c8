/** A header reduced to what it says: lower case, no accents, words parted by one space. */
export function normaliseHeader(header: string): string {
	return header
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}#%]+/gu, ' ')
		.trim();
}
