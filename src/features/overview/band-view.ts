import type { StageSummary as CoreSummary } from '#core/lifecycle/stage-summary.ts';
import type { StageSummary } from '#ui/stage/stage.ts';
import { stageName } from '#features/stages/stage-words.ts';
import type { OverviewData, OverviewSpeech } from './overview-context.ts';

export interface BandView {
	readonly title: string;
	readonly subtitle: string;
	readonly anyAtRisk: boolean;
	readonly summaries: readonly StageSummary[];
}

/** All people by stage, the change since the earlier date, money of a year and those at risk. */
export function bandView(data: OverviewData, speech: OverviewSpeech): BandView {
	const { format, text } = speech;
	const people = data.stages.reduce((sum, { customers }) => sum + customers, 0);
	const months = format.count(data.history.length, 'months');
	return {
		title: text.band.title(format.count(people, 'people')),
		subtitle: [
			...(data.comparedWith === null ? [] : [text.band.change(format.dayShort(data.comparedWith))]),
			...(data.history.length > 1
				? [`${text.band.line(months)}${data.monthIsRunning ? text.band.dashed : ''}.`]
				: []),
		].join(' '),
		anyAtRisk: data.stages.some(({ atRisk }) => atRisk > 0),
		summaries: data.stages.map((summary, code) =>
			column(data, speech, { ...summary, code, people }),
		),
	};
}

interface ColumnFacts extends CoreSummary {
	readonly code: number;
	/** In all stages together. */
	readonly people: number;
}

function column(data: OverviewData, speech: OverviewSpeech, facts: ColumnFacts): StageSummary {
	const { stage, customers, atRisk, code } = facts;
	const before = data.before?.[code];
	return {
		stage,
		label: stageName(speech.stages, stage, data.lostIsLongSilent),
		count: customers,
		...(before === undefined ? {} : { change: customers - before }),
		atRisk,
		money: moneyLine(data, speech, facts),
		note: noteLine(data, speech, facts),
		trend: data.history.map(({ counts }) => counts[code] ?? 0),
		trendComplete: !data.monthIsRunning,
		...(customers > 0 ? { href: speech.href('/customers', { stage }) } : {}),
		...(atRisk > 0 ? { riskHref: speech.href('/customers', { stage, risk: 1 }) } : {}),
	};
}

function moneyLine(
	data: OverviewData,
	{ format, text }: OverviewSpeech,
	{ stage, customers, netLastYear, people }: ColumnFacts,
): string {
	if (stage === 'prospect') return text.band.neverBought;
	if (data.hasMoney) return text.band.aYear(format.moneyShort(netLastYear));
	return text.band.share(format.percent(people === 0 ? 0 : customers / people));
}

function noteLine(
	data: OverviewData,
	{ format, text }: OverviewSpeech,
	{ stage, customers }: ColumnFacts,
): string | undefined {
	if (stage === 'lost') return text.band.silentFor(format.count(data.thresholds.lostAfter, 'days'));
	return stage === 'prospect' || customers === 0 ? undefined : text.band.noneAtRisk;
}
