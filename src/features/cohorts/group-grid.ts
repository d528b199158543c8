import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { CohortRow } from '#ui/cohort/cohort-view.ts';
import type { CohortChoice } from './cohort-choice.ts';
import { perPerson } from './cohort-curves.ts';
import { measured } from './cohort-measures.ts';
import { groupId, groupName } from './group-name.ts';
import { measureHead } from './measure-words.ts';
import { tableWindow } from './table-window.ts';

const HIDE_BELOW = 5;

export interface GroupGrid {
	readonly title: string;
	readonly rowHead: string;
	readonly periodHead: string;
	readonly periods: readonly string[];
	readonly rows: readonly CohortRow[];
	readonly formatCell: (value: number) => string;
	readonly formatValue: (value: number) => string;
	/** Name of the group of a row, to show it alone; null: several groups. */
	readonly nameOf: (id: string) => string | null;
}

/** The averages of each group at each age, as rows of one table. */
export function groupGrid(
	result: CohortsResult,
	choice: CohortChoice,
	format: Format,
	words: CohortsWords,
): GroupGrid | null {
	const { groups, groupedBy, hasMoney } = result;
	if (choice.by === null || groupedBy !== choice.by || groups.length === 0) return null;
	const each = perPerson(choice);
	const { measure, from, average, formatCell, formatValue } = measured(each, hasMoney, format);
	const ages = Math.max(0, ...groups.map((group) => group.ages.length));
	const { firstAge, endAge } = tableWindow({ ...choice, older: 0 }, groups.length, from, ages);
	const dimension = words.groups.dimensions[groupedBy];
	return {
		title: words.groups.title(dimension),
		rowHead: dimension,
		periodHead: measureHead(measure, each, format, words),
		periods: Array.from({ length: endAge - firstAge }, (_, i) => String(firstAge + i)),
		rows: groups.map((group) => ({
			id: groupId(group.name),
			label: groupName(group.name, words),
			size: group.buyers,
			values: group.ages
				.slice(firstAge, endAge)
				.map((age) => (age.people < HIDE_BELOW ? null : average(age))),
		})),
		formatCell,
		formatValue,
		nameOf: (row) => groups.find(({ name }) => groupId(name) === row)?.name ?? null,
	};
}
