import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '#core/calendar/day.ts';
import { STAGES } from '#core/lifecycle/stage.ts';
import { curveFigure } from '#features/stages/curve-figure.ts';
import { historyFigure } from '#features/stages/history-figure.ts';
import { historyPoint } from '#features/stages/history-point.ts';
import { lensParam, readLens } from '#features/stages/lens-choice.ts';
import { lostLimitView, verdictText } from '#features/stages/lost-limit-view.ts';
import { flowStart, isSpanCovered, sinceParam } from '#features/stages/flow-start.ts';
import { movesMatrix } from '#features/stages/moves-matrix.ts';
import { stageRows } from '#features/stages/stage-rows.ts';
import type { StagesData, StagesSpeech } from '#features/stages/stages-context.ts';
import { stagesSentence } from '#features/stages/stages-sentence.ts';
import { createFormat } from '#i18n/format.ts';
import { lostLimit } from '#i18n/messages/lost-limit.ts';
import { numberInputs } from '#i18n/messages/number-inputs.ts';
import { stagesPage } from '#i18n/messages/stages-page.ts';
import { stages } from '#i18n/messages/stages.ts';
import { hashOf, merged } from '#ui/route.ts';

const speech: StagesSpeech = {
	format: createFormat('en', 'IDR'),
	stages: stages.en,
	text: stagesPage.en,
	limit: lostLimit.en,
	inputs: numberInputs.en,
	sector: 'food-drink',
	href: (path, params = {}) => hashOf(path, merged(new Map(), params)),
};

const asOf = dayFromCivil(2025, 10, 24);
const thresholds = {
	atRiskAfter: 56,
	lostAfter: 104,
	loyalAt: 5,
	source: 'shop',
	provisional: false,
	note: null,
} as const;
/** Reaches 90 % at day 104 exactly. */
const curve = Float64Array.from({ length: 703 }, (_, day) =>
	day <= 104 ? (0.9 * day) / 104 : 0.9 + (0.1 * (day - 104)) / 598,
);

function flowsOf(moves: readonly (readonly [number, number, number])[]): number[][] {
	const flows = [0, 1, 2, 3, 4, 5].map(() => [0, 0, 0, 0, 0, 0]);
	for (const [from, to, people] of moves) flows[from]![to] = people;
	return flows;
}

function stagesData(changes: Partial<StagesData> = {}): StagesData {
	return {
		asOf,
		thresholds,
		historyDays: 723,
		returning: 802,
		neverReturnShare: 0.22,
		stages: STAGES.map((stage, code) => ({
			stage,
			customers: [0, 20, 20, 20, 30][code] ?? 0,
			atRisk: stage === 'new' ? 9 : 0,
			netLastYear: 0,
			atRiskNetLastYear: 0,
			medianSilence: code === 0 ? null : 44.5,
		})),
		refundOnly: 0,
		wonBack: 0,
		advocates: null,
		history: [],
		backTests: [],
		lostIsLongSilent: false,
		returnCurve: curve,
		flowsFrom: asOf - 91,
		flows: flowsOf([
			[5, 1, 99],
			[1, 4, 87],
			[2, 3, 5],
			[1, 1, 500],
		]),
		...changes,
	};
}

describe('the sentence', () => {
	test('names the largest leak and those who may follow', () => {
		const { lead, action, support } = stagesSentence(stagesData(), speech);
		expect(lead).toEqual([
			'Biggest leak: 87 new buyers were lost.',
			'Invite the second purchase before 56\u00a0days of silence.',
		]);
		expect(action?.href).toBe('#/customers?stage=new&risk=1');
		expect(support).toBe('Since 25\u00a0Jul, 5 people became loyal and 0 of the loyal left.');
	});

	test('says long silent where lost is not proven', () => {
		const { lead } = stagesSentence(stagesData({ lostIsLongSilent: true }), speech);
		expect(lead[0]).toBe('87 new buyers went long silent: the largest move out.');
	});

	test('without a leak the state is named', () => {
		const { lead } = stagesSentence(stagesData({ flows: flowsOf([]) }), speech);
		expect(lead[0]).toBe('60\u00a0customers active, and nobody has left.');
	});
});

describe('the rules', () => {
	test('hold the real limits', () => {
		const rules = stageRows(stagesData(), speech).map(({ rule }) => rule);
		expect(rules[1]).toBe('1 purchase day, at most 104\u00a0days ago');
		expect(rules[2]).toBe('2 to 4 purchase days, the last at most 104\u00a0days ago');
		expect(rules[4]).toBe('No purchase for more than 104\u00a0days');
	});

	test('growing is one number where loyal begins at three', () => {
		const rows = stageRows(stagesData({ thresholds: { ...thresholds, loyalAt: 3 } }), speech);
		expect(rows[2]?.rule).toBe('2 purchase days, the last at most 104\u00a0days ago');
	});

	test('an empty stage leads nowhere', () => {
		const rows = stageRows(stagesData(), speech);
		expect(rows[0]?.href).toBeNull();
		expect(rows[3]?.href).toBe('#/customers?stage=loyal');
	});
});

describe('the history', () => {
	const history = [
		{ day: dayFromCivil(2024, 9, 30), counts: [0, 5, 5, 0, 0] },
		{ day: dayFromCivil(2025, 9, 30), counts: [0, 20, 20, 20, 40] },
		{ day: asOf, counts: [0, 20, 20, 10, 50] },
	];

	test('percent is of everyone at that date, lost below zero', () => {
		const figure = historyFigure(stagesData({ history }), speech, 'percent');
		expect(figure.below[0]?.values.at(-1)).toBe(0.5);
		expect(figure.above.map(({ id }) => id)).toEqual(['loyal', 'growing', 'new']);
		expect(figure.incompleteFrom).toBe(2);
	});

	test('a point opens its stage at that month end, the last one at the date looked at', () => {
		const { days } = historyFigure(stagesData({ history }), speech, 'people');
		expect(historyPoint(days, { seriesId: 'loyal', index: 1 })).toEqual({
			stage: 'loyal',
			asof: '2025-09-30',
		});
		expect(historyPoint(days, { seriesId: 'lost', index: 2 })).toEqual({ stage: 'lost' });
	});

	test('is compared with no time at which nobody could be lost yet', () => {
		const title = (historyDays: number) =>
			historyFigure(stagesData({ history, historyDays }), speech, 'people').title;
		expect(title(723)).toBe('Since September 2024, the active are up 40, the lost up 50');
		expect(title(300)).toBe('Since September 2025, the active are down 10, the lost up 10');
		expect(title(100)).toBe('History of the stages');
	});
});

const moves = {
	from: asOf - 91,
	to: asOf,
	counts: stagesData().flows,
	lostIsLongSilent: false,
};

test('the matrix shades moves, not those who stayed, and leaves out empty stages', () => {
	const matrix = movesMatrix(moves, speech);
	expect(matrix.title).toBe('Largest move between stages: new to lost, 87\u00a0people');
	expect(matrix.columns.map(({ name }) => name)).toEqual(['New', 'Loyal', 'Lost']);
	expect(matrix.rows.map(({ name }) => name)).toEqual(['Not a customer yet', 'New', 'Growing']);
	expect(matrix.rows[1]?.cells.map(({ shade, stayed }) => [shade, stayed])).toEqual([
		[0, true],
		[0, false],
		[8, false],
	]);
});

test('a cell opens its people, also those who were no customers yet', () => {
	const { rows, list } = movesMatrix(moves, speech);
	expect(rows[0]?.cells[0]).toMatchObject({
		href: '#/customers?who=flow.outside.new.2025-07-25',
		name: '99\u00a0people from Not a customer yet to New: open the list',
	});
	expect(rows[0]?.cells[2]).toMatchObject({ text: '0', href: null });
	expect(list.map(({ href }) => href)).toEqual([
		'#/customers?who=flow.outside.new.2025-07-25',
		'#/customers?who=flow.new.lost.2025-07-25',
		'#/customers?who=flow.growing.loyal.2025-07-25',
	]);
});

test('the stages are the lens unless the address asks for another', () => {
	expect(readLens(undefined)).toBe('five-stages');
	expect(readLens('aida')).toBe('five-stages');
	expect(readLens('rfm')).toBe('rfm');
	expect(readLens(lensParam('five-stages') ?? undefined)).toBe('five-stages');
});

describe('the earlier date of the moves', () => {
	const first = dayFromCivil(2025, 3, 1);
	const start = (asked?: string) => flowStart(asked, first, asOf);

	test('is a quarter of a year back unless the address asks for another', () => {
		expect(start()).toEqual({ span: 'quarter', day: asOf - 91 });
		expect(start('month')).toEqual({ span: 'month', day: asOf - 30 });
		expect(start('2025-05-02')).toEqual({ span: 'date', day: dayFromCivil(2025, 5, 2) });
		expect(start('2025-13-40')).toEqual(start());
	});

	test('stays within the data and before the date looked at', () => {
		expect(start('year').day).toBe(first);
		expect(start('2001-01-01').day).toBe(first);
		expect(start('2031-01-01').day).toBe(asOf);
		expect([isSpanCovered('month', first, asOf), isSpanCovered('year', first, asOf)]).toEqual([
			true,
			false,
		]);
	});

	test('comes back from the address as it was chosen', () => {
		for (const asked of [undefined, 'month', 'year', '2025-05-02']) {
			const { span, day } = start(asked);
			expect(start(sinceParam(span, day) ?? undefined).span).toBe(span);
		}
	});
});

describe('the return curve', () => {
	test('is thinned for drawing, with the limits where they belong', () => {
		const figure = curveFigure(stagesData(), speech);
		expect(figure.points.length).toBeLessThan(200);
		expect(figure.title).toBe('9 in 10 returns happened within 104\u00a0days of silence');
		const step = 208 / (figure.points.length - 1);
		expect(figure.events.map(({ at }) => at * step)).toEqual([56, 104]);
	});

	test('keeps its axis while a limit on trial is shorter', () => {
		const trial = stagesData({ thresholds: { ...thresholds, atRiskAfter: 40, lostAfter: 60 } });
		const figure = curveFigure(trial, speech, 104);
		expect(figure.points).toEqual(curveFigure(stagesData(), speech).points);
	});

	test('tells the measured share of a limit that is not the shop’s own', () => {
		const manual = { ...thresholds, lostAfter: 52, source: 'manual' } as const;
		expect(curveFigure(stagesData({ thresholds: manual }), speech).title).toBe(
			'45% of the returns happened within 52\u00a0days of silence',
		);
	});

	test('is not drawn from a handful of people', () => {
		expect(curveFigure(stagesData({ returning: 19 }), speech).status.kind).toBe('too-few');
	});
});

describe('the limit', () => {
	const sourceOf = (changes: Partial<StagesData>) => lostLimitView(stagesData(changes), speech);

	test('says where it comes from', () => {
		expect(sourceOf({}).source).toContain('802\u00a0customers bought again');
		const sector = sourceOf({ thresholds: { ...thresholds, source: 'sector' }, returning: 12 });
		expect(sector.source).toContain('food & drink. Bought again so far: 12\u00a0customers');
		expect(sector.caution).toBe(true);
		const short = sourceOf({ thresholds: { ...thresholds, provisional: true }, historyDays: 150 });
		expect(short.source).toContain('only 150\u00a0days');
	});

	test('the verdict gives both shares, or how many are missing', () => {
		const test = { day: asOf - 180, lost: 200, cameBack: 100, active: 400, bought: 280 };
		const poor = verdictText({ backTests: [test], lostIsLongSilent: true }, speech);
		expect(poor).toContain('50% of them bought again');
		expect(poor).toContain('(70%)');
		const few = [{ ...test, lost: 12, cameBack: 3 }];
		expect(verdictText({ backTests: few, lostIsLongSilent: true }, speech)).toContain(
			'only 12\u00a0people',
		);
	});
});
