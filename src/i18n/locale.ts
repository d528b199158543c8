export type Locale = 'id' | 'en';

export const locales: readonly Locale[] = ['id', 'en'];

export function isLocale(value: unknown): value is Locale {
	return value === 'id' || value === 'en';
}
