import { periodEnd, periodOf, periodStart } from '#core/calendar/period.ts';
import type { TypedCost } from '#core/dataset/settings.ts';
import type { Format } from '#i18n/format.ts';
import type { CostWords } from '#i18n/messages/value-costs.ts';

/** Months offered at first; any earlier one is in a file. */
const MONTHS = 24;

export interface CostPeriod {
	readonly value: string;
	readonly label: string;
	readonly from: number;
	readonly to: number;
}

/** The whole of the data, then its months, the newest first. */
export function costPeriods(
	firstDay: number,
	lastDay: number,
	format: Format,
	{ editor }: CostWords,
): CostPeriod[] {
	const last = periodOf('month', lastDay);
	const count = Math.min(MONTHS, last - periodOf('month', firstDay) + 1);
	const months = Array.from({ length: count }, (_, i): CostPeriod => {
		const from = periodStart('month', last - i);
		const to = periodEnd('month', last - i);
		return { value: `${from}-${to}`, label: format.month(from), from, to };
	});
	return [
		{
			value: 'whole',
			label: editor.whole(format.day(firstDay), format.day(lastDay)),
			from: firstDay,
			to: lastDay,
		},
		...months,
	];
}

/** `Instagram, Okt 2025, Rp1.000.000` */
export function costText(cost: TypedCost, format: Format, { editor }: CostWords): string {
	const { channel, from, to, amount } = cost;
	const month = periodOf('month', from);
	const isMonth = from === periodStart('month', month) && to === periodEnd('month', month);
	return [
		channel === '' ? editor.allChannels : channel,
		isMonth ? format.month(from) : format.dayRange(from, to),
		format.money(amount),
	].join(', ');
}
