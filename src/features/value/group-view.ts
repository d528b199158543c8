import { parseIsoDay } from '#core/calendar/day.ts';
import { periodOf } from '#core/calendar/period.ts';
import { STAGES } from '#core/lifecycle/stage.ts';
import type { Stage } from '#core/lifecycle/stage.ts';
import { EVERYBODY } from '#core/segments/customer-filter.ts';
import type { GroupValue } from '#core/value/by-group.ts';
import type { Grouping } from '#core/value/grouping.ts';
import { filterParams } from '#features/customers/filter-address.ts';
import type { Format } from '#i18n/format.ts';
import type { ValueWords } from '#i18n/messages/value.ts';
import type { RouteParams } from '#ui/route.ts';
import { cohortName } from './cohort-name.ts';

const BOUGHT = STAGES.filter((stage) => stage !== 'prospect');
const HIDE_BELOW = 5;
const GREY_BELOW = 20;

export interface GroupRow {
	readonly id: string;
	readonly name: string;
	readonly stage: Stage | null;
	readonly people: string;
	readonly total: string;
	readonly share: string;
	/** 0…1 of the largest share. */
	readonly length: number;
	readonly each: string;
	/** Expected value within the horizon, of all and of one; null without a forecast. */
	readonly expected: string | null;
	readonly expectedEach: string | null;
	/** Address of these people among the customers; null where no filter names them. */
	readonly customers: RouteParams | null;
	/** Between 5 and 19 people. */
	readonly small: boolean;
}

export interface GroupView {
	readonly title: string;
	readonly subtitle: string;
	readonly head: string;
	readonly rows: readonly GroupRow[];
	/** Members of several groups are counted in each; some are in none. */
	readonly note: string | null;
}

export interface GroupTexts {
	readonly stages: Readonly<Record<Stage, string>>;
	readonly format: Format;
	readonly words: ValueWords;
}

/** Buyers by a grouping: what they brought and, where there is a forecast, will bring. */
export function groupView(
	by: Grouping,
	groups: readonly GroupValue[],
	expected: readonly GroupValue[] | null,
	all: number,
	{ stages, format, words }: GroupTexts,
): GroupView {
	const { groups: texts } = words;
	const most = Math.max(1, ...groups.map(({ total }) => total));
	const future = new Map(expected?.map((group) => [group.name, group]));
	const rows = inOrder(by, groups).map((group): GroupRow => {
		const { name, buyers, total, perCustomer } = group;
		const next = future.get(name);
		const each = (amount: number) => (buyers < HIDE_BELOW ? '·' : format.money(amount));
		return {
			id: `${by} ${name}`,
			name: nameOf(by, name, { stages, format, words }),
			stage: by === 'stage' ? (name as Stage) : null,
			people: format.number(buyers),
			total: format.moneyShort(total),
			share: format.percent(all > 0 ? total / all : Number.NaN),
			length: Math.max(0, total) / most,
			each: each(perCustomer),
			expected: next ? format.moneyShort(next.total) : null,
			expectedEach: next ? each(next.perCustomer) : null,
			customers: customersOf(by, name),
			small: buyers < GREY_BELOW,
		};
	});
	return {
		title: titleOf(by, groups, rows, format, words),
		subtitle: texts.subtitles[by],
		head: texts.heads[by],
		rows,
		note: by === 'segment' ? texts.segmentNote : null,
	};
}

/** Groupings that tell two groups or more apart; stages always stand. */
export function shownGroupings(
	groups: Readonly<Record<Grouping, readonly GroupValue[]>>,
): Grouping[] {
	const needed: Readonly<Record<Grouping, number>> = {
		stage: 0,
		channel: 2,
		cohort: 2,
		segment: 1,
	};
	return (Object.keys(needed) as Grouping[]).filter((by) => groups[by].length >= needed[by]);
}

/** Segments hold prospects too, so their number is another. */
function customersOf(by: Grouping, name: string): RouteParams | null {
	switch (by) {
		case 'stage':
			return filterParams({ ...EVERYBODY, stages: STAGES.filter((stage) => stage === name) });
		case 'channel':
			return filterParams({ ...EVERYBODY, stages: BOUGHT, channels: [name] });
		case 'cohort': {
			const first = parseIsoDay(`${name}-01`);
			return first === null
				? null
				: filterParams({ ...EVERYBODY, cohorts: [periodOf('month', first)] });
		}
		case 'segment':
			return null;
	}
}

/** Channels by value, the unknown one last; the others as they come. */
function inOrder(by: Grouping, groups: readonly GroupValue[]): readonly GroupValue[] {
	if (by !== 'channel') return groups;
	return groups.toSorted(
		(a, b) => Number(a.name === '') - Number(b.name === '') || b.total - a.total,
	);
}

function nameOf(by: Grouping, name: string, { stages, format, words }: GroupTexts): string {
	switch (by) {
		case 'stage':
			return STAGES.some((stage) => stage === name) ? stages[name as Stage] : name;
		case 'channel':
			return name === '' ? words.groups.noChannel : name;
		case 'cohort':
			return cohortName(name, format);
		case 'segment':
			return name;
	}
}

function titleOf(
	by: Grouping,
	groups: readonly GroupValue[],
	rows: readonly GroupRow[],
	format: Format,
	{ groups: texts }: ValueWords,
): string {
	const plain = texts.titles[by];
	if (by === 'stage') {
		const top = groups.reduce<GroupValue | null>(
			(best, group) => (best === null || group.total > best.total ? group : best),
			null,
		);
		const row = rows.find(({ id }) => top !== null && id === `stage ${top.name}`);
		return top && row && top.total > 0 ? texts.stageTitle(row.name, row.share) : plain;
	}
	const compared = groups.filter(({ name, buyers }) => name !== '' && buyers >= GREY_BELOW);
	const [best] = compared.toSorted((a, b) => b.perCustomer - a.perCustomer);
	// Older cohorts have had more time: the highest of them is no finding.
	if (!best || compared.length < 2 || by === 'cohort') return plain;
	return texts.bestTitle(best.name, format.moneyShort(best.perCustomer));
}
