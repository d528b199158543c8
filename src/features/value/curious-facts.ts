import type { ForecastSummary } from '#core/value/forecast-page.ts';
import { minorPerMajor } from '#core/money/currency.ts';
import { monthAbbreviations } from '#i18n/calendar-words.ts';
import type { Format } from '#i18n/format.ts';
import type { ForecastWords } from '#i18n/messages/value-forecast.ts';

/** What the model has found, for those who know what it means. */
export function curiousFacts(
	made: ForecastSummary,
	format: Format,
	{ curious: { facts } }: ForecastWords,
): { readonly label: string; readonly value: string }[] {
	const { params, spend, readiness, season, orders, revenue } = made;
	const named = (values: Readonly<Record<string, number>>) =>
		Object.entries(values)
			.map(([name, value]) => `${name} ${digits(value, format)}`)
			.join(' · ');
	const range = (value: string, low: string, high: string) => `${value} (${low} – ${high})`;
	return [
		{ label: facts.params, value: named(params) },
		{ label: facts.logLikelihood, value: format.decimal(made.logLikelihood, 3) },
		{ label: facts.dropoutGain, value: `${format.signed(made.dropoutGain, 2)} ln L` },
		...(spend === null
			? []
			: [
					{
						label: facts.spend,
						value: named({
							p: spend.p,
							q: spend.q,
							γ: spend.gamma / minorPerMajor(format.currency),
						}),
					},
				]),
		{ label: facts.fittedTo, value: format.day(made.fittedTo) },
		{ label: facts.repeatBuyers, value: format.number(readiness.repeatBuyers) },
		{ label: facts.history, value: format.duration(readiness.historyDays) },
		{
			label: facts.orders,
			value: range(
				format.number(orders.value),
				format.number(orders.low),
				format.number(orders.high),
			),
		},
		...(revenue === null
			? []
			: [
					{
						label: facts.revenue,
						value: range(
							format.moneyShort(revenue.value),
							format.moneyShort(revenue.low),
							format.moneyShort(revenue.high),
						),
					},
				]),
		{
			label: facts.season,
			value:
				season === null
					? facts.none
					: season
							.map(
								(index, month) =>
									`${monthAbbreviations[format.locale][month] ?? ''} ${format.decimal(index, 2)}`,
							)
							.join(' · '),
		},
	];
}

/** Five digits that count. */
function digits(value: number, format: Format): string {
	const decimals = Math.min(6, Math.max(0, 4 - Math.floor(Math.log10(Math.max(value, 1e-9)))));
	return format.decimal(value, decimals);
}
