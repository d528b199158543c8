import { between, chance, pick, type Random } from './draws.ts';
import type { Person } from './people.ts';
import { BEANS, DRINKS, EXTRAS, HAMPERS, priceOn, WHOLESALE, type Product } from './products.ts';
import { isLebaranRush, isYearEndSale, type ShopChannel } from './seasons.ts';
import { goodsValue, type Basket, type OrderLine } from './shop-order.ts';

/** What one person buys at a time; mostly the same beans as ever. */
export function basketFor(
	random: Random,
	person: Person,
	favourite: Product,
	channel: ShopChannel,
	day: number,
): Basket {
	const lines = person.wholesale
		? wholesaleLines(random, day)
		: retailLines(random, favourite, channel, day);
	return {
		lines,
		discount: channel === 'web' ? discountOn(random, day, lines) : 0,
		shipping: channel === 'till' || person.wholesale ? 0 : shippingTo(person.city),
	};
}

export function retailLines(
	random: Random,
	favourite: Product,
	channel: ShopChannel,
	day: number,
): OrderLine[] {
	const lines: OrderLine[] = [];
	if (channel === 'till' && chance(random, 0.55)) {
		add(lines, pick(random, DRINKS), between(random, 1, 3), day);
		if (chance(random, 0.5)) add(lines, pick(random, DRINKS), 1, day);
		return lines;
	}
	const beans = chance(random, 0.7) ? favourite : pick(random, BEANS);
	add(lines, beans, chance(random, 0.25) ? 2 : 1, day);
	if (chance(random, 0.4)) add(lines, pick(random, EXTRAS), 1, day);
	if (chance(random, 0.12)) add(lines, pick(random, BEANS), 1, day);
	if (isLebaranRush(day) && chance(random, 0.45)) add(lines, HAMPERS, between(random, 1, 3), day);
	return lines;
}

function wholesaleLines(random: Random, day: number): OrderLine[] {
	const lines: OrderLine[] = [];
	add(lines, pick(random, WHOLESALE), between(random, 3, 9), day);
	if (chance(random, 0.3)) add(lines, pick(random, WHOLESALE), between(random, 3, 9), day);
	return lines;
}

/** A product that is in the basket already stays on its one line. */
function add(lines: OrderLine[], { name, price }: Product, quantity: number, day: number): void {
	if (lines.some((line) => line.product === name)) return;
	lines.push({ product: name, quantity, unitPrice: priceOn(price, day) });
}

function discountOn(random: Random, day: number, lines: readonly OrderLine[]): number {
	const rate = isYearEndSale(day) ? 0.12 : chance(random, 0.08) ? 0.1 : 0;
	return Math.round((goodsValue(lines) * rate) / 500) * 500;
}

function shippingTo(city: string): number {
	if (city === 'Bandung' || city === 'Cimahi') return 9000;
	return city === 'Denpasar' ? 34_000 : 18_000;
}
