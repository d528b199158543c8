import type { CustomerList, CustomerSort } from '#core/customers/customer-list.ts';
import type { StagesResult } from '#core/lifecycle/stages-page.ts';
import { isFiltered, type CustomersAddress } from './customers-address.ts';
import { lostWord, type CustomersText, type CustomersWords } from './customers-words.ts';
import { shortened } from './shortened.ts';

/** The facts that the sentence and the notes need from the stages; they may come later. */
export type StageFacts = Pick<
	StagesResult,
	'thresholds' | 'stages' | 'backTests' | 'lostIsLongSilent'
>;

/** Fewer lost people cannot tell whether the word is right. */
const ENOUGH_LOST = 30;

/** Read out, and shown over a searched list: how many there are, in which order. */
export function resultText(
	{ text, format }: CustomersWords,
	address: CustomersAddress,
	list: CustomerList,
): string {
	const people = format.count(list.ids.length, 'customers');
	return address.search === ''
		? text.announce(people, orderInWords(text, address.sort, address.ascending))
		: text.found(people, shortened(address.search, 40));
}

/** Why the list is empty, and what helps. */
export function emptyText({ text }: CustomersWords, address: CustomersAddress): string {
	if (address.search === '') return text.empty.filterText;
	const typed = shortened(address.search, 60);
	return isFiltered(address) ? text.empty.searchFiltered(typed) : text.empty.search(typed);
}

function orderInWords(text: CustomersText, sort: CustomerSort, ascending: boolean): string {
	return text.sortedBy[sort][ascending ? 'up' : 'down'];
}

/** How sure the limits are, and what the word for "lost" rests on. */
export function ruleNotes(words: CustomersWords, facts: StageFacts): readonly string[] {
	const { text, format } = words;
	const { atRiskAfter, lostAfter, source, provisional } = facts.thresholds;
	const kind = provisional ? 'provisional' : source;
	const limits = text.rule[kind](
		format.count(atRiskAfter, 'days'),
		lostWord({ ...words, lostIsLongSilent: facts.lostIsLongSilent }),
		format.count(lostAfter, 'days'),
	);
	if (!facts.lostIsLongSilent) return [limits];
	const total = (pick: (test: StagesResult['backTests'][number]) => number) =>
		sum(facts.backTests.map(pick));
	const lost = total((test) => test.lost);
	const active = total((test) => test.active);
	if (lost === 0) return [limits, text.longSilent.none];
	const why =
		lost < ENOUGH_LOST || active === 0
			? text.longSilent.few(format.count(lost, 'customers'))
			: text.longSilent.shares(
					format.percent(total((test) => test.cameBack) / lost),
					format.percent(total((test) => test.bought) / active),
				);
	return [limits, why];
}

/** `1–14 of 162`, from the rows that can be seen. */
export function rangeText(
	{ text, format }: CustomersWords,
	first: number,
	last: number,
	total: number,
): string {
	if (total === 0) return '';
	const end = Math.min(last, total - 1);
	return text.range(
		format.number(Math.min(first, end) + 1),
		format.number(end + 1),
		format.number(total),
	);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
