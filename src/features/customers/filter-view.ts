import { periodStart } from '#core/calendar/period.ts';
import { minorPerMajor } from '#core/money/currency.ts';
import { RFM_GROUPS } from '#core/rfm/groups.ts';
import type { CustomerFilter } from '#core/segments/customer-filter.ts';
import type { FilterChoices } from '#core/segments/filter-choices.ts';
import { lostWord, shortened, stageName, type CustomersWords } from './customers-view.ts';

/** One thing that a filter asks for, and the change that takes it off. */
interface FilterPart {
	readonly id: string;
	readonly label: string;
	readonly off: Partial<CustomerFilter>;
}

/** What a filter asks for beside stages and risk. */
export function filterParts(words: CustomersWords, filter: CustomerFilter): FilterPart[] {
	const { chip, among, signals: signalWords } = words.text;
	const { money, month } = words.format;
	const part = (id: string, label: string, off: Partial<CustomerFilter>) => ({ id, label, off });
	const { signals, channels, cities, products, rfm, cohorts, valueFrom, valueTo } = filter;
	const channelName = (name: string) => (name === '' ? chip.unknownChannel : short(name));
	return [
		...signals.map((id) => part(id, signalWords.names[id], { signals: without(signals, id) })),
		...channels.map((name) =>
			part(`channel ${name}`, chip.channel(channelName(name)), {
				channels: without(channels, name),
			}),
		),
		...cities.map((name) =>
			part(`city ${name}`, chip.city(short(name)), { cities: without(cities, name) }),
		),
		...products.map((name) =>
			part(`product ${name}`, chip.product(short(name)), { products: without(products, name) }),
		),
		...rfm.map((group) => part(group, chip.rfm(among.groups[group]), { rfm: without(rfm, group) })),
		...cohorts.map((index) =>
			part(`cohort ${index}`, chip.cohort(month(periodStart('month', index))), {
				cohorts: without(cohorts, index),
			}),
		),
		...(valueFrom === null
			? []
			: [part('value-from', chip.valueFrom(money(valueFrom)), { valueFrom: null })]),
		...(valueTo === null
			? []
			: [part('value-to', chip.valueTo(money(valueTo)), { valueTo: null })]),
	];
}

/** All that a filter asks for, in words. */
export function filterInWords(words: CustomersWords, filter: CustomerFilter): string[] {
	const { stages, atRisk, lostWithin } = filter;
	return [
		...(stages.length === 0
			? []
			: [words.text.lead.or(stages.map((stage) => stageName(words, stage)))]),
		...(atRisk ? [words.stages.risk] : []),
		...(lostWithin === null ? [] : [lostWithinText(words, lostWithin)]),
		...filterParts(words, filter).map(({ label }) => label),
	];
}

export function lostWithinText(words: CustomersWords, days: number): string {
	return words.text.lostWithin(lostWord(words), words.format.count(days, 'days'));
}

interface Option {
	readonly value: string;
	readonly label: string;
}

/** What can still be added to a filter, for lists to choose from; empty lists are not shown. */
export interface FilterOptions {
	readonly channels: readonly Option[];
	readonly cohorts: readonly Option[];
	readonly rfm: readonly Option[];
	readonly cities: readonly string[];
	readonly products: readonly string[];
}

export function filterOptions(
	{ text, format }: CustomersWords,
	filter: CustomerFilter,
	choices: FilterChoices,
): FilterOptions {
	const option = (value: string, name: string, customers: number) => ({
		value,
		label: text.more.option(shortened(name, 60), format.number(customers)),
	});
	return {
		channels: choices.channels
			.filter(({ value }) => !filter.channels.includes(value))
			.map(({ value, customers }) => option(value, value, customers)),
		cohorts: choices.cohorts
			.filter(({ value }) => !filter.cohorts.includes(value))
			.map(({ value, customers }) =>
				option(String(value), format.month(periodStart('month', value)), customers),
			),
		rfm: RFM_GROUPS.filter((group) => !filter.rfm.includes(group)).map((group) => ({
			value: group,
			label: text.among.groups[group],
		})),
		cities: choices.cities.map(({ value }) => value),
		products: choices.products,
	};
}

/** An amount of the filter as one would type it. */
export function typedAmount(minor: number | null, currency: string): number | null {
	return minor === null ? null : minor / minorPerMajor(currency);
}

function without<T>(list: readonly T[], value: T): T[] {
	return list.filter((other) => other !== value);
}

function short(name: string): string {
	return shortened(name, 40);
}
