import type { RulePreview } from '#core/lifecycle/rule-preview.ts';
import { STAGES, type Stage } from '#core/lifecycle/stage.ts';
import { customerSetText } from '#features/customers/customer-set-address.ts';
import type { ruleEditor } from '#i18n/messages/rule-editor.ts';
import { verdictText } from './lost-limit-view.ts';
import { movesOf, type MoveRow } from './moves.ts';
import { isSameRule } from './rule-draft.ts';
import { ruleTestDays, warningTexts, type TestDay } from './rule-tests.ts';
import { stageName } from './stage-words.ts';
import type { StagesSpeech } from './stages-context.ts';

export interface RuleSpeech extends StagesSpeech {
	readonly rule: (typeof ruleEditor)['id'];
}

interface CountRow {
	readonly id: string;
	/** Null: a flag, not a stage. */
	readonly stage: Stage | null;
	readonly name: string;
	readonly now: string;
	readonly proposed: string;
	readonly change: string;
}

export interface RulePreviewView {
	/** The rule on trial is another than the one in force. */
	readonly differs: boolean;
	readonly fault: string | undefined;
	/** How many would change stage, in one sentence. */
	readonly summary: string;
	readonly counts: readonly CountRow[];
	readonly moves: readonly MoveRow[];
	readonly tests: readonly TestDay[];
	readonly verdicts: readonly { readonly text: string; readonly proven: boolean }[];
	readonly notes: readonly string[];
	/** Where a reset leads to, and what is said of each limit. */
	readonly origin: 'shop' | 'provisional' | 'sector';
}

/** What another rule would change, and how both would have done before. */
export function rulePreviewView(preview: RulePreview, speech: RuleSpeech): RulePreviewView {
	const { format, rule } = speech;
	const { inForce, proposed, own } = preview;
	const differs = !isSameRule(inForce.thresholds, proposed.thresholds);
	const verdict = (outcome: RulePreview['inForce'], words: (text: string) => string) => ({
		text: words(verdictText(outcome, speech)),
		proven: !outcome.lostIsLongSilent,
	});
	return {
		differs,
		fault: preview.fault === null ? undefined : rule.fault[preview.fault],
		summary:
			preview.changing === 0
				? rule.effect.none
				: rule.effect.changing(format.count(preview.changing, 'people')),
		counts: countRows(preview, speech),
		moves: changeRows(preview, speech),
		tests: ruleTestDays(preview, speech),
		verdicts: differs
			? [verdict(inForce, rule.test.inForce), verdict(proposed, rule.test.proposed)]
			: [verdict(inForce, (text) => text)],
		notes: warningTexts(differs ? proposed : inForce, speech),
		origin: own.source === 'sector' ? 'sector' : own.provisional ? 'provisional' : 'shop',
	};
}

function countRows({ inForce, proposed }: RulePreview, speech: RuleSpeech): CountRow[] {
	const { format, rule, stages } = speech;
	const row = (id: string, stage: Stage | null, name: string, now: number, then: number) => ({
		id,
		stage,
		name,
		now: format.number(now),
		proposed: format.number(then),
		change: format.signed(then - now),
	});
	return [
		...STAGES.map((stage, code) =>
			row(
				stage,
				stage,
				stageName(stages, stage, inForce.lostIsLongSilent),
				inForce.counts[code] ?? 0,
				proposed.counts[code] ?? 0,
			),
		),
		row('overdue', null, rule.effect.overdue, inForce.overdue, proposed.overdue),
	];
}

/** Who would go where, most people first. */
function changeRows({ changes, inForce, proposed }: RulePreview, speech: RuleSpeech): MoveRow[] {
	const { format, stages, href } = speech;
	const moves = movesOf(changes);
	const most = moves[0]?.people ?? 1;
	const name = (stage: Stage) =>
		stage === 'new' ? stages.newShort : stageName(stages, stage, inForce.lostIsLongSilent);
	return moves.flatMap(({ from, to, people }) => {
		if (from === null) return [];
		const who = customerSetText({
			of: 'rule-change',
			thresholds: proposed.thresholds,
			before: from,
			after: to,
		});
		return {
			id: `${from}-${to}`,
			from,
			fromName: name(from),
			to,
			toName: name(to),
			people: format.number(people),
			width: (people / most) * 100,
			href: href('/customers', { who }),
		};
	});
}
