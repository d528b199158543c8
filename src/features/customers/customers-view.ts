import type { CustomerList, CustomerSort } from '#core/customers/customer-list.ts';
import type { StagesResult } from '#core/lifecycle/stages-page.ts';
import { STAGES, type Stage } from '#core/lifecycle/stage.ts';
import type { Theme } from '#core/voice/theme.ts';
import { isFiltering } from '#core/segments/customer-filter.ts';
import type { Format } from '#i18n/format.ts';
import type { customer } from '#i18n/messages/customer.ts';
import type { customerSets } from '#i18n/messages/customer-sets.ts';
import type { customers } from '#i18n/messages/customers.ts';
import type { journeySets } from '#i18n/messages/journey-sets.ts';
import type { lensSchools } from '#i18n/messages/lens-schools.ts';
import type { segments } from '#i18n/messages/segments.ts';
import type { signals } from '#i18n/messages/signals.ts';
import type { stages as stageMessages } from '#i18n/messages/stages.ts';
import type { touches as touchMessages } from '#i18n/messages/touches.ts';
import { amongText } from './customer-set-words.ts';
import { isFiltered, isNarrowed, type CustomersAddress } from './customers-address.ts';

export type CustomersText = (typeof customers)['id'] &
	(typeof customer)['id'] &
	(typeof customerSets)['id'] &
	(typeof journeySets)['id'] &
	(typeof segments)['id'] &
	(typeof lensSchools)['id'] &
	(typeof signals)['id'];
type StagesText = (typeof stageMessages)['id'];
type TouchNames = (typeof touchMessages)['id']['types'];

/** All that words are made from. */
export interface CustomersWords {
	readonly text: CustomersText;
	readonly stages: StagesText;
	/** Touches by their type. */
	readonly touches: TouchNames;
	readonly format: Format;
	readonly hasMoney: boolean;
	/** "Lost" is too strong a word for this shop. */
	readonly lostIsLongSilent: boolean;
	/** By which causes of complaint are called. */
	readonly themes: readonly Theme[];
}

export interface CustomersSentence {
	readonly context: string;
	readonly lead: readonly string[];
	readonly support: string | undefined;
	/** Word of the button that lists those at risk; null where they are listed or there are none. */
	readonly showAtRisk: string | null;
}

/** The facts that the sentence and the notes need from the stages; they may come later. */
export type StageFacts = Pick<
	StagesResult,
	'thresholds' | 'stages' | 'backTests' | 'lostIsLongSilent'
>;

const ACTIVE: readonly Stage[] = ['new', 'growing', 'loyal'];
/** Fewer lost people cannot tell whether the word is right. */
const ENOUGH_LOST = 30;

/** Name of a stage as this page says it. */
export function stageName({ text, stages, lostIsLongSilent }: CustomersWords, stage: Stage) {
	if (stage === 'lost' && lostIsLongSilent) return text.longSilent.name;
	return stage === 'new' ? stages.newShort : stages[stage];
}

export function lostWord({ text, lostIsLongSilent }: CustomersWords): string {
	return lostIsLongSilent ? text.longSilent.short : text.lostShort;
}

/** What the filters (not the search) leave, said in words. */
export function customersSentence(
	words: CustomersWords,
	address: CustomersAddress,
	list: CustomerList,
	facts: StageFacts | null,
): CustomersSentence {
	const { text, format } = words;
	const group = filteredGroup(address, list, facts);
	return {
		context: format.count(sum(list.stageCounts), 'people'),
		lead: [finding(words, address, group), whatToDo(words, address, group)].filter(
			(line) => line !== '',
		),
		support: support(words, address, group),
		showAtRisk:
			isFiltered(address) || list.atRiskCount === 0
				? null
				: text.showAtRisk(format.number(list.atRiskCount)),
	};
}

interface Group {
	readonly customers: number;
	/** Of which the group is a part: the active of its stages. */
	readonly active: number;
	/** Null until it is known. */
	readonly netLastYear: number | null;
}

/** Who passes the filters whatever is searched for. */
function filteredGroup(
	address: CustomersAddress,
	list: CustomerList,
	facts: StageFacts | null,
): Group {
	const chosen = address.stages.length === 0 ? STAGES : address.stages;
	const countOf = (stage: Stage) => list.stageCounts[STAGES.indexOf(stage)] ?? 0;
	const active = sum(chosen.filter((stage) => ACTIVE.includes(stage)).map(countOf));
	if (address.search === '' && isFiltered(address)) {
		return { customers: list.ids.length, active, netLastYear: list.netLastYear };
	}
	if (address.lostWithin !== null || address.among !== null || isNarrowed(address)) {
		return { customers: list.ids.length, active, netLastYear: null };
	}
	const parts = facts?.stages.filter(({ stage }) => chosen.includes(stage)) ?? null;
	// Without a filter the sentence is about those at risk.
	if (address.atRisk || !isFiltered(address)) {
		return {
			customers: parts === null ? list.atRiskCount : sum(parts.map(({ atRisk }) => atRisk)),
			active,
			netLastYear: parts === null ? null : sum(parts.map((part) => part.atRiskNetLastYear)),
		};
	}
	return {
		customers: sum(chosen.map(countOf)),
		active,
		netLastYear: parts === null ? null : sum(parts.map(({ netLastYear }) => netLastYear)),
	};
}

function finding(words: CustomersWords, address: CustomersAddress, group: Group): string {
	const { text, format } = words;
	if (address.among !== null) {
		const people = format.count(group.customers, 'customers');
		return `${people}: ${amongText(words, address.among)}.`;
	}
	if (address.segment !== null && !isFiltering(address)) {
		const people = format.count(group.customers, 'customers');
		return text.lead.segment(people, address.segment);
	}
	if (isNarrowed(address)) {
		return group.customers === 0
			? text.lead.nobodyListed
			: text.lead.matching(format.count(group.customers, 'customers'));
	}
	if (address.lostWithin !== null) {
		const days = format.count(address.lostWithin, 'days');
		return text.lead.lostWithin(format.number(group.customers), lostWord(words), days);
	}
	const names = text.lead.or(address.stages.map((stage) => stageName(words, stage)));
	if (address.atRisk || address.stages.length === 0) {
		if (group.active === 0) {
			return address.stages.length === 0 ? text.lead.noActive : text.lead.nobodyListed;
		}
		const count = format.number(group.active);
		const active =
			address.stages.length === 0
				? text.lead.activeCustomers(count)
				: text.lead.activeStage(count, names);
		return group.customers === 0
			? text.lead.noneActive(active)
			: text.lead.atRisk(format.number(group.customers), active);
	}
	const people = format.count(group.customers, 'people');
	if (!address.stages.includes('prospect')) {
		return text.lead.customersAre(format.count(group.customers, 'customers'), names);
	}
	return address.stages.length === 1
		? text.lead.neverBought(people)
		: text.lead.inStage(people, names);
}

function whatToDo(
	{ text, hasMoney }: CustomersWords,
	address: CustomersAddress,
	group: Group,
): string {
	if (!isFiltered(address)) {
		if (group.active === 0) return '';
		if (group.customers === 0) return hasMoney ? text.todo.keep : text.todo.keepNoMoney;
		return hasMoney ? text.todo.showRisk : text.todo.showRiskNoMoney;
	}
	if (group.customers < 2) return '';
	if (address.stages.join() === 'prospect') return text.todo.prospects;
	if (address.sort !== 'name' && !address.ascending) return text.todo.top[address.sort];
	return hasMoney ? text.todo.sortAgain : text.todo.sortAgainNoMoney;
}

function support(
	{ text, format, hasMoney }: CustomersWords,
	address: CustomersAddress,
	group: Group,
): string | undefined {
	const money = group.netLastYear;
	if (!hasMoney || group.customers === 0 || money === null || money === 0) return undefined;
	const gone =
		address.lostWithin !== null ||
		address.stages.join() === 'lost' ||
		(address.among?.of === 'flow' && address.among.after === 'lost');
	return (gone ? text.support.spentBefore : text.support.spent)(format.moneyShort(money));
}

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

/** For headings and file cells: nobody reads a name of a thousand characters. */
export function shortened(text: string, length: number): string {
	const characters = Array.from(text);
	return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
