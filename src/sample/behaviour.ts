import { basketFor, retailLines } from './baskets.ts';
import { beta, between, chance, gamma, pick, type Random } from './draws.ts';
import type { Person } from './people.ts';
import { BEANS } from './products.ts';
import { FIRST_DAY, LAST_DAY, PRICE_RISE_DAY, season, type ShopChannel } from './seasons.ts';
import { orderTotal, type Basket, type OrderState, type ShopOrder } from './shop-order.ts';

/** How much faster (or slower) than the average the customers of a channel come back. */
const PACE: Record<ShopChannel, number> = { web: 0.85, till: 1.2, whatsapp: 1.5 };
const MEAN_GAP_DAYS = 38;
/** Share of those about to buy for the second time whom the higher prices turn away. */
const LOST_TO_PRICE = 0.45;

/**
 * All orders of one buyer: over the customers, purchase rates are gamma and drop-out after each
 * purchase is beta distributed, as the forecast's model supposes; seasons bend the time.
 */
export function ordersOf(random: Random, person: Person): ShopOrder[] {
	const home = person.homeChannel;
	const meanGap = person.wholesale
		? between(random, 12, 32)
		: MEAN_GAP_DAYS / ((PACE[home] * gamma(random, 1.6)) / 1.6);
	const dropOut = person.wholesale
		? 0.01
		: beta(random, 1.05, 2.3) * (home === 'whatsapp' ? 0.8 : 1);
	const favourite = pick(random, BEANS);
	const orders: ShopOrder[] = [];

	let day = person.startDay;
	while (day <= LAST_DAY) {
		const first = day === person.startDay;
		const channel = first ? home : channelOf(random, person);
		const bought = basketFor(random, person, favourite, channel, day);
		const order = { ...bought, person, channel, day, minute: openMinute(random) };
		// The real order follows a cancelled try, so that a buyer stays a buyer.
		if (!first && channel !== 'till' && chance(random, 0.06))
			orders.push({ ...order, day: day - 1, refunded: 0, state: 'cancelled' });
		const refunded = first || channel === 'till' ? 0 : refundOf(random, bought);
		orders.push({ ...order, refunded, state: stateOf(random, order, refunded) });

		if (chance(random, dropOut)) break;
		day = nextDay(day, Math.max(2, (meanGap * gamma(random, 1.8)) / 1.8), channel);
		const wavers = first && !person.wholesale && day >= PRICE_RISE_DAY;
		if (wavers && chance(random, LOST_TO_PRICE)) break;
	}
	return orders;
}

/** A walk-in at the till who leaves no name. */
export function walkIn(random: Random): ShopOrder {
	const day = between(random, FIRST_DAY, LAST_DAY);
	const minute = openMinute(random);
	const lines = retailLines(random, pick(random, BEANS), 'till', day);
	const bought = { lines, discount: 0, shipping: 0 };
	return { ...bought, person: null, channel: 'till', day, minute, refunded: 0, state: 'done' };
}

/** The order of a prospect who called it off. */
export function failedOrder(random: Random, person: Person): ShopOrder {
	const day = Math.min(LAST_DAY, person.startDay + between(random, 0, 20));
	const bought = basketFor(random, person, pick(random, BEANS), 'web', day);
	const minute = openMinute(random);
	return { ...bought, person, channel: 'web', day, minute, refunded: 0, state: 'cancelled' };
}

/** The day by which `gap` ordinary days' worth of buying has gone by. */
function nextDay(from: number, gap: number, channel: ShopChannel): number {
	let day = from;
	for (let left = gap; left > 0 && day <= LAST_DAY; left -= season(day, channel)) day++;
	return day;
}

function channelOf(random: Random, person: Person): ShopChannel {
	if (person.wholesale || !person.sharesPhone || chance(random, 0.85)) return person.homeChannel;
	return pick(random, ['web', 'till', 'till', 'whatsapp']);
}

/** The whole order, or one piece of it. */
function refundOf(random: Random, bought: Basket): number {
	if (!chance(random, 0.025)) return 0;
	const [line, second] = bought.lines;
	const whole = line === undefined || second === undefined || chance(random, 0.4);
	return whole ? orderTotal(bought) : line.unitPrice;
}

function stateOf(
	random: Random,
	order: Basket & Pick<ShopOrder, 'channel' | 'day'>,
	refunded: number,
): OrderState {
	if (refunded === orderTotal(order)) return 'refunded';
	const recent = order.channel !== 'till' && order.day > LAST_DAY - 4;
	return recent && chance(random, 0.7) ? 'under-way' : 'done';
}

/** The outlets are open from 8 to 21. */
function openMinute(random: Random): number {
	return between(random, 8 * 60, 21 * 60 - 1);
}
