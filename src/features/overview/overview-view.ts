import type { NumberInputWords } from '#i18n/messages/number-inputs.ts';
import { bandView, type BandView } from './band-view.ts';
import { dataNotes, type DataNote } from './data-notes.ts';
import { lossesFigure, type BarsFigure } from './losses-figure.ts';
import { movesView, type MovesView } from './moves-view.ts';
import { orderFigure } from './order-figure.ts';
import type { OverviewData, OverviewSpeech } from './overview-context.ts';
import { overviewSources, type OverviewSources } from './overview-sources.ts';
import { overviewSentence, type OverviewSentence } from './overview-sentence.ts';
import { salesFigure, type MonthsFigure } from './sales-figure.ts';
import { secondFigure, type LineFigure } from './second-figure.ts';
import { weekItems, type WeekItem } from './week-view.ts';

export interface OverviewView {
	readonly sentence: OverviewSentence;
	/** Nobody is known by name: only the sentence and the notes make sense. */
	readonly anyPeople: boolean;
	readonly anyBuyers: boolean;
	readonly band: BandView;
	readonly sales: MonthsFigure;
	readonly week: readonly WeekItem[];
	readonly second: LineFigure;
	readonly order: LineFigure;
	readonly losses: BarsFigure;
	readonly moves: MovesView;
	readonly notes: readonly DataNote[];
	readonly sources: OverviewSources;
}

/** Everything the Overview page says, from one result. */
export function overviewView(
	data: OverviewData,
	speech: OverviewSpeech,
	inputs: NumberInputWords,
): OverviewView {
	return {
		sentence: overviewSentence(data, speech),
		anyPeople: data.stages.some(({ customers }) => customers > 0),
		anyBuyers: data.totals.buyers > 0,
		band: bandView(data, speech),
		sales: salesFigure(data, speech),
		week: weekItems(data, speech),
		second: secondFigure(data, speech),
		order: orderFigure(data, speech),
		losses: lossesFigure(data, speech),
		moves: movesView(data, speech),
		notes: dataNotes(data, speech),
		sources: overviewSources(data, speech.format, inputs),
	};
}
