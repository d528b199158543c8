import { periodStart } from '#core/calendar/period.ts';
import { LENS_STEPS } from '#core/lenses/lens-steps.ts';
import { minorPerMajor } from '#core/money/currency.ts';
import { RFM_GROUPS } from '#core/rfm/groups.ts';
import type { CustomerFilter } from '#core/segments/customer-filter.ts';
import type { FilterChoices } from '#core/segments/filter-choices.ts';
import { SCHOOLS } from '#features/stages/lens-choice.ts';
import { lensName, lensStepName } from '#features/stages/lens-rules.ts';
import type { CustomersWords } from './customers-words.ts';
import { shortened } from './shortened.ts';

interface Option {
	readonly value: string;
	readonly label: string;
}

/** What can still be added to a filter, for lists to choose from; empty lists are not shown. */
export interface FilterOptions {
	readonly channels: readonly Option[];
	readonly cohorts: readonly Option[];
	readonly rfm: readonly Option[];
	readonly lensSteps: readonly (Option & { readonly group: string })[];
	readonly cities: readonly string[];
	readonly tags: readonly string[];
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
		lensSteps: SCHOOLS.flatMap((lens) =>
			LENS_STEPS[lens].map((step) => ({
				value: `${lens}.${step}`,
				label: lensStepName(text, lens, step),
				group: lensName(text, lens),
			})),
		).filter(({ value }) => !filter.lensSteps.includes(value)),
		tags: choices.tags.map(({ value }) => value),
		cities: choices.cities.map(({ value }) => value),
		products: choices.products,
	};
}

/** An amount of the filter as one would type it. */
export function typedAmount(minor: number | null, currency: string): number | null {
	return minor === null ? null : minor / minorPerMajor(currency);
}
