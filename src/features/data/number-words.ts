import type { Locale } from '#i18n/locale.ts';

type Speller = (value: number) => string;

const ID_DIGITS = [
	'nol',
	'satu',
	'dua',
	'tiga',
	'empat',
	'lima',
	'enam',
	'tujuh',
	'delapan',
	'sembilan',
];

const EN_SMALL = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
];

const EN_TENS = [
	'',
	'',
	'twenty',
	'thirty',
	'forty',
	'fifty',
	'sixty',
	'seventy',
	'eighty',
	'ninety',
];

const MAGNITUDES: readonly { readonly size: number; readonly id: string; readonly en: string }[] = [
	{ size: 1e9, id: 'miliar', en: 'billion' },
	{ size: 1e6, id: 'juta', en: 'million' },
	{ size: 1e3, id: 'ribu', en: 'thousand' },
];

function joined(head: string, rest: number, spell: Speller): string {
	return rest === 0 ? head : `${head} ${spell(rest)}`;
}

const below1000: Record<Locale, Speller> = {
	id(value) {
		if (value < 10) return ID_DIGITS[value] ?? '';
		if (value === 10) return 'sepuluh';
		if (value === 11) return 'sebelas';
		if (value < 20) return `${ID_DIGITS[value - 10] ?? ''} belas`;
		if (value < 100) {
			return joined(`${ID_DIGITS[Math.floor(value / 10)] ?? ''} puluh`, value % 10, below1000.id);
		}
		const hundreds = Math.floor(value / 100);
		const head = hundreds === 1 ? 'seratus' : `${ID_DIGITS[hundreds] ?? ''} ratus`;
		return joined(head, value % 100, below1000.id);
	},
	en(value) {
		if (value < 20) return EN_SMALL[value] ?? '';
		if (value < 100) {
			const tens = EN_TENS[Math.floor(value / 10)] ?? '';
			return value % 10 === 0 ? tens : `${tens}-${EN_SMALL[value % 10] ?? ''}`;
		}
		return joined(`${EN_SMALL[Math.floor(value / 100)] ?? ''} hundred`, value % 100, below1000.en);
	},
};

/** A whole number in words: `delapan puluh dua ribu lima ratus`; null where it has none here. */
export function numberInWords(value: number, locale: Locale): string | null {
	if (!Number.isSafeInteger(value) || value < 0 || value >= 1e12) return null;
	const spell: Speller = (rest) => {
		const magnitude = MAGNITUDES.find(({ size }) => rest >= size);
		if (magnitude === undefined) return below1000[locale](rest);
		const count = Math.floor(rest / magnitude.size);
		const head =
			locale === 'id' && magnitude.size === 1e3 && count === 1
				? 'seribu'
				: `${below1000[locale](count)} ${magnitude[locale]}`;
		return joined(head, rest % magnitude.size, spell);
	};
	return spell(value);
}
