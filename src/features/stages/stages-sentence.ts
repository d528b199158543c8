import { STAGES } from '#core/lifecycle/stage.ts';
import { movesOf } from './moves.ts';
import { activeOf, type StagesData, type StagesSpeech } from './stages-context.ts';

export interface StagesSentence {
	readonly context: string;
	readonly lead: readonly string[];
	readonly support: string | undefined;
	readonly action: { readonly label: string; readonly href: string } | null;
}

type Leaking = 'new' | 'growing' | 'loyal';

/** The stage from which most active customers went silent, and when to speak to the next ones. */
export function stagesSentence(data: StagesData, speech: StagesSpeech): StagesSentence {
	const { format, text, href } = speech;
	const leak = biggestLeak(data);
	const active = activeOf(data.stages.map(({ customers }) => customers));
	const people = data.stages.reduce((sum, { customers }) => sum + customers, 0);
	const context = text.context(format.day(data.flowsFrom), format.day(data.asOf));
	if (leak === null) {
		const shown = active > 0 ? active : people;
		const stage = active > 0 ? 'new,growing,loyal' : '';
		return {
			context,
			lead:
				active > 0
					? [text.leak.none(format.count(active, 'customers')), text.leak.noneAct]
					: [text.leak.noneActive(format.count(people, 'people')), text.leak.invite],
			support: support(data, speech),
			action:
				shown > 0
					? {
							label: text.openAll(format.count(shown, 'people')),
							href: href('/customers', { stage }),
						}
					: null,
		};
	}
	const words = data.lostIsLongSilent ? text.leak.silent : text.leak.lost;
	const atRisk = data.stages[STAGES.indexOf(leak.from)]?.atRisk ?? 0;
	return {
		context,
		lead: [
			words[leak.from](format.number(leak.people), leak.people === 1),
			text.leak.act[leak.from](format.count(data.thresholds.atRiskAfter, 'days')),
		],
		support: support(data, speech),
		action:
			atRisk > 0
				? {
						label: text.open(format.count(atRisk, 'people')),
						href: href('/customers', { stage: leak.from, risk: 1 }),
					}
				: null,
	};
}

function biggestLeak({ flows }: StagesData): { from: Leaking; people: number } | null {
	for (const { from, to, people } of movesOf(flows)) {
		if (to === 'lost' && (from === 'new' || from === 'growing' || from === 'loyal')) {
			return { from, people };
		}
	}
	return null;
}

function support(data: StagesData, { format, text }: StagesSpeech): string | undefined {
	const moves = movesOf(data.flows);
	const sum = (pick: (move: (typeof moves)[number]) => boolean) =>
		moves.filter(pick).reduce((total, { people }) => total + people, 0);
	const gained = sum(({ to }) => to === 'loyal');
	const gone = sum(({ from, to }) => from === 'loyal' && to === 'lost');
	const lines = [
		...(gained + gone > 0
			? [
					text.support.loyal(
						format.dayShort(data.flowsFrom),
						format.number(gained),
						format.number(gone),
					),
				]
			: []),
		...(data.wonBack > 0
			? [
					text.support.wonBack(
						format.count(data.wonBack, 'people'),
						format.count(data.thresholds.lostAfter, 'days'),
					),
				]
			: []),
	];
	return lines.join(' ') || undefined;
}
