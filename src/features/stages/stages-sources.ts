import type { NumberSource } from '#ui/content/number-source.ts';
import { ruleInputs } from './rule-inputs.ts';
import type { StagesData, StagesSpeech } from './stages-context.ts';

/** Where the numbers of each part of the page come from. */
export interface StagesSources {
	readonly table: NumberSource;
	readonly history: NumberSource;
	readonly curve: NumberSource;
	readonly flows: NumberSource;
	readonly lenses: NumberSource;
	readonly rfm: NumberSource;
	readonly growth: NumberSource;
	readonly tests: NumberSource;
}

export function stagesSources(data: StagesData, speech: StagesSpeech): StagesSources {
	const { format, inputs: words } = speech;
	const inputs = ruleInputs(data, format, words);
	const counted = data.stages.reduce((sum, { customers }) => sum + customers, 0);
	const people = format.count(counted, 'people');
	const prospects = data.stages.find(({ stage }) => stage === 'prospect')?.customers ?? 0;
	const buyers = format.count(counted - prospects, 'people');
	const leftOut =
		data.refundOnly > 0 ? [words.refundOnly(format.count(data.refundOnly, 'people'))] : [];
	const everybody = { inputs, basis: people, leftOut };
	return {
		table: { terms: ['stage', 'active', 'atRisk'], ...everybody },
		history: { terms: ['stage', 'thresholds'], ...everybody },
		curve: {
			terms: ['thresholds', 'silence'],
			inputs,
			basis: format.count(data.returning, 'customers'),
		},
		flows: { terms: ['moves'], ...everybody },
		lenses: { terms: ['lens', 'active', 'advocate'], ...everybody },
		rfm: { terms: ['rfm'], inputs, basis: buyers, leftOut },
		growth: { terms: ['growthAccounting'], inputs: inputs.slice(0, 1), basis: buyers },
		tests: { terms: ['backTest'], inputs, basis: buyers },
	};
}
