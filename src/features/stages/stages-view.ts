import { historyFigure, type HistoryFigure, type HistoryUnit } from './history-figure.ts';
import { stageRows, type StageRow } from './stage-rows.ts';
import { stagesSources, type StagesSources } from './stages-sources.ts';
import type { StagesData, StagesSpeech } from './stages-context.ts';
import { stagesSentence, type StagesSentence } from './stages-sentence.ts';

export interface StagesView {
	readonly sentence: StagesSentence;
	readonly tableSubtitle: string;
	readonly rows: readonly StageRow[];
	/** Somebody spent money in the last year: the column makes sense. */
	readonly anySpend: boolean;
	readonly riskRule: string;
	/** Of those who recommend the shop; null: no data tell. */
	readonly advocates: { readonly label: string; readonly href: string | null } | null;
	readonly outside: string | null;
	readonly history: HistoryFigure;
	readonly sources: StagesSources;
}

/** Everything the Stages page says, from one result. */
export function stagesView(data: StagesData, speech: StagesSpeech, unit: HistoryUnit): StagesView {
	const { format, text } = speech;
	const people = data.stages.reduce((sum, { customers }) => sum + customers, 0);
	return {
		sentence: stagesSentence(data, speech),
		tableSubtitle: `${text.table.subtitle(format.count(people, 'people'))} ${text.rule.day}`,
		rows: stageRows(data, speech),
		anySpend: data.stages.some(({ netLastYear }) => netLastYear !== 0),
		riskRule: text.rule.risk(
			format.count(data.thresholds.atRiskAfter, 'days'),
			format.count(data.thresholds.lostAfter, 'days'),
		),
		advocates:
			data.advocates === null
				? null
				: {
						label: text.rule.advocates(format.count(data.advocates, 'customers')),
						href: data.advocates === 0 ? null : speech.href('/customers', { advocate: 1 }),
					},
		outside:
			data.refundOnly > 0 ? text.table.outside(format.count(data.refundOnly, 'customers')) : null,
		history: historyFigure(data, speech, unit),
		sources: stagesSources(data, speech),
	};
}
