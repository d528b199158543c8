import { chance, gamma, pick, type NonEmpty, type Random } from './draws.ts';
import { FIRST_DAY, LAST_DAY, season, type ShopChannel } from './seasons.ts';

/** An invented customer. Any likeness in the name is chance; phone and e-mail cannot exist. */
export interface Person {
	readonly name: string;
	/** National digits without the leading 0. */
	readonly phone: string;
	readonly email: string;
	readonly city: string;
	readonly homeChannel: ShopChannel;
	/** A café that buys by the kilogram. */
	readonly wholesale: boolean;
	/** Day of the first purchase; of a prospect, of the first contact. */
	readonly startDay: number;
	/** Whether the web shop knows the phone: the only bridge to the other channels. */
	readonly sharesPhone: boolean;
}

const GIVEN_NAMES =
	'Adi Agus Anisa Arif Asep Ayu Bagas Bayu Bima Cahya Cecep Citra Dewi Dian Dimas Dini Eka Euis Fajar Farhan Galih Gilang Hana Hendra Iman Indah Intan Joko Kevin Komang Laras Lestari Lina Made Maya Mega Melati Nadia Neng Ningsih Nisa Putri Rangga Ratna Reza Rina Rizky Rosa Sari Sinta Tiara Togar Umar Vina Wahyu Wulan Yanti Yoga Yusuf Zahra';
const FAMILY_NAMES =
	'Anggraini Darmawan Firmansyah Ginting Gunawan Halim Harahap Hidayat Iskandar Kartika Kurniawan Kusuma Lubis Mahendra Maulana Nasution Nugroho Permata Prakoso Pratama Purnama Puspita Rahmawati Ramadhan Santoso Saputra Setiawan Siregar Sitorus Suryani Tanjung Utami Wibowo Wijaya Wulandari Yuliani';
const CAFES =
	'Kedai Teduh|Kafe Halaman Belakang|Roti Senja|Kedai Jeda|Studio Lengkung|Kedai Ujung Gang|Kafe Bukit Kecil|Penginapan Daun|Warung Tengah Malam|Kedai Dua Cangkir|Ruang Kerja Pinus|Kafe Sebelah Rumah|Dapur Bu Yanti|Toko Roti Melati';
const CITIES: NonEmpty<string> = [
	...(['Bandung', 'Bandung', 'Bandung', 'Bandung', 'Cimahi', 'Jakarta Selatan'] as const),
	...(['Jakarta Barat', 'Bekasi', 'Bogor', 'Depok', 'Garut', 'Sumedang'] as const),
	...(['Yogyakarta', 'Surabaya', 'Semarang', 'Denpasar'] as const),
];

const HOME_CHANNELS: NonEmpty<ShopChannel> = [
	'web',
	'web',
	'web',
	'web',
	'web',
	'till',
	'till',
	'whatsapp',
	'whatsapp',
];

const BUYERS = 1500;
const PROSPECTS = 176;

/** Buyers and prospects, each group in the order of their first day. */
export function inventedPeople(random: Random): { buyers: Person[]; prospects: Person[] } {
	const given = GIVEN_NAMES.split(' ') as [string, ...string[]];
	const family = FAMILY_NAMES.split(' ') as [string, ...string[]];
	const cafes = CAFES.split('|');
	const cafeEvery = Math.floor(BUYERS / cafes.length);
	let serial = 0;

	const person = (startDay: number, cafe: string | undefined): Person => {
		serial++;
		const name = cafe ?? `${pick(random, given)} ${pick(random, family)}`;
		const mailbox = name.toLowerCase().replaceAll(' ', cafe === undefined ? '.' : '');
		return {
			name,
			// 7919 is coprime to 10,000: four digits that never meet and do not look counted.
			phone: `8110000${String((serial * 7919) % 10_000).padStart(4, '0')}`,
			email: `${mailbox}${serial}@example.${chance(random, 0.7) ? 'com' : 'org'}`,
			city: cafe === undefined ? pick(random, CITIES) : 'Bandung',
			homeChannel: cafe === undefined ? pick(random, HOME_CHANNELS) : 'whatsapp',
			wholesale: cafe !== undefined,
			startDay,
			sharesPhone: chance(random, 0.8),
		};
	};
	const buyerDays = startDays(random, BUYERS, FIRST_DAY, 2.2);
	const prospectDays = startDays(random, PROSPECTS, LAST_DAY - 420, 1);
	return {
		buyers: buyerDays.map((day, index) =>
			person(day, index % cafeEvery === 20 ? cafes[Math.floor(index / cafeEvery)] : undefined),
		),
		prospects: prospectDays.map((day) => person(day, undefined)),
	};
}

/** Ascending days from `from` to the last day; at its end the shop wins (1 + growth) times as many. */
function startDays(random: Random, count: number, from: number, growth: number): number[] {
	const cumulative: number[] = [];
	let total = 0;
	for (let day = from; day <= LAST_DAY; day++) {
		const trend = 1 + (growth * (day - from)) / (LAST_DAY - from);
		total += trend * season(day, 'web') * (0.5 + gamma(random, 4) / 8);
		cumulative.push(total);
	}
	let offset = 0;
	return Array.from({ length: count }, (_, index) => {
		const target = ((index + random()) / count) * total;
		while ((cumulative[offset] ?? total) < target) offset++;
		return from + offset;
	});
}
