/** Month names and their short forms, English and Indonesian, in lower case. */
const NAMES: readonly (readonly string[])[] = [
	['january', 'jan', 'januari'],
	['february', 'feb', 'februari', 'pebruari', 'peb'],
	['march', 'mar', 'maret', 'mrt'],
	['april', 'apr'],
	['may', 'mei'],
	['june', 'jun', 'juni'],
	['july', 'jul', 'juli'],
	['august', 'aug', 'agustus', 'agu', 'agt', 'ags', 'agus'],
	['september', 'sep', 'sept'],
	['october', 'oct', 'oktober', 'okt'],
	['november', 'nov', 'nopember', 'nop'],
	['december', 'dec', 'desember', 'des'],
];

const MONTHS = new Map(
	NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** 1…12, or null for a word that names no month. */
export function monthNumber(word: string): number | null {
	return MONTHS.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}
