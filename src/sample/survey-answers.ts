import { seededRandom } from '#core/stats/random.ts';
import { clockTime, csvText, dayFirst, type Cell } from './csv-text.ts';
import { between, chance, gamma, pick, type NonEmpty, type Random } from './draws.ts';
import type { Person } from './people.ts';
import { LAST_DAY, PRICE_RISE_DAY } from './seasons.ts';
import type { ShopOrder } from './shop-order.ts';

/** The shop has asked for a year, a few days after an order. */
const FIRST_ASKED_DAY = LAST_DAY - 364;
const ANSWERED = 0.1;
const NAMELESS = 0.06;
/** Days without an order after which somebody has left for good. */
const LONG_SILENCE = 100;

const HEADER = [
	...['Tanggal', 'Nama', 'No. HP', 'Email'],
	...['Seberapa mungkin Anda merekomendasikan kami (0-10)?', 'Alasan'],
];

const ABOUT_PRICE: NonEmpty<string> = [
	'Harganya naik terus',
	'sekarang kemahalan, kak',
	'Mahal dibanding kedai lain',
	'Ongkirnya mahal',
	'harga naik tapi gramasi tetap',
	'Terlalu mahal untuk kopi harian',
];
const COMPLAINTS: Record<ShopOrder['channel'], NonEmpty<string>> = {
	web: [
		'Pengirimannya lama, seminggu baru sampai',
		'Paket telat, kurirnya susah dihubungi',
		'Kemasan penyok, bijinya tumpah',
		'Kopinya sudah tidak segar',
		'Pesanan salah, minta arabika dapat robusta',
		'Stok favorit saya kosong terus',
		'website sering error waktu bayar',
		'Kurang cocok saja',
		'',
	],
	till: [
		'Antre lamaaa sekali kalau sore',
		'Kasirnya jutek',
		'Mejanya kotor, toilet juga',
		'Tempatnya sempit dan bising',
		'Latte-nya hambar hari ini',
		'Menu favorit habis',
		'parkirnya susah',
		'',
	],
	whatsapp: [
		'Chat dibalas keesokan harinya',
		'Admin slow respon',
		'Nunggu konfirmasi lama',
		'Rasa kopinya berubah',
		'Barang tidak sesuai pesanan',
		'Sudah jarang ngopi',
		'Kurang cocok di lidah',
		'Sekarang minum teh',
		'',
	],
};
const SO_SO: NonEmpty<string> = ['', '', '', 'Lumayan', 'Enak, tapi agak mahal', 'Biasa saja'];
const PRAISE: NonEmpty<string> = [
	...(['', '', '', 'Kopinya enak dan selalu segar', 'Pelayanannya ramah'] as const),
	...(['Cepat sampai', 'Langganan terus!', 'Rasanya konsisten', 'Mantap'] as const),
];

/** Answers to one question of the shop, most with a name, some with a reason. */
export function surveyAnswers(orders: readonly ShopOrder[], seed: number): string {
	// Draws of its own: the orders stay what they are without the survey.
	const random = seededRandom(seed + 1);
	const rows: { day: number; cells: Cell[] }[] = [];
	const lastDays = new Map(orders.map(({ person, day }) => [person, day]));
	for (const { person, day, channel, state } of orders) {
		const asked = day + between(random, 2, 6);
		if (person === null || state === 'cancelled' || !chance(random, ANSWERED)) continue;
		if (asked < FIRST_ASKED_DAY || asked > LAST_DAY) continue;
		const leaves = lastDays.get(person) === day && day < LAST_DAY - LONG_SILENCE;
		const score = scoreOf(random, person, asked, leaves);
		const reason = reasonFor(random, score, channel, asked);
		const minute = between(random, 8 * 60, 21 * 60);
		rows.push({
			day: asked,
			cells: [
				`${dayFirst(asked)} ${clockTime(minute)}`,
				...(chance(random, NAMELESS) ? ['', '', ''] : nameOf(person)),
				score,
				reason,
			],
		});
	}
	rows.sort((a, b) => a.day - b.day);
	return csvText(',', [HEADER, ...rows.map(({ cells }) => cells)]);
}

/** The shop knows the phone of those who buy at the till or in chats, or have told the web shop. */
function nameOf({ name, phone, email, homeChannel, sharesPhone }: Person): Cell[] {
	return homeChannel !== 'web' || sharesPhone ? [name, `0${phone}`, ''] : [name, '', email];
}

/** Most are content; the higher prices cost about a point, and who never comes back says so here. */
function scoreOf(random: Random, { wholesale }: Person, day: number, leaves: boolean): number {
	const missing = gamma(random, 1.3) * (wholesale ? 0.8 : 1.15);
	const dearer = day >= PRICE_RISE_DAY && chance(random, 0.4) ? 2.4 : 0;
	const parting = leaves && chance(random, 0.6) ? 2.5 : 0;
	return Math.max(0, Math.round(10 - missing - dearer - parting));
}

function reasonFor(
	random: Random,
	score: number,
	channel: ShopOrder['channel'],
	day: number,
): string {
	if (score >= 9) return pick(random, PRAISE);
	if (score >= 7) return pick(random, SO_SO);
	const aboutPrice = chance(random, day >= PRICE_RISE_DAY ? 0.55 : 0.15);
	return pick(random, aboutPrice ? ABOUT_PRICE : COMPLAINTS[channel]);
}
