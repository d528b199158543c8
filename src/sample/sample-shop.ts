import { seededRandom } from '#core/stats/random.ts';
import { adSpend } from './ad-spend.ts';
import { failedOrder, ordersOf, walkIn } from './behaviour.ts';
import { contactList } from './contact-list.ts';
import { interactions } from './interactions.ts';
import { inventedPeople } from './people.ts';
import type { ShopChannel } from './seasons.ts';
import type { ShopOrder } from './shop-order.ts';
import { surveyAnswers } from './survey-answers.ts';
import { tillReceipts } from './till-receipts.ts';
import { webOrders } from './web-orders.ts';
import { whatsappList } from './whatsapp-list.ts';

export interface SampleFile {
	readonly name: string;
	readonly text: string;
	/** Channel of all its orders; null: they have a column for it, or there are none. */
	readonly channel: string | null;
}

const SEED = 20_251_024;
const WALK_INS = 460;
const FAILED_ORDERS = 14;

/**
 * The exports of Kopi Rumpun, an invented coffee roaster in Bandung: seven files in as many styles, to
 * be imported like anybody's own. The same seed gives the same text on every machine.
 */
export function sampleShopFiles(seed = SEED): SampleFile[] {
	const random = seededRandom(seed);
	const { buyers, prospects } = inventedPeople(random);
	const orders = buyers.flatMap((person) => ordersOf(random, person));
	for (const person of prospects.slice(0, FAILED_ORDERS)) orders.push(failedOrder(random, person));
	for (let count = 0; count < WALK_INS; count++) orders.push(walkIn(random));
	orders.sort((a, b) => a.day - b.day || a.minute - b.minute);

	return [
		{ name: 'pesanan_web.csv', text: webOrders(through('web', orders)), channel: 'Toko daring' },
		{ name: 'kasir_toko.csv', text: tillReceipts(random, through('till', orders)), channel: null },
		{
			name: 'pesanan_whatsapp.csv',
			text: whatsappList(through('whatsapp', orders)),
			channel: 'WhatsApp',
		},
		{ name: 'kontak.csv', text: contactList(random, buyers, prospects), channel: null },
		{ name: 'survei_nps.csv', text: surveyAnswers(orders, seed), channel: null },
		{ name: 'interaksi.csv', text: interactions(orders, prospects, seed), channel: null },
		{ name: 'biaya_iklan.csv', text: adSpend(seed), channel: null },
	];
}

function through(channel: ShopChannel, orders: readonly ShopOrder[]): ShopOrder[] {
	return orders.filter((order) => order.channel === channel);
}
