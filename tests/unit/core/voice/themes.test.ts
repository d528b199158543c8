import { describe, expect, test } from 'vitest';
import { DEFAULT_THEMES } from '#core/voice/default-themes.ts';
import { readThemes } from '#core/voice/read-themes.ts';
import {
	freshThemeId,
	MAX_THEMES,
	themeWords,
	withoutTheme,
	withTheme,
} from '#core/voice/theme.ts';
import type { Theme } from '#core/voice/theme.ts';
import { ThemeMatcher } from '#core/voice/theme-matcher.ts';

const defaults = new ThemeMatcher(DEFAULT_THEMES);

/** Ids of the app's themes that a text names. */
function themes(text: string): string[] {
	const bits = defaults.themesOf(text);
	return DEFAULT_THEMES.flatMap(({ id }, place) => ((bits >> place) & 1 ? [id] : []));
}

function own(...words: string[]): Theme[] {
	return [{ id: 'own-1', name: { id: 'Khusus', en: '' }, words }];
}

function names(text: string, ...words: string[]): boolean {
	return new ThemeMatcher(own(...words)).themesOf(text) === 1;
}

describe('the themes of the app', () => {
	test.each([
		['Harganya kemahalan bgt', ['price']],
		['TERLALU MAHAL!!!', ['price']],
		['mahaaaal', ['price']],
		['Way too expensive', ['price']],
		['Pelayanannya kurang, kasirnya jutek', ['service', 'staff']],
		['Barang rusak dan kurirnya telat', ['quality', 'delivery']],
		['Nunggu lamaaa sekali', ['waiting']],
		['waited 40 minutes in the queue', ['waiting']],
		['Barang tidak sesuai foto', ['order']],
		['Sold out again', ['stock']],
		['Tempatnya kotor', ['cleanliness']],
		['kemasan penyok', ['packaging']],
		['Saya pindah kota', ['place']],
		['paid by card, the app crashed', ['payment']],
		['Berubah pikiran', ['change']],
		['Pembeli tidak membayar', ['payment']],
		['Ingin memasukkan kode voucher', ['price']],
		['bungkusnya bocor', ['quality', 'packaging']],
	])('find in “%s”: %j', (text, found) => {
		expect(themes(text)).toEqual(found);
	});

	test.each(['Semua baik', 'selama ini menghargai pelanggan', 'berharga', '…', 'ok'])(
		'find nothing in “%s”',
		(text) => {
			expect(themes(text)).toEqual([]);
		},
	);

	test('have different ids, names in both languages and words', () => {
		expect(new Set(DEFAULT_THEMES.map(({ id }) => id)).size).toBe(DEFAULT_THEMES.length);
		for (const { name, words } of DEFAULT_THEMES) {
			expect(Object.values(name)).not.toContain('');
			expect(words.length).toBeGreaterThan(5);
		}
		expect(readThemes(DEFAULT_THEMES)).toEqual(DEFAULT_THEMES);
	});
});

describe('a word of a theme', () => {
	test('is looked for as a whole word, whatever case and accents', () => {
		expect(names('Café', 'cafe')).toBe(true);
		expect(names('CAFÉ', 'café')).toBe(true);
		expect(names('decafeinated', 'cafe')).toBe(false);
		expect(names('kopi', 'kopinya')).toBe(false);
	});

	test('is found with Indonesian affixes and English endings', () => {
		for (const word of ['seduhnya', 'seduhan', 'keseduhan', 'terseduh', 'diseduhkan', 'seduuuuh'])
			expect(names(word, 'seduh'), word).toBe(true);
		for (const word of ['brews', 'brewed', 'brewing']) expect(names(word, 'brew'), word).toBe(true);
	});

	test('has no form so short that it is another word', () => {
		expect(names('tanya', 'ta')).toBe(false);
		expect(names('salah', 'sa')).toBe(false);
		expect(names('used', 'us')).toBe(false);
	});

	test('of several words is found where they follow one another', () => {
		expect(names('Saya TIDAK, puas', 'tidak puas')).toBe(true);
		expect(names('tidak begitu puas', 'tidak puas')).toBe(false);
		expect(names('kurang', 'kurang puas')).toBe(false);
	});

	test('may be the name of the theme itself', () => {
		expect(names('khusus')).toBe(true);
	});

	test('is only text: no pattern, and no key of an object', () => {
		expect(names('a', '.*')).toBe(false);
		expect(names('constructor', '__proto__')).toBe(false);
	});
});

describe('the list of themes', () => {
	const [price] = DEFAULT_THEMES as readonly [Theme, ...Theme[]];

	test('takes a changed theme in its place, and a new one at the end', () => {
		const renamed = withTheme(DEFAULT_THEMES, { ...price, name: { id: ' Biaya ', en: 'Cost' } });
		expect(renamed[0]).toMatchObject({ id: 'price', name: { id: 'Biaya', en: 'Cost' } });
		expect(renamed).toHaveLength(DEFAULT_THEMES.length);
		const added = withTheme(renamed, {
			id: freshThemeId(renamed),
			name: { id: 'Musik', en: '' },
			words: [],
		});
		expect(added.at(-1)).toMatchObject({ name: { id: 'Musik' } });
		expect(withoutTheme(added, added.at(-1)!.id)).toEqual(renamed);
	});

	test('takes no theme without a name, and no more than fit', () => {
		expect(withTheme([], { id: 'own-1', name: { id: ' ', en: '' }, words: ['x'] })).toEqual([]);
		const many = Array.from({ length: 40 }).reduce<readonly Theme[]>(
			(all) => withTheme(all, { id: freshThemeId(all), name: { id: 'x', en: '' }, words: [] }),
			[],
		);
		expect(many).toHaveLength(MAX_THEMES);
		expect(new Set(many.map(({ id }) => id)).size).toBe(MAX_THEMES);
	});

	test('keeps each word once', () => {
		expect(themeWords('mahal, Mahal;  naik   harga\n, ')).toEqual(['mahal', 'naik harga']);
	});

	test('as it was stored is read with care', () => {
		expect(readThemes(undefined)).toBeNull();
		expect(readThemes('mahal')).toBeNull();
		expect(
			readThemes([
				null,
				{ id: 'a', name: { id: 'A', en: 3 }, words: ['x', 4] },
				{ id: 'a', name: { id: 'B', en: '' }, words: [] },
				{ id: 'b', name: { id: '', en: '' }, words: [] },
				{ id: 'c', name: { id: 'C', en: '' } },
			]),
		).toEqual([{ id: 'a', name: { id: 'A', en: '' }, words: ['x'] }]);
		expect(readThemes([])).toEqual([]);
	});
});
