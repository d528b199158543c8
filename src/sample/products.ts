import type { NonEmpty } from './draws.ts';
import { PRICE_RISE_DAY } from './seasons.ts';

export interface Product {
	readonly name: string;
	/** Whole rupiah before the price rise. */
	readonly price: number;
}

export const BEANS: NonEmpty<Product> = [
	{ name: 'Gayo 250 g', price: 88_000 },
	{ name: 'Toraja 250 g', price: 92_000 },
	{ name: 'Kintamani 250 g', price: 90_000 },
	{ name: 'Flores Bajawa 250 g', price: 89_000 },
	{ name: 'Java Preanger 250 g', price: 86_000 },
	{ name: 'House Blend 250 g', price: 68_000 },
	{ name: 'House Blend 1 kg', price: 235_000 },
	{ name: 'Espresso Blend 500 g', price: 128_000 },
];

export const EXTRAS: NonEmpty<Product> = [
	{ name: 'Drip Bag Gayo isi 10', price: 75_000 },
	{ name: 'Drip Bag House Blend isi 10', price: 62_000 },
	{ name: 'Paket Coba (Gayo, Toraja, Kintamani) 3 x 100 g', price: 110_000 },
	{ name: 'Cold Brew 1 L', price: 78_000 },
	{ name: 'Kertas Saring V60 isi 100', price: 45_000 },
	{ name: 'Gula Aren Cair 500 ml', price: 42_000 },
];

export const DRINKS: NonEmpty<Product> = [
	{ name: 'Kopi Susu Gula Aren', price: 24_000 },
	{ name: 'Manual Brew', price: 32_000 },
	{ name: 'Americano', price: 22_000 },
	{ name: 'Es Kopi Pandan', price: 27_000 },
	{ name: 'Roti Bakar Srikaya', price: 21_000 },
];

export const WHOLESALE: NonEmpty<Product> = [
	{ name: 'House Blend Grosir 1 kg', price: 185_000 },
	{ name: 'Espresso Blend Grosir 1 kg', price: 198_000 },
	{ name: 'Gayo Grosir 1 kg', price: 230_000 },
];

export const HAMPERS: Product = { name: 'Hampers Lebaran', price: 245_000 };

/** What a price of before the rise is on a day, to the nearest 500 rupiah. */
export function priceOn(price: number, day: number): number {
	return day < PRICE_RISE_DAY ? price : Math.round((price * 1.08) / 500) * 500;
}
