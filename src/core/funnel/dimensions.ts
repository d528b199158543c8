import { periodLabel, periodOf } from '../calendar/period.ts';
import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { firstChannels } from '../journeys/acquisition.ts';
import { DIMENSIONS } from './dimension.ts';
import type { Dimension } from './dimension.ts';
import { firstOrderTexts, hasTexts } from './first-order-text.ts';
import type { Grouping } from './first-order-text.ts';

/** Those that the data say something about. */
export function dimensionsOf(dataset: Dataset): Dimension[] {
	return DIMENSIONS.filter((dimension) => {
		if (dimension === 'channel') return dataset.channels.length > 1;
		if (dimension === 'product' || dimension === 'outlet') return hasTexts(dataset, dimension);
		return true;
	});
}

/**
 * By the first channel, the period of acquisition, or product or outlet of the first purchase
 * (the first in the file where it has several).
 *
 * @param acquired day on which each customer came, or NO_DAY
 */
export function groupBy(
	dataset: Dataset,
	purchases: Purchases,
	dimension: Dimension,
	acquired: Int32Array,
): Grouping {
	switch (dimension) {
		case 'channel':
			return {
				names: dataset.channels,
				of: Uint32Array.from(firstChannels(dataset, purchases.asOf)),
			};
		case 'product':
		case 'outlet':
			return firstOrderTexts(dataset, purchases, dimension);
		case 'month':
		case 'quarter':
			return byPeriod(acquired, dimension);
	}
}

function byPeriod(acquired: Int32Array, period: 'month' | 'quarter'): Grouping {
	const days = acquired.filter((day) => day !== NO_DAY);
	const first = days.reduce((least, day) => Math.min(least, day), Infinity);
	const last = days.reduce((most, day) => Math.max(most, day), -Infinity);
	if (days.length === 0) return { names: [''], of: new Uint32Array(acquired.length) };
	const begin = periodOf(period, first);
	const count = periodOf(period, last) - begin + 1;
	const names = Array.from({ length: count }, (_, i) => periodLabel(period, begin + i));
	return {
		names: ['', ...names],
		of: Uint32Array.from(acquired, (day) =>
			day === NO_DAY ? 0 : periodOf(period, day) - begin + 1,
		),
	};
}
