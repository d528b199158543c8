import { zoneClock } from '../calendar/zone.ts';
import { periodEnd, periodOf, periodStart } from '../calendar/period.ts';
import { NO_DAY } from '../columns/block.ts';
import { textAt } from '../columns/text-column.ts';
import { inShopCurrency } from '../dataset/orders/block-amounts.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { foreignCurrency } from '../dataset/orders/foreign-currency.ts';
import { localInstant } from '../dataset/rows/local-instant.ts';
import { isLiveRow } from '../dataset/rows/row-fate.ts';
import type { TypedCost } from '../dataset/settings.ts';

/**
 * Every cost of the files of spend, in minor units of the shop's currency. One of a month stands
 * for all its days; rows without an amount, a day or a rate are left out.
 */
export function spendRecords(dataset: Dataset): TypedCost[] {
	const { rows, fateOfRow, settings } = dataset;
	const clock = zoneClock(settings.timeZone);
	const found: TypedCost[] = [];
	for (const { batch, block, first } of rows.blocks) {
		const { day: days, month: months } = block.instant;
		const amounts = inShopCurrency(
			block.money.spend,
			foreignCurrency(block, settings),
			settings.currency,
		);
		if (batch.record.kind !== 'spend' || amounts === null) continue;
		const column = block.text.channel;
		for (let row = 0; row < block.rows; row++) {
			const amount = amounts[row]!;
			if (Number.isNaN(amount) || !isLiveRow(fateOfRow, first + row)) continue;
			const named = column === undefined ? '' : textAt(column, row).trim();
			const channel = named === '' ? (batch.record.channel ?? '') : named;
			const day = days === undefined ? NO_DAY : localInstant(days, row, clock).day;
			if (day !== NO_DAY) {
				found.push({ channel, from: day, to: day, amount });
				continue;
			}
			const inMonth = months === undefined ? NO_DAY : localInstant(months, row, clock).day;
			if (inMonth === NO_DAY) continue;
			const month = periodOf('month', inMonth);
			const [from, to] = [periodStart('month', month), periodEnd('month', month)];
			found.push({ channel, from, to, amount });
		}
	}
	return found;
}
