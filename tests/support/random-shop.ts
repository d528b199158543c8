import type { Dataset } from '#core/dataset/dataset.ts';
import { seededRandom } from '#core/stats/random.ts';
import { day, shopOf } from './factories.ts';
import type { Row } from './factories.ts';

const OPENED = day('2022-01-03');

export interface ShopTraits {
	readonly seed: number;
	readonly customers: number;
	/** Days from the opening to the last order. */
	readonly days: number;
	/** Mean days between two purchases of a customer. */
	readonly gap: number;
	/** Chance to leave after a purchase. */
	readonly leaving: number;
	/** One price; prices around one; a few huge orders; nothing; no amounts at all. */
	readonly prices: 'same' | 'similar' | 'wild' | 'zero' | 'none';
	/** Chance that a purchase is followed by a refund without its order. */
	readonly refunds: number;
}

/** A made-up shop of the given traits; the same for the same seed. */
export function randomShop(traits: ShopTraits): Dataset {
	const { customers, days, gap, leaving, prices, refunds } = traits;
	const random = seededRandom(traits.seed);
	const wait = (mean: number) => Math.ceil(-Math.log(1 - random()) * mean);
	const price = () => {
		if (prices === 'same') return 15_000;
		if (prices === 'zero') return 0;
		return Math.round(10_000 * (1 - random()) ** (prices === 'wild' ? -1.5 : -0.2));
	};
	const rows: Row[] = [];
	for (let c = 0; c < customers; c++) {
		const customerId = `c${c}`;
		const own = gap * (0.2 + 1.6 * random());
		let at = c === 0 ? 0 : Math.floor(random() * (days + 1));
		do {
			const orderedAt = OPENED + at;
			const total = prices === 'none' ? {} : { total: price() };
			rows.push({ customerId, orderedAt, ...total });
			if (random() < refunds && prices !== 'none') {
				const back = Math.min(days, at + wait(10));
				rows.push({ customerId, orderedAt: OPENED + back, total: -price() - 1 });
			}
			at += wait(own);
		} while (at <= days && random() >= leaving);
	}
	return shopOf(rows);
}
