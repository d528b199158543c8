import type { ShopSettings } from '#core/dataset/settings.ts';

/** Apart from the files, which only a worker writes. */
export const SAMPLE_SETTINGS = {
	businessName: 'Kopi Rumpun',
	sector: 'food-drink',
	timeZone: 'Asia/Jakarta',
	currency: 'IDR',
	margin: 0.46,
} as const satisfies Partial<ShopSettings>;
