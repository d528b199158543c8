import type { Stage } from '#core/lifecycle/stage.ts';
import { stageName } from './stage-words.ts';
import type { StagesData, StagesSpeech } from './stages-context.ts';

export interface StageRow {
	readonly stage: Stage;
	readonly name: string;
	readonly rule: string;
	readonly people: string;
	readonly share: string;
	readonly spend: string;
	/** Null: nobody is at risk. */
	readonly atRisk: string | null;
	readonly riskHref: string | null;
	readonly silence: string;
	/** Null for an empty stage. */
	readonly href: string | null;
}

const NOTHING = '–';

/** The five stages with their rule in words and what is in them. */
export function stageRows(data: StagesData, speech: StagesSpeech): StageRow[] {
	const { format, stages, href } = speech;
	const people = data.stages.reduce((sum, { customers }) => sum + customers, 0);
	return data.stages.map(({ stage, customers, atRisk, netLastYear, medianSilence }) => ({
		stage,
		name: stageName(stages, stage, data.lostIsLongSilent),
		rule: ruleOf(stage, data, speech),
		people: format.number(customers),
		share: people === 0 ? NOTHING : format.percent(customers / people),
		spend: stage === 'prospect' || customers === 0 ? NOTHING : format.moneyShort(netLastYear),
		atRisk: atRisk > 0 ? format.number(atRisk) : null,
		riskHref: atRisk > 0 ? href('/customers', { stage, risk: 1 }) : null,
		silence: medianSilence === null ? NOTHING : format.number(medianSilence),
		href: customers > 0 ? href('/customers', { stage }) : null,
	}));
}

function ruleOf(stage: Stage, { thresholds }: StagesData, { format, text }: StagesSpeech): string {
	const days = format.count(thresholds.lostAfter, 'days');
	const from = format.number(thresholds.loyalAt);
	switch (stage) {
		case 'prospect':
			return text.rule.prospect;
		case 'new':
			return text.rule.new(days);
		case 'growing':
			return thresholds.loyalAt <= 3
				? text.rule.growingOne(format.number(2), days)
				: text.rule.growing(format.number(2), format.number(thresholds.loyalAt - 1), days);
		case 'loyal':
			return text.rule.loyal(from, days);
		case 'lost':
			return text.rule.lost(days);
	}
}
