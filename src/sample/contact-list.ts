import { isoDay } from '#core/calendar/day.ts';
import { csvText, type Cell } from './csv-text.ts';
import { between, chance, gamma, pick, type NonEmpty, type Random } from './draws.ts';
import type { Person } from './people.ts';
import { FIRST_DAY, type ShopChannel } from './seasons.ts';

const HEARD_FROM: Record<ShopChannel, NonEmpty<string>> = {
	web: ['Instagram', 'Instagram', 'Google', 'TikTok', 'Teman'],
	till: ['Lewat depan toko', 'Google Maps', 'Teman', 'Pameran kopi'],
	whatsapp: ['Teman', 'Teman', 'Instagram', 'Pameran kopi'],
};

const HEADER = [
	...['Nama', 'No. HP', 'Email', 'Tanggal Kontak Pertama', 'Dari mana tahu', 'Kota', 'Tag'],
	...['Direferensikan oleh', 'Setuju dihubungi'],
];

/** The address book: everybody who has not bought yet, and some of those who have. */
export function contactList(
	random: Random,
	buyers: readonly Person[],
	prospects: readonly Person[],
): string {
	const rows: { day: number; cells: Cell[] }[] = [];
	const add = (person: Person, day: number, tag: string): void => {
		const source = pick(random, HEARD_FROM[person.homeChannel]);
		const friend = buyers[between(random, 0, buyers.length - 1)];
		const known = friend !== undefined && friend !== person && friend.startDay < day;
		const referrer = source === 'Teman' && known && chance(random, 0.6) ? `0${friend.phone}` : '';
		const consent = chance(random, 0.82) ? 'ya' : 'tidak';
		// Where the web shop knows no phone, the e-mail is what joins the two records.
		const email = chance(random, 0.7) || !person.sharesPhone ? person.email : '';
		rows.push({
			day,
			cells: [
				...[person.name, `0${person.phone}`, email],
				...[isoDay(day), source, person.city, tag, referrer, consent],
			],
		});
	};
	for (const person of buyers) {
		if (!person.wholesale && !chance(random, 0.45)) continue;
		const day = Math.max(FIRST_DAY, person.startDay - daysToDecide(random));
		add(person, day, person.wholesale ? 'grosir' : chance(random, 0.15) ? 'langganan' : '');
	}
	for (const person of prospects)
		add(person, person.startDay, pick(random, ['tanya harga', 'newsletter', 'newsletter', '']));
	rows.sort((a, b) => a.day - b.day);
	return csvText(',', [HEADER, ...rows.map((row) => row.cells)]);
}

/** Two in five buy on the day they first hear of the shop, others think it over for weeks. */
function daysToDecide(random: Random): number {
	return chance(random, 0.4) ? 0 : Math.ceil(gamma(random, 1.2) * 14);
}
