import { isCurrencyCode } from '#core/money/currency.ts';
import { SECTORS, type Sector } from '#core/dataset/settings.ts';
import type { Locale } from '#i18n/locale.ts';
import type { settingsPage } from '#i18n/messages/settings.ts';

type Words = (typeof settingsPage)['id'];

interface Choice<Value extends string = string> {
	readonly value: Value;
	readonly label: string;
	readonly group?: string | undefined;
}

/** Opens a field for a zone or a currency that is not in the list. */
export const OTHER = 'other…';

const LOCAL_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

const ZONES = [
	'Asia/Singapore',
	'Asia/Kuala_Lumpur',
	'Asia/Bangkok',
	'Asia/Ho_Chi_Minh',
	'Asia/Manila',
	'Asia/Hong_Kong',
	'Asia/Tokyo',
	'Asia/Seoul',
	'Asia/Kolkata',
	'Asia/Dubai',
	'Asia/Riyadh',
	'Africa/Nairobi',
	'Africa/Lagos',
	'Africa/Johannesburg',
	'Europe/Istanbul',
	'Europe/London',
	'Europe/Berlin',
	'Europe/Paris',
	'Europe/Madrid',
	'America/Sao_Paulo',
	'America/Mexico_City',
	'America/New_York',
	'America/Chicago',
	'America/Denver',
	'America/Los_Angeles',
	'Australia/Perth',
	'Australia/Sydney',
	'Pacific/Auckland',
	'UTC',
];

const CURRENCIES = [
	...['IDR', 'MYR', 'SGD', 'THB', 'PHP', 'VND', 'INR', 'CNY', 'HKD', 'TWD', 'JPY', 'KRW'],
	...['AUD', 'NZD', 'USD', 'CAD', 'EUR', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'TRY'],
	...['AED', 'SAR', 'EGP', 'NGN', 'KES', 'ZAR', 'BRL', 'MXN'],
];

export function sectorChoices(words: Words): Choice<Sector>[] {
	return SECTORS.map((value) => ({ value, label: words.sectors[value] }));
}

/** Common zones; the one in force is always among them. */
export function zoneChoices(current: string, words: Words): Choice[] {
	const known = new Set<string>([...LOCAL_ZONES, ...ZONES]);
	const others = known.has(current) ? ZONES : [current, ...ZONES];
	const { local, other } = words.zoneGroups;
	return [
		...LOCAL_ZONES.map((value) => ({ value, label: words.zones[value], group: local })),
		...others.map((value) => ({ value, label: zoneLabel(value), group: other })),
		{ value: OTHER, label: words.zoneOther, group: other },
	];
}

/** `Europe/London` → `London (Europe)`. */
function zoneLabel(zone: string): string {
	const [region, ...place] = zone.replaceAll('_', ' ').split('/');
	return place.length === 0 ? zone : `${place.join(', ')} (${region ?? ''})`;
}

/** Common currencies, or any other. */
export function currencyChoices(current: string, locale: Locale, words: Words): Choice[] {
	return [...namedCurrencies(current, locale), { value: OTHER, label: words.currencyOther }];
}

/** Common currencies with their names; the one in force is always among them. */
export function namedCurrencies(current: string, locale: Locale): Choice[] {
	const names = new Intl.DisplayNames(locale, { type: 'currency', fallback: 'none' });
	const codes = CURRENCIES.includes(current) ? CURRENCIES : [current, ...CURRENCIES];
	return codes.map((value) => {
		const name = isCurrencyCode(value) ? names.of(value) : undefined;
		return { value, label: name === undefined ? value : `${value} · ${name}` };
	});
}

/** Conversion windows to choose from, in days; null: no limit. */
const WINDOWS = ['30', '60', '90', '180', '365', 'none'] as const;

export function windowChoices(current: number | null, words: Words): Choice[] {
	const choices = WINDOWS.map((value): Choice => ({ value, label: words.windows[value] }));
	const value = windowValue(current);
	return choices.some((choice) => choice.value === value)
		? choices
		: [{ value, label: words.otherWindow(value) }, ...choices];
}

export function windowValue(days: number | null): string {
	return days === null ? 'none' : String(days);
}

export function windowDays(value: string): number | null {
	return value === 'none' ? null : Number(value);
}
