/** Forms of address in Indonesian and English, and those of the pilgrimage. */
const TITLES = new Set(
	`bpk bapak pak ibu bu sdr sdri saudara saudari kak kakak mas mbak h hj haji hajah
	mr mrs ms miss mx mdm madam sir tn ny nn tuan nyonya nona dr drs dra ir prof`.split(/\s+/),
);

/** What stands in the place of a name. */
const PLACEHOLDERS = new Set([
	...['guest', 'customer', 'walk in', 'walkin', 'walk in customer', 'cash', 'test', 'unknown'],
	...['pelanggan', 'pelanggan umum', 'umum', 'tamu', 'pembeli', 'tunai', 'tanpa nama', 'no name'],
	...['n a', 'na', 'null', 'none', 'anonymous', 'anonim', 'deleted', 'admin', 'kasir', 'cashier'],
]);

/**
 * A name for comparing: lower case, without accents, signs, titles and needless spaces; '' for
 * what is no name (masked, a placeholder, without letters).
 */
export function comparableName(text: string): string {
	if (text.includes('*') || text.includes('•')) return '';
	const words = comparableText(text).split(' ');
	const name = words.filter((word) => !TITLES.has(word)).join(' ');
	return PLACEHOLDERS.has(name) || !/\p{L}/u.test(name) ? '' : name;
}

/** Lower case, without accents and signs, words apart by one space. */
export function comparableText(text: string): string {
	// Most texts are ASCII, which needs no tables of Unicode.
	if (ASCII.test(text)) return text.toLowerCase().replace(ASCII_SIGNS, ' ').trim();
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

const ASCII = /^[ -~]*$/;
const ASCII_SIGNS = /[^a-z0-9]+/g;
