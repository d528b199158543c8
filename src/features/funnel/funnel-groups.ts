import type { AnalysisResult } from '#core/analyses.ts';
import { parseIsoDay } from '#core/calendar/day.ts';
import type { Dimension } from '#core/funnel/dimension.ts';
import type { Format } from '#i18n/format.ts';
import type { FunnelWords } from '#i18n/messages/funnel.ts';

const HIDE_BELOW = 5;

export interface GroupRow {
	readonly key: string;
	/** Null: several groups put together. */
	readonly group: string | null;
	readonly name: string;
	readonly people: string;
	/**
	 * By step but the first: the share that goes on to it; `·` of fewer than five people, or where
	 * nobody's time is up.
	 */
	readonly shares: readonly string[];
}

/** How far each group of the breakdown came, as lines of a table. */
export function groupRows(
	{ groups }: Pick<AnalysisResult<'funnel'>, 'groups'>,
	dimension: Dimension,
	format: Format,
	words: FunnelWords,
): GroupRow[] {
	return (groups ?? []).map(({ name, customers, steps }) => ({
		key: name === null ? 'others' : `group ${name}`,
		group: name,
		name: groupName(name, dimension, format, words),
		people: format.number(customers),
		shares: steps
			.slice(0, -1)
			.map(({ entered, isWindowOver, stepConversion }) =>
				entered < HIDE_BELOW || !isWindowOver ? '·' : format.percent(stepConversion ?? Number.NaN),
			),
	}));
}

export function groupName(
	name: string | null,
	dimension: Dimension,
	format: Format,
	words: FunnelWords,
): string {
	if (name === null) return words.others;
	if (name === '') return words.notKnown;
	const day = dimension === 'month' ? parseIsoDay(`${name}-01`) : null;
	return day === null ? name : format.month(day);
}
