import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { Tone } from '#ui/chart/chart-model.ts';
import type { TwinTable } from '#ui/table/columns.ts';
import { groupId, groupName } from './group-name.ts';
import { NOTABLE, standardErrors } from '#features/two-shares.ts';

const HIDE_BELOW = 5;
const GREY_BELOW = 20;

export interface GroupBars {
	readonly title: string;
	readonly subtitle: string;
	readonly bars: readonly {
		readonly id: string;
		readonly label: string;
		readonly value: number;
		readonly tone: Tone;
	}[];
	/** Name of the group of a bar; null: several groups. */
	readonly nameOf: (id: string) => string | null;
	readonly note: string;
	readonly table: TwinTable;
}

interface Group {
	readonly name: string | null;
	readonly buyers: number;
	readonly boughtAgain: number;
}

/** Who bought again within 90 days; null where there are no two groups to compare. */
export function groupBars(
	{ groups, groupedBy }: Pick<CohortsResult, 'groups' | 'groupedBy'>,
	format: Format,
	words: CohortsWords,
): GroupBars | null {
	if (groupedBy === null) return null;
	const ordered = groups
		.map(({ name, returns }) => ({ name, ...returns }))
		.filter(({ buyers }) => buyers > 0)
		.sort((a, b) => Number(!a.name) - Number(!b.name) || share(b) - share(a));
	const drawn = ordered.filter(({ buyers }) => buyers >= HIDE_BELOW);
	if (drawn.length < 2) return null;
	const label = ({ name }: Group) => groupName(name, words);
	const hidden = ordered.filter(({ buyers }) => buyers < HIDE_BELOW).map(label);
	const best = clearlyBest(drawn);
	const people = drawn.reduce((sum, { buyers }) => sum + buyers, 0);
	const texts = words.groups.bars;
	const dimension = words.groups.dimensions[groupedBy];
	return {
		title: best === null ? texts.plain : texts.best(best),
		subtitle: texts.subtitle(dimension),
		bars: drawn.map((group) => ({
			id: groupId(group.name),
			label: label(group),
			value: share(group),
			tone: group.buyers < GREY_BELOW || !group.name ? 'muted' : 'series',
		})),
		nameOf: (id) => groups.find(({ name }) => groupId(name) === id)?.name ?? null,
		note: [
			texts.note(format.count(people, 'people')),
			...(hidden.length > 0 ? [texts.hidden(format.list(hidden))] : []),
		].join(' '),
		table: {
			caption: texts.subtitle(dimension),
			columns: [dimension, texts.people, texts.again, texts.share],
			rows: ordered.map((group) => [
				label(group),
				format.number(group.buyers),
				format.number(group.boughtAgain),
				group.buyers < HIDE_BELOW ? '·' : format.percent(share(group)),
			]),
		},
	};
}

function share({ boughtAgain, buyers }: Group): number {
	return boughtAgain / buyers;
}

/** The named group with the highest share, where chance alone would hardly put it there. */
function clearlyBest(drawn: readonly Group[]): string | null {
	const [top, ...rest] = drawn.filter(({ buyers }) => buyers >= GREY_BELOW);
	if (!top?.name || rest.length === 0) return null;
	const others = {
		part: rest.reduce((sum, { boughtAgain }) => sum + boughtAgain, 0),
		of: rest.reduce((sum, { buyers }) => sum + buyers, 0),
	};
	const difference = standardErrors({ part: top.boughtAgain, of: top.buyers }, others);
	return difference >= NOTABLE ? top.name : null;
}
