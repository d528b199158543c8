import type { AnalysisResult } from '#core/analyses.ts';
import { parseIsoDay } from '#core/calendar/day.ts';
import type { overviewFigures } from '#i18n/messages/overview-figures.ts';
import type { overview } from '#i18n/messages/overview.ts';
import type { FigureState } from '#ui/chart/figure-state.ts';
import type { TwinTable } from '#ui/table/columns.ts';
import type { Speech } from '#features/stages/stage-words.ts';

export type OverviewData = AnalysisResult<'overview'>;

/** How the page speaks. */
export interface OverviewSpeech extends Speech {
	readonly text: (typeof overview)['id'];
	readonly figures: (typeof overviewFigures)['id'];
}

/** What every figure of the page has. */
export interface FigureTexts {
	readonly title: string;
	readonly subtitle: string;
	readonly status: FigureState;
	readonly table: TwinTable;
	readonly note?: string | undefined;
}

export const READY: FigureState = { kind: 'ready' };

/** First day of a month label `2025-10`. */
export function monthDay(label: string): number {
	return parseIsoDay(`${label}-01`) ?? 0;
}

/** Ticks of a small figure: the first and the last month only. */
export function endTicks(speech: Speech, days: readonly number[]): string[] {
	return days.map((day, index) =>
		index === 0 || index === days.length - 1 ? speech.format.month(day) : '',
	);
}

/**
 * Months that began long enough after the first data to tell old customers from new ones. Before
 * that nobody can be lost, and regulars of long standing count as first-time buyers.
 */
export function seasonedMonths({ rates }: OverviewData): ReadonlySet<string> {
	return new Set(rates.filter(({ churnRate }) => churnRate !== null).map(({ label }) => label));
}
