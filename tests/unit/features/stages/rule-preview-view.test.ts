import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '#core/calendar/day.ts';
import type { RulePreview } from '#core/lifecycle/rule-preview.ts';
import { isSameRule, movedLimit, sliderDays } from '#features/stages/rule-draft.ts';
import { rulePreviewView, type RuleSpeech } from '#features/stages/rule-preview-view.ts';
import { createFormat } from '#i18n/format.ts';
import { lostLimit } from '#i18n/messages/lost-limit.ts';
import { ruleEditor } from '#i18n/messages/rule-editor.ts';
import { numberInputs } from '#i18n/messages/number-inputs.ts';
import { stagesPage } from '#i18n/messages/stages-page.ts';
import { stages } from '#i18n/messages/stages.ts';
import { hashOf, merged } from '#ui/route.ts';

const speech: RuleSpeech = {
	format: createFormat('en', 'IDR'),
	stages: stages.en,
	text: stagesPage.en,
	limit: lostLimit.en,
	inputs: numberInputs.en,
	rule: ruleEditor.en,
	sector: 'food-drink',
	href: (path, params = {}) => hashOf(path, merged(new Map(), params)),
};

const asOf = dayFromCivil(2025, 10, 24);
const day = asOf - 180;
const now = { atRiskAfter: 56, lostAfter: 104, loyalAt: 5 };

const inForce: RulePreview['inForce'] = {
	thresholds: now,
	counts: [10, 20, 30, 40, 50],
	overdue: 12,
	backTests: [{ day, lost: 200, cameBack: 14, active: 400, bought: 200 }],
	warningTests: [{ day, atRisk: 80, atRiskLost: 48, others: 320, othersLost: 80, open: 0 }],
	lostIsLongSilent: false,
};

function preview(changes: Partial<RulePreview> = {}): RulePreview {
	return {
		asOf,
		fault: null,
		inForce,
		proposed: inForce,
		own: { ...now, source: 'shop', provisional: false, note: null },
		changes: [0, 1, 2, 3, 4].map(() => [0, 0, 0, 0, 0]),
		changing: 0,
		...changes,
	};
}

const longer: RulePreview['inForce'] = {
	...inForce,
	thresholds: { ...now, lostAfter: 232 },
	counts: [10, 25, 32, 41, 42],
	backTests: [{ day, lost: 100, cameBack: 60, active: 500, bought: 250 }],
	warningTests: [{ day, atRisk: 80, atRiskLost: 40, others: 320, othersLost: 32, open: 7 }],
	lostIsLongSilent: true,
};

const changes = [
	[0, 0, 0, 0, 0],
	[0, 0, 0, 0, 0],
	[0, 0, 0, 0, 0],
	[0, 0, 0, 0, 0],
	[0, 5, 2, 1, 0],
];

describe('a rule on trial', () => {
	const view = rulePreviewView(preview({ proposed: longer, changes, changing: 8 }), speech);

	test('says how many would change stage, and opens them', () => {
		expect(view.summary).toBe('8\u00a0people would change stage.');
		expect(view.moves.map(({ id, people, href }) => [id, people, href])).toEqual([
			['lost-new', '5', '#/customers?who=rule.lost.new.56.232.5'],
			['lost-growing', '2', '#/customers?who=rule.lost.growing.56.232.5'],
			['lost-loyal', '1', '#/customers?who=rule.lost.loyal.56.232.5'],
		]);
	});

	test('puts the counts of both rules side by side', () => {
		expect(view.counts.map(({ now, proposed, change }) => [now, proposed, change])).toEqual([
			['10', '10', '0'],
			['20', '25', '+5'],
			['30', '32', '+2'],
			['40', '41', '+1'],
			['50', '42', '−8'],
			['12', '12', '0'],
		]);
	});

	test('is tested on the same day as the rule in force, in a window that ends with the data', () => {
		expect(
			view.tests
				.flatMap(({ rows }) => rows)
				.map(({ inForce, proposed }) => [inForce.share, proposed.share]),
		).toEqual([
			['7%', '60%'],
			['50%', '50%'],
			['60%', '50%'],
			['25%', '10%'],
		]);
		expect(view.tests[0]?.rows[0]?.inForce.detail).toBe('14 of 200, within 104\u00a0days');
		expect(view.tests[0]?.rows[0]?.proposed.detail).toBe('60 of 100, within 180\u00a0days');
	});

	test('has a verdict of its own, and says what is still open', () => {
		expect(view.verdicts.map(({ proven }) => proven)).toEqual([true, false]);
		expect(view.verdicts[1]?.text).toContain('Trial. Not proven: 60% of them bought again');
		expect(view.notes).toEqual([
			'Early warning: 50% of those at risk were lost later, against 10% of the others.',
			'7\u00a0people of 27 Apr 2025 have neither returned nor passed the limit, so the result is not complete.'.replace(
				'27 Apr 2025',
				speech.format.day(day),
			),
		]);
	});

	test('a day that the history does not reach under it is named so', () => {
		const tests = rulePreviewView(
			preview({ proposed: { ...longer, backTests: [], warningTests: [] } }),
			speech,
		).tests;
		expect(tests[0]?.rows[0]?.proposed).toMatchObject({ share: '–', detail: 'history too short' });
	});
});

test('without a trial only the rule in force speaks', () => {
	const view = rulePreviewView(preview(), speech);
	expect(view.differs).toBe(false);
	expect(view.verdicts).toHaveLength(1);
});

test('a rule that cannot be saved says why', () => {
	expect(rulePreviewView(preview({ fault: 'loyal-below-two' }), speech).fault).toBe(
		'Loyal takes at least 2 purchase days.',
	);
});

test('a reset leads to the shop’s own limits, provisional ones, or the sector’s', () => {
	const originOf = (own: Partial<RulePreview['own']>) =>
		rulePreviewView(preview({ own: { ...preview().own, ...own } }), speech).origin;
	expect(originOf({})).toBe('shop');
	expect(originOf({ provisional: true })).toBe('provisional');
	expect(originOf({ source: 'sector' })).toBe('sector');
});

describe('moving a limit', () => {
	test('the other silence makes way', () => {
		expect(movedLimit(now, 'lostAfter', 40)).toEqual({ ...now, lostAfter: 40, atRiskAfter: 40 });
		expect(movedLimit(now, 'atRiskAfter', 120)).toEqual({
			...now,
			atRiskAfter: 120,
			lostAfter: 120,
		});
		expect(movedLimit(now, 'loyalAt', 3)).toEqual({ ...now, loyalAt: 3 });
	});

	test('back to where it was is no trial', () => {
		const moved = movedLimit(now, 'lostAfter', 110);
		expect(isSameRule(moved, now)).toBe(false);
		expect(isSameRule(movedLimit(moved, 'lostAfter', 104), now)).toBe(true);
	});

	test('no slider stands at its right end', () => {
		expect(sliderDays(now, { ...now, lostAfter: 90 })).toBe(365);
		expect(sliderDays(now, { ...now, lostAfter: 540 })).toBe(1080);
	});
});
