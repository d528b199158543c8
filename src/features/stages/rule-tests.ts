import type { RulePreview } from '#core/lifecycle/rule-preview.ts';
import type { RuleSpeech } from './rule-preview-view.ts';

type Outcome = RulePreview['inForce'];

export interface TestCell {
	readonly share: string;
	readonly detail: string;
	/** Too few people to lean on. */
	readonly weak: boolean;
}

/** One measure at one past day, by the rule in force and by the one on trial. */
export interface TestRow {
	readonly id: string;
	readonly name: string;
	readonly detail: string;
	readonly inForce: TestCell;
	readonly proposed: TestCell;
}

const HIDDEN_BELOW = 5;
const WEAK_BELOW = 20;

/** The measures of one past day. */
export interface TestDay {
	readonly title: string;
	readonly rows: readonly TestRow[];
}

/** What became of the lost, the active and those at risk of two past days, later day first. */
export function ruleTestDays(
	{ asOf, inForce, proposed }: RulePreview,
	speech: RuleSpeech,
): TestDay[] {
	const { format, rule, limit } = speech;
	const days = [...inForce.backTests, ...proposed.backTests].map(({ day }) => day);
	return [...new Set(days)]
		.sort((a, b) => b - a)
		.map((day) => {
			const cells = (pick: (outcome: Outcome) => TestCell | undefined) => {
				const missing = { share: '–', detail: rule.test.notTestable, weak: true };
				return { inForce: pick(inForce) ?? missing, proposed: pick(proposed) ?? missing };
			};
			const bought = (who: 'lost' | 'active', of: 'cameBack' | 'bought') =>
				cells(({ backTests, thresholds }) => {
					const test = backTests.find((candidate) => candidate.day === day);
					// The window cannot reach beyond the last day of the data.
					const days = Math.min(thresholds.lostAfter, asOf - day);
					const within = rule.test.within(format.count(days, 'days'));
					return test && boughtCell(test[of], test[who], within, speech);
				});
			const later = (who: 'atRisk' | 'others', of: 'atRiskLost' | 'othersLost') =>
				cells(({ warningTests }) => {
					const test = warningTests.find((candidate) => candidate.day === day);
					return test && laterCell(test[of], test[who], speech);
				});
			const lostName = inForce.lostIsLongSilent ? limit.test.silent : limit.test.lost;
			return {
				title: rule.test.onDay(format.day(day)),
				rows: [
					{
						id: 'lost',
						name: lostName,
						detail: rule.test.lostBought,
						...bought('lost', 'cameBack'),
					},
					{
						id: 'active',
						name: limit.test.active,
						detail: rule.test.activeBought,
						...bought('active', 'bought'),
					},
					{
						id: 'at-risk',
						name: rule.test.atRisk,
						detail: rule.test.laterLost,
						...later('atRisk', 'atRiskLost'),
					},
					{
						id: 'others',
						name: rule.test.notAtRisk,
						detail: rule.test.laterLost,
						...later('others', 'othersLost'),
					},
				],
			};
		});
}

function boughtCell(
	count: number,
	people: number,
	within: string,
	{ format, limit, rule }: RuleSpeech,
): TestCell {
	return {
		share: people < HIDDEN_BELOW ? limit.test.few : format.percent(count / people),
		detail: rule.test.of(format.number(count), format.number(people), within),
		weak: people < WEAK_BELOW,
	};
}

function laterCell(count: number, people: number, { format, limit, rule }: RuleSpeech): TestCell {
	return {
		share: people < HIDDEN_BELOW ? limit.test.few : format.percent(count / people),
		detail: rule.test.ofLater(format.number(count), format.number(people)),
		weak: people < WEAK_BELOW,
	};
}

/** Whether the early warning of a rule told those at risk apart, and what is still open. */
export function warningTexts({ warningTests }: Outcome, { format, rule }: RuleSpeech): string[] {
	const sum = (pick: (test: Outcome['warningTests'][number]) => number) =>
		warningTests.reduce((total, test) => total + pick(test), 0);
	const atRisk = sum((test) => test.atRisk);
	const others = sum((test) => test.others);
	const texts = warningTests
		.filter(({ open }) => open > 0)
		.map(({ open, day }) => rule.test.open(format.count(open, 'people'), format.day(day)));
	if (atRisk < HIDDEN_BELOW || others < HIDDEN_BELOW) return texts;
	return [
		rule.test.warning(
			format.percent(sum((test) => test.atRiskLost) / atRisk),
			format.percent(sum((test) => test.othersLost) / others),
		),
		...texts,
	];
}
