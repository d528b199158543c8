import type { CustomerList } from '#core/customers/customer-list.ts';
import { STAGES, type Stage } from '#core/lifecycle/stage.ts';
import { filterOf, isFiltering } from '#core/segments/customer-filter.ts';
import { amongText } from './customer-set-words.ts';
import { isFiltered, isNarrowed, type CustomersAddress } from './customers-address.ts';
import type { StageFacts } from './customers-view.ts';
import { lostWord, stageName, type CustomersWords } from './customers-words.ts';

export interface CustomersSentence {
	readonly context: string;
	readonly lead: readonly string[];
	readonly support: string | undefined;
	/** Word of the button that lists those at risk; null where they are listed or there are none. */
	readonly showAtRisk: string | null;
}

const ACTIVE: readonly Stage[] = ['new', 'growing', 'loyal'];

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
	if (address.lostWithin !== null || isNarrowed(address)) {
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
	if (isOnlyAdvocates(address)) {
		return text.lead.advocates(format.count(group.customers, 'customers'));
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
		if (group.active === 1) {
			const kind = address.stages.length === 0 ? text.lead.active : names.toLowerCase();
			return text.lead.theOne(kind, group.customers === 1);
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

function isOnlyAdvocates(address: CustomersAddress): boolean {
	return address.advocate && !isFiltering({ ...filterOf(address), advocate: false });
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

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
