import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { dayFromCivil, isoDay } from '#core/calendar/day.ts';
import { seededRandom } from '#core/stats/random.ts';

const START = dayFromCivil(2022, 10, 25);
const DAYS = 1096;
const DAY_SECONDS = 86_400;
const ROWS_PER_WRITE = 20_000;

const HEADER =
	'order_id,ordered_at,customer_id,email,name,phone,total,status,channel,city,product\n';
const GIVEN = 'Ratna Dimas Sari Bayu Putri Agus Wulan Rizky Maya Hendra Nadia Fajar Intan'.split(
	' ',
);
const FAMILY = 'Wulandari Prakoso Hidayat Santoso Siregar Wijaya Kusuma Halim Lubis'.split(' ');
const CITIES = 'Bandung Jakarta Surabaya Yogyakarta Bogor Semarang Medan Denpasar'.split(' ');
const CHANNELS = ['web', 'whatsapp', 'marketplace', 'store'];
const PRODUCTS = ['Gayo', 'Toraja', 'Kintamani', 'House Blend', 'Drip Bag'];
const STATUSES = [...Array<string>(38).fill('completed'), 'cancelled', 'refunded'];

/**
 * Writes a shop's export of `orders` rows by a fifth as many customers, oldest first, unless it is
 * there already. Every customer bought; a few very often.
 */
export function writeOrdersFile(path: string, orders: number): void {
	if (existsSync(path)) return;
	mkdirSync(dirname(path), { recursive: true });
	const random = seededRandom(orders);
	const customers = orders / 5;
	const events = orderEvents(random, orders, customers);
	const unfinished = `${path}.part`;
	const file = openSync(unfinished, 'w');
	writeSync(file, HEADER);
	for (let first = 0; first < orders; first += ROWS_PER_WRITE) {
		let text = '';
		const end = Math.min(orders, first + ROWS_PER_WRITE);
		for (let i = first; i < end; i++) {
			const customer = events[i]! % customers;
			text += orderRow(random, i, Math.floor(events[i]! / customers), customer);
		}
		writeSync(file, text);
	}
	closeSync(file);
	renameSync(unfinished, path);
}

/** Seconds and customers of all orders in the order of time, as `second * customers + customer`. */
function orderEvents(random: () => number, orders: number, customers: number): Float64Array {
	const begin = Float64Array.from({ length: customers }, () => random() * DAYS);
	const stay = begin.map((day) => (DAYS - day) * random());
	const events = new Float64Array(orders);
	for (let i = 0; i < orders; i++) {
		// The first round gives everybody an order, the second some to half of them and many to a few.
		const customer = i < customers ? i : Math.floor((customers / 2) * random() ** 1.6);
		const day = begin[customer]! + (i < customers ? 0 : stay[customer]! * random());
		events[i] = Math.floor(day * DAY_SECONDS) * customers + customer;
	}
	return events.sort();
}

function orderRow(random: () => number, index: number, second: number, customer: number): string {
	const of = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
	const time = second % DAY_SECONDS;
	const clock = [time / 3600, (time / 60) % 60, time % 60]
		.map((part) => String(Math.floor(part)).padStart(2, '0'))
		.join(':');
	const name = `${GIVEN[customer % GIVEN.length]!} ${FAMILY[customer % FAMILY.length]!}`;
	return `${[
		1_000_001 + index,
		`${isoDay(START + Math.floor(second / DAY_SECONDS))}T${clock}+07:00`,
		`C${customer}`,
		`c${customer}@example.com`,
		name,
		customer % 2 === 0 ? '' : `+6281100${String(customer).padStart(6, '0')}`,
		(30 + Math.floor(random() * 400)) * 500,
		of(STATUSES),
		of(CHANNELS),
		CITIES[customer % CITIES.length]!,
		of(PRODUCTS),
	].join(',')}\n`;
}
