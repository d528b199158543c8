import { INSTRUMENTS } from '../columns/instruments.ts';
import type { Instrument } from '../columns/instruments.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { themesOf } from '../voice/cause-reader.ts';
import { causesAt } from '../voice/causes.ts';
import { overallScores } from '../voice/score-groups.ts';

/**
 * Scores and causes by theme. Reasons as they are written are left out: they may hold names, and
 * the report has aggregates only.
 */
export function voicePart(
	dataset: Dataset,
	asOf: number,
	major: (minor: number) => number,
	reasons: Record<string, string>,
) {
	const scoreOf = (instrument: Instrument) => {
		const { overall } = overallScores(dataset, instrument, asOf);
		if (overall === null) {
			reasons[`voice.${instrument}`] = 'no-answers';
			return null;
		}
		const { n, value, from, to, mean } = overall;
		return { n, score: value, low: from, high: to, ...(instrument === 'nps' ? {} : { mean }) };
	};
	const themes = themesOf(dataset);
	const [nps, csat, ces] = INSTRUMENTS.map(scoreOf);
	const { causes } = causesAt(dataset, { asOf, source: null, by: 'themes' });
	if (!dataset.hasMoney && causes.length > 0) reasons['voice.causes.revenueAtRisk'] = 'no-amounts';
	return {
		nps: nps!,
		csat: csat!,
		ces: ces!,
		causes: causes.map(({ id, n, share, revenueAtRisk }) => {
			const name = themes.find((theme) => theme.id === id)?.name;
			return {
				cause: name === undefined ? 'other' : name.en || name.id,
				n,
				share,
				revenueAtRisk: dataset.hasMoney ? major(revenueAtRisk) : null,
			};
		}),
	};
}
