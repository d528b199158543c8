import { civilFromDay } from '#core/calendar/day.ts';
import { seededRandom } from '#core/stats/random.ts';
import { csvText, twoDigits, type Cell } from './csv-text.ts';
import { between, type Random } from './draws.ts';
import { FIRST_DAY, LAST_DAY } from './seasons.ts';

interface Campaign {
	readonly channel: string;
	readonly name: string;
	/** Rupiah a month, on average. */
	readonly spend: number;
	/** Rupiah for a visitor, on average. */
	readonly perVisitor: number;
	/** Month in which it began, counted from the shop's first. */
	readonly since: number;
}

const CAMPAIGNS: readonly Campaign[] = [
	{ channel: 'Instagram', name: 'Biji baru', spend: 850_000, perVisitor: 900, since: 0 },
	{ channel: 'Google', name: 'Kopi Bandung', spend: 420_000, perVisitor: 1_400, since: 3 },
	{ channel: 'TikTok', name: 'Seduh di rumah', spend: 1_100_000, perVisitor: 350, since: 13 },
];

const HEADER = ['Bulan', 'Kanal', 'Kampanye', 'Biaya Iklan', 'Tayangan', 'Pengunjung'];

/** What the shop has paid for ads, by month and channel; the youngest channel is the dearest. */
export function adSpend(seed: number): string {
	// Draws of its own: the orders stay what they are without the ads.
	const random = seededRandom(seed + 2);
	const first = monthOf(FIRST_DAY);
	const rows: Cell[][] = [];
	for (let month = first; month <= monthOf(LAST_DAY); month++) {
		for (const campaign of CAMPAIGNS) {
			if (month - first >= campaign.since) rows.push(rowOf(random, campaign, month));
		}
	}
	return csvText(',', [HEADER, ...rows]);
}

function rowOf(
	random: Random,
	{ channel, name, spend, perVisitor }: Campaign,
	month: number,
): Cell[] {
	const paid = Math.round((spend * between(random, 75, 130)) / 100_000) * 1000;
	const visitors = Math.round((paid / perVisitor) * (between(random, 80, 120) / 100));
	const label = `${String(Math.floor(month / 12))}-${twoDigits((month % 12) + 1)}`;
	return [label, channel, name, paid, visitors * between(random, 30, 60), visitors];
}

/** Months since year 0. */
function monthOf(day: number): number {
	const { year, month } = civilFromDay(day);
	return year * 12 + month - 1;
}
