import { isTimeZone } from '#core/calendar/zone.ts';
import { DEFAULT_SETTINGS, type ShopSettings } from '#core/dataset/settings.ts';

type Guess = Pick<ShopSettings, 'timeZone' | 'currency' | 'dayFirst'>;

const CURRENCY_OF_ZONE = new Map<string, string>([
	['Asia/Jakarta', 'IDR'],
	['Asia/Pontianak', 'IDR'],
	['Asia/Makassar', 'IDR'],
	['Asia/Jayapura', 'IDR'],
	['Asia/Kuala_Lumpur', 'MYR'],
	['Asia/Kuching', 'MYR'],
	['Asia/Singapore', 'SGD'],
	['Asia/Bangkok', 'THB'],
	['Asia/Manila', 'PHP'],
	['Asia/Ho_Chi_Minh', 'VND'],
	['Asia/Saigon', 'VND'],
	['Asia/Hong_Kong', 'HKD'],
	['Asia/Taipei', 'TWD'],
	['Asia/Shanghai', 'CNY'],
	['Asia/Tokyo', 'JPY'],
	['Asia/Seoul', 'KRW'],
	['Asia/Kolkata', 'INR'],
	['Asia/Calcutta', 'INR'],
	['Asia/Dubai', 'AED'],
	['Asia/Riyadh', 'SAR'],
	['Europe/London', 'GBP'],
	['Europe/Zurich', 'CHF'],
	['Europe/Stockholm', 'SEK'],
	['Europe/Oslo', 'NOK'],
	['Europe/Copenhagen', 'DKK'],
	['Europe/Warsaw', 'PLN'],
	['Europe/Istanbul', 'TRY'],
	['America/Toronto', 'CAD'],
	['America/Vancouver', 'CAD'],
	['America/Sao_Paulo', 'BRL'],
	['America/Mexico_City', 'MXN'],
	['America/New_York', 'USD'],
	['America/Chicago', 'USD'],
	['America/Denver', 'USD'],
	['America/Phoenix', 'USD'],
	['America/Los_Angeles', 'USD'],
	['Pacific/Auckland', 'NZD'],
	['Africa/Johannesburg', 'ZAR'],
	['Africa/Lagos', 'NGN'],
	['Africa/Nairobi', 'KES'],
	['Africa/Cairo', 'EGP'],
	...['Berlin', 'Paris', 'Madrid', 'Rome', 'Amsterdam', 'Brussels', 'Vienna', 'Lisbon', 'Dublin']
		.concat('Athens', 'Helsinki')
		.map((city): [string, string] => [`Europe/${city}`, 'EUR']),
	...['Sydney', 'Melbourne', 'Brisbane', 'Perth', 'Adelaide'].map((city): [string, string] => [
		`Australia/${city}`,
		'AUD',
	]),
]);

/** Of these countries dates are written with the month first. */
const MONTH_FIRST = new Set(['USD']);

/**
 * What the browser's time zone tells of the shop, to be corrected by its owner. A zone that is
 * no place (UTC) tells nothing: then the defaults stay.
 */
export function guessShop(timeZone: string): Guess {
	const { currency, dayFirst } = DEFAULT_SETTINGS;
	if (!timeZone.includes('/') || timeZone.startsWith('Etc/') || !isTimeZone(timeZone)) {
		return { timeZone: DEFAULT_SETTINGS.timeZone, currency, dayFirst };
	}
	const guessed = CURRENCY_OF_ZONE.get(timeZone) ?? currency;
	return { timeZone, currency: guessed, dayFirst: !MONTH_FIRST.has(guessed) };
}
