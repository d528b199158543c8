import { periodStart } from '#core/calendar/period.ts';
import type { CustomerFilter } from '#core/segments/customer-filter.ts';
import { lensName, lensStepName } from '#features/stages/lens-rules.ts';
import { amongText } from './customer-set-words.ts';
import { lostWord, stageName, type CustomersWords } from './customers-words.ts';
import { shortened } from './shortened.ts';

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
	const { signals, channels, cities, products, tags, rfm, lensSteps, cohorts } = filter;
	const { valueFrom, valueTo, among: set } = filter;
	const channelName = (name: string) => (name === '' ? chip.unknownChannel : short(name));
	return [
		...(set === null ? [] : [part('among', amongText(words, set), { among: null })]),
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
		...tags.map((name) =>
			part(`tag ${name}`, chip.tag(short(name)), { tags: without(tags, name) }),
		),
		...lensSteps.map((step) =>
			part(step, lensStepText(words, step), { lensSteps: without(lensSteps, step) }),
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
	const { stages, atRisk, advocate, lostWithin } = filter;
	return [
		...(stages.length === 0
			? []
			: [words.text.lead.or(stages.map((stage) => stageName(words, stage)))]),
		...(atRisk ? [words.stages.risk] : []),
		...(advocate ? [words.stages.advocate] : []),
		...(lostWithin === null ? [] : [lostWithinText(words, lostWithin)]),
		...filterParts(words, filter).map(({ label }) => label),
	];
}

/** A step of a lens by its name: `RACE: Act`. */
function lensStepText({ text }: CustomersWords, lensStep: string): string {
	const [lens = '', step = ''] = lensStep.split('.');
	return text.chip.lensStep(lensName(text, lens), lensStepName(text, lens, step));
}

export function lostWithinText(words: CustomersWords, days: number): string {
	return words.text.lostWithin(lostWord(words), words.format.count(days, 'days'));
}

function without<T>(list: readonly T[], value: T): T[] {
	return list.filter((other) => other !== value);
}

function short(name: string): string {
	return shortened(name, 40);
}
