import { looksLikeValue, looksNumber, wordCount } from './cell-look.ts';

const TOTAL =
	/^(grand |sub ?)?(total|totals|jumlah|sum)( (keseluruhan|akhir|semua|umum|penjualan|harga|amount|sales))?\s*:?$/i;

const FOOTERS: readonly RegExp[] = [
	/^\d[\d.,]* (records?|record\(s\)|rows?|row\(s\)|baris|data|pesanan|orders?|transaksi|transactions?|entries|results?|hasil)\b/i,
	/\brecord(s|\(s\))? (downloaded|found|exported)/i,
	/^(total|jumlah) (baris|data|records?|rows?|transaksi|transactions?|pesanan|orders?)\b/i,
	/^(dicetak|diunduh|diekspor|dibuat|generated|printed|exported|downloaded)\b/i,
	/^(page|halaman) \d/i,
	/^(end of|akhir) (report|file|laporan|data)/i,
	/^seller id\s*:/i,
];

/** More cells than a sentence needs are data. */
const MAX_FOOTER_CELLS = 4;
const SENTENCE_WORDS = 4;

/**
 * What a row at the end of the table is, where it is clearly no data: a sum of what is above, or
 * a line about the file. Null for everything else.
 *
 * @param width columns of the table
 */
export function closingRow(row: readonly string[], width: number): 'total' | 'footer' | null {
	const cells = row.map((cell) => cell.trim());
	const filled = cells.filter((cell) => cell !== '');
	const [first = ''] = filled;
	if (width < 2 || filled.length >= Math.max(2, width)) return null;
	const rest = filled.slice(1);
	if (TOTAL.test(first) && rest.length > 0 && rest.every(looksNumber)) return 'total';
	if (filled.length > MAX_FOOTER_CELLS) return null;
	const text = filled.join(' ');
	if (FOOTERS.some((footer) => footer.test(text))) return 'footer';
	const sentence = filled.length === 1 && cells[0] !== '' && wordCount(first) >= SENTENCE_WORDS;
	return sentence && width >= 4 && !looksLikeValue(first) ? 'footer' : null;
}
