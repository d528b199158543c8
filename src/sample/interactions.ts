import { seededRandom } from '#core/stats/random.ts';
import { clockTime, csvText, dayFirst, type Cell } from './csv-text.ts';
import { between, chance, pick, type NonEmpty, type Random } from './draws.ts';
import type { Person } from './people.ts';
import { LAST_DAY, PRICE_RISE_DAY } from './seasons.ts';
import { goodsValue, type ShopOrder } from './shop-order.ts';

const HEADER = ['Waktu', 'Nama', 'No. HP', 'Email', 'Jenis', 'Kanal', 'Nilai', 'Alasan'];

const LEFT_CART: NonEmpty<string> = [
	...(['Ongkir mahal', 'Masih menimbang', 'Masih menimbang', '', '', ''] as const),
	...(['Metode bayar tidak ada', 'Stok habis'] as const),
];
const LEFT_CART_DEARER: NonEmpty<string> = ['Harga naik', 'Harga naik', ...LEFT_CART];
const COMPLAINTS: NonEmpty<string> = [
	'Pengiriman terlambat',
	'Kemasan rusak',
	'Biji kurang segar',
	'Salah kirim',
	'Rasa berubah',
];
const CANCELLED: NonEmpty<string> = [
	...(['', '', 'Berubah pikiran', 'Berubah pikiran', 'Salah pilih varian'] as const),
	...(['Ongkir mahal', 'Harga lebih murah di tempat lain', 'Pengiriman terlalu lama'] as const),
];

interface Interaction {
	readonly day: number;
	readonly minute: number;
	readonly person: Person;
	readonly type: string;
	readonly channel: string;
	readonly value?: number;
	readonly reason?: string;
}

/**
 * What the web shop and the chat have noted beside the orders: questions about prices, carts that
 * became an order and those that did not, complaints, cancellations, reviews, and who wants no news.
 */
export function interactions(
	orders: readonly ShopOrder[],
	prospects: readonly Person[],
	seed: number,
): string {
	// Draws of its own: the orders stay what they are without it.
	const random = seededRandom(seed + 3);
	const all = [
		...orders.flatMap((order) => aroundOrder(random, order)),
		...prospects.flatMap((person) => beforeBuying(random, person)),
	].filter(({ day }) => day <= LAST_DAY);
	all.sort((a, b) => a.day - b.day || a.minute - b.minute);
	return csvText(',', [HEADER, ...all.map(rowOf)]);
}

function aroundOrder(random: Random, order: ShopOrder): Interaction[] {
	const { person, day, minute, channel, state, lines } = order;
	if (person === null || channel === 'till') return [];
	const shared = { person, channel: channel === 'web' ? 'Toko daring' : 'WhatsApp' };
	const found: Interaction[] = [];
	const add = (type: string, later: number, more: Partial<Interaction> = {}) => {
		found.push({ ...shared, day: day + later, minute, type, ...more });
	};
	if (channel === 'web' && chance(random, 0.3)) {
		add('Keranjang', 0, {
			minute: Math.max(0, minute - between(random, 3, 40)),
			value: goodsValue(lines),
		});
	}
	if (channel === 'web' && chance(random, day >= PRICE_RISE_DAY ? 0.14 : 0.07)) {
		const reason = pick(random, day >= PRICE_RISE_DAY ? LEFT_CART_DEARER : LEFT_CART);
		add('Keranjang ditinggalkan', between(random, 12, 25), { value: goodsValue(lines), reason });
	}
	if (state === 'cancelled') add('Pembatalan', 0, { reason: pick(random, CANCELLED) });
	else if (chance(random, order.refunded > 0 ? 0.4 : 0.01)) {
		add('Keluhan', between(random, 1, 5), { reason: pick(random, COMPLAINTS) });
	} else if (chance(random, 0.03)) {
		add('Ulasan', between(random, 3, 9), {
			value: chance(random, 0.8) ? 5 : between(random, 2, 4),
		});
	}
	if (chance(random, 0.006)) add('Berhenti berlangganan', between(random, 10, 40));
	return found;
}

function beforeBuying(random: Random, person: Person): Interaction[] {
	if (!chance(random, 0.55)) return [];
	const type = chance(random, 0.5) ? 'Tanya harga' : 'Kunjungan';
	const day = person.startDay + between(random, 0, 30);
	return [{ person, day, minute: between(random, 480, 1_200), type, channel: 'WhatsApp' }];
}

function rowOf({ day, minute, person, type, channel, value, reason }: Interaction): Cell[] {
	const { name, phone, email, homeChannel, sharesPhone } = person;
	const contact = homeChannel !== 'web' || sharesPhone ? [`0${phone}`, ''] : ['', email];
	return [
		`${dayFirst(day)} ${clockTime(minute)}`,
		...[name, ...contact, type, channel, value ?? '', reason ?? ''],
	];
}
