import type { ValueResult } from '#core/value/value-page.ts';
import type { Format } from '#i18n/format.ts';
import type { ValueWords } from '#i18n/messages/value.ts';
import { STAGES } from '#core/lifecycle/stage.ts';
import type { Stage } from '#core/lifecycle/stage.ts';

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
	/** Between 5 and 19 people. */
	readonly small: boolean;
}

export interface GroupView {
	readonly title: string;
	readonly subtitle: string;
	readonly head: string;
	readonly rows: readonly GroupRow[];
}

interface Group {
	readonly id: string;
	readonly name: string;
	readonly stage: Stage | null;
	readonly buyers: number;
	readonly total: number;
	readonly perCustomer: number;
}

/** In the order of the life cycle; prospects have not bought, so they are not here. */
export function stageView(
	result: ValueResult,
	stageNames: Readonly<Record<Stage, string>>,
	format: Format,
	words: ValueWords,
): GroupView {
	const groups = result.byStage
		.flatMap((group): (Group & { order: number })[] => {
			const stage = STAGES[group.group];
			if (stage === undefined) return [];
			return [{ ...group, id: stage, name: stageNames[stage], stage, order: group.group }];
		})
		.sort((a, b) => a.order - b.order);
	const rows = groupRows(groups, format);
	const top = groups.reduce<Group | null>(
		(best, group) => (best === null || group.total > best.total ? group : best),
		null,
	);
	const share = rows.find((row) => row.id === top?.id)?.share;
	const { groups: texts } = words;
	return {
		title: top && share && top.total > 0 ? texts.stageTitle(top.name, share) : texts.stagePlain,
		subtitle: texts.stageSubtitle,
		head: texts.stage,
		rows,
	};
}

/** Null where the data name no two channels. */
export function channelView(
	result: ValueResult,
	format: Format,
	words: ValueWords,
): GroupView | null {
	if (result.byChannel.length < 2) return null;
	const { groups: texts } = words;
	const known = result.byChannel.filter((group) => group.channel !== '');
	const unknown = result.byChannel.filter((group) => group.channel === '');
	const groups = [...known, ...unknown].map((group): Group => ({
		...group,
		id: `channel ${group.channel}`,
		name: group.channel === '' ? texts.noChannel : group.channel,
		stage: null,
	}));
	const compared = known.filter((group) => group.buyers >= GREY_BELOW);
	const [best] = compared.toSorted((a, b) => b.perCustomer - a.perCustomer);
	return {
		title:
			best && compared.length > 1
				? texts.channelTitle(best.channel, format.moneyShort(best.perCustomer))
				: texts.channelPlain,
		subtitle: texts.channelSubtitle,
		head: texts.channel,
		rows: groupRows(groups, format),
	};
}

function groupRows(groups: readonly Group[], format: Format): GroupRow[] {
	const sum = groups.reduce((total, group) => total + group.total, 0);
	const most = Math.max(1, ...groups.map((group) => group.total));
	return groups.map(({ id, name, stage, buyers, total, perCustomer }) => ({
		id,
		name,
		stage,
		people: format.number(buyers),
		total: format.moneyShort(total),
		share: format.percent(sum > 0 ? total / sum : Number.NaN),
		length: Math.max(0, total) / most,
		each: buyers < HIDE_BELOW ? '·' : format.money(perCustomer),
		small: buyers < GREY_BELOW,
	}));
}
