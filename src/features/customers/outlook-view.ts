import type { customerOutlook } from '#core/customers/customer-outlook.ts';
import { MAGNITUDE_BELOW, type Range } from '#core/value/forecast/how-sure.ts';
import { whyNoForecast } from '#features/value/why-no-forecast.ts';
import type { Format } from '#i18n/format.ts';
import type { OutlookWords } from '#i18n/messages/customer-outlook.ts';

export interface OutlookView {
	readonly title: string;
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	readonly notes: readonly string[];
}

/** Null where there is nothing to say: of somebody who never bought. */
export function outlookView(
	outlook: ReturnType<typeof customerOutlook>,
	horizonMonths: number,
	format: Format,
	words: OutlookWords,
): OutlookView | null {
	const title = words.title(format.count(horizonMonths, 'months'));
	if ('outcome' in outlook) {
		const why = whyNot(outlook, format, words);
		return why === null ? null : { title, facts: [], notes: [why] };
	}
	const { purchases, value, stillCustomer, repeatBuyers } = outlook;
	const range = ({ low, high }: Range, one: (amount: number) => string) =>
		words.range(one(low), one(high));
	const count = (amount: number) => format.decimal(amount, amount < 10 ? 1 : 0);
	return {
		title: words.title(format.count(outlook.horizonMonths, 'months')),
		facts: [
			{
				label: words.purchases,
				value: `${count(purchases.value)} (${range(purchases, count)})`,
			},
			...(stillCustomer === null
				? []
				: [{ label: words.still, value: format.percent(stillCustomer) }]),
			...(value === null
				? []
				: [
						{
							label: words.value,
							value: `${format.moneyShort(value.value)} (${range(value, format.amountShort)})`,
						},
					]),
		],
		notes: [
			...(repeatBuyers < MAGNITUDE_BELOW ? [words.magnitude(format.number(repeatBuyers))] : []),
			words.single,
		],
	};
}

function whyNot(
	{ outcome, readiness }: Extract<ReturnType<typeof customerOutlook>, { outcome: string }>,
	format: Format,
	words: OutlookWords,
): string | null {
	if (outcome === 'never-bought' || readiness === null) return null;
	return whyNoForecast(outcome, readiness, format, words.none);
}
