import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '#core/calendar/day.ts';
import type { RateGoals } from '#core/churn/rate-ids.ts';
import type { RatesResult, RatesRow } from '#core/churn/rates-page.ts';
import { choiceFrom, type RateChoice } from '#features/rates/rate-choice.ts';
import { ratesView } from '#features/rates/rates-view.ts';
import { createFormat } from '#i18n/format.ts';
import { rates } from '#i18n/messages/rates.ts';
import { ratesRows } from '#tests/support/rates-rows.ts';

const ASOF = dayFromCivil(2025, 10, 24);
const FORMAT = createFormat('en', 'IDR');
const PLAIN = choiceFrom(new Map());

/** Months of which each loses so many of 200 active customers. */
function losing(...lost: readonly number[]): RatesRow[] {
	return ratesRows('month', ASOF, lost.length, (i) => ({
		activeAtStart: 200,
		becameLost: lost[i]!,
		churnRate: lost[i]! / 200,
		retentionRate: 1 - lost[i]! / 200,
	}));
}

function view(
	rows: readonly RatesRow[],
	choice: Partial<RateChoice> = {},
	{ goals = {}, ...changes }: Partial<RatesResult> & { readonly goals?: RateGoals } = {},
) {
	const result: RatesResult = {
		asOf: ASOF,
		period: 'month',
		hasMoney: true,
		hasContacts: true,
		lostAfter: 90,
		measurableFrom: dayFromCivil(2025, 4, 1),
		rows,
		...changes,
	};
	return ratesView(result, { ...PLAIN, ...choice }, goals, FORMAT, rates.en);
}

/** Texts with plain spaces. */
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

describe('the sentence', () => {
	const lead = (...lost: readonly number[]) => plain(view(losing(...lost)).sentence.lead[0]);

	test('tells of the last complete month, never of the running one', () => {
		expect(lead(20, 21, 20, 199)).toBe(
			'90% of active customers stayed in Sep 2025; 20 were lost, as usual.',
		);
	});

	test('says so where more or fewer were lost than chance explains', () => {
		expect(lead(20, 20, 60, 0)).toBe(
			'60 of 200 active customers were lost in Sep 2025, more than usual.',
		);
		expect(lead(60, 60, 20, 0)).toBe(
			'Only 20 of 200 active customers were lost in Sep 2025, fewer than usual.',
		);
	});

	test('leads to those who were lost', () => {
		expect(view(losing(20, 20, 20)).sentence.see).toBe('period.month.2025-09-01.lost');
		expect(view(losing(20, 0, 20)).sentence.see).toBeNull();
	});

	test('compares with the goal, whether it was set for keeping or for losing', () => {
		const support = (goals: RateGoals) => view(losing(20, 20, 20), {}, { goals }).sentence.support;
		expect(support({ churn: 0.15 })).toContain('The goal of at most 15% is reached.');
		expect(support({ retention: 0.95 })).toContain('The goal of at most 5.0% is not reached.');
	});

	test('tells who bought again where nobody can be lost yet, and from when on', () => {
		const { sentence } = view(ratesRows('month', ASOF, 3));
		expect(sentence.lead[0]).toBe('40% of all buyers have bought more than once.');
		expect(plain(sentence.support)).toBe('How many are lost can be counted from 1 Apr 2025 on.');
	});

	test('gives no rate of fewer than 20 buyers', () => {
		const few = ratesRows('month', ASOF, 3, { buyersToDate: 12 });
		expect(plain(view(few).sentence.lead[0])).toBe(
			'Only 12 people bought so far: too few for rates.',
		);
	});
});

describe('a tile', () => {
	const tile = (rows: readonly RatesRow[], rate: RateChoice['rate'], changes = {}) =>
		view(rows, {}, changes).tiles.find((one) => one.rate === rate)!;

	test('shows the last complete month beside the one before and that of a year ago', () => {
		const rows = losing(...Array.from({ length: 14 }, (_, i) => 10 + i));
		const { value, notes, running } = tile(rows, 'churn');
		expect([value, ...notes].map(plain)).toEqual([
			'11%',
			'Sep 2025',
			'Aug 2025: 11%',
			'Sep 2024: 5.0%',
		]);
		expect(running).toBe(true);
	});

	test('leaves out a comparison that history does not allow', () => {
		expect(tile(losing(20, 20), 'churn').notes.map(plain)).toEqual(['Sep 2025']);
	});

	test('hides what rests on fewer than 5 and marks what rests on fewer than 20', () => {
		const gaps = (count: number) => ratesRows('month', ASOF, 2, { gaps: count });
		expect(tile(gaps(4), 'gap')).toMatchObject({ value: null, spark: [] });
		expect(tile(gaps(19), 'gap').thin).toBe(true);
		expect(tile(gaps(19), 'gap').notes.map(plain)).toEqual(['Sep 2025, of only 19']);
		expect(tile(gaps(20), 'gap').thin).toBe(false);
	});

	test.each([
		['churn', {}, 'so this figure begins on 1 Apr 2025'],
		['conversion', { hasContacts: false }, 'import contacts or sign-ups'],
		['conversion', { hasContacts: true }, 'Fewer than 5 people were known'],
	] as const)('of %s without a value says what would give it one', (rate, changes, reason) => {
		expect(plain(tile(ratesRows('month', ASOF, 3), rate, changes).notes[0])).toContain(reason);
	});

	test('of a shop without amounts says so', () => {
		const rows = ratesRows('month', ASOF, 3, { aov: null });
		expect(tile(rows, 'aov', { hasMoney: false }).notes[0]).toBe(
			'The files hold no order amounts.',
		);
	});
});

describe('the figure', () => {
	const late = [...ratesRows('month', ASOF, 6).slice(0, 3), ...losing(0, 0, 0, 20, 30, 5).slice(3)];

	test('leaves out what cannot be measured yet, and sets the running month apart', () => {
		const measurableFrom = dayFromCivil(2025, 8, 1);
		const { chart } = view(late, { rate: 'churn' }, { measurableFrom });
		expect(chart.series.map(({ values }) => values)).toEqual([
			[null, null, null, 0.1, 0.15, 0.025],
		]);
		expect(chart.incompleteFrom).toBe(5);
		expect(chart.zones).toEqual([
			{ from: 0, to: 2, label: 'not measurable yet', hatched: true },
			{ from: 4, to: 5, label: 'so far', hatched: true },
		]);
		expect(plain(chart.note)).toContain('zero by construction');
	});

	test('draws the year before where there is one', () => {
		const rows = losing(...Array.from({ length: 14 }, (_, i) => 10 + i));
		const { series } = view(rows, { rate: 'churn' }).chart;
		const earlier = series.find(({ id }) => id === 'year-before');
		expect(earlier?.values).toEqual([...Array.from({ length: 12 }, () => null), 0.05, 0.055]);
		expect(view(losing(1, 2, 3)).chart.series).toHaveLength(1);
	});

	test('begins its axis below high shares, and at zero otherwise', () => {
		expect(view(losing(20, 20, 20)).chart).toMatchObject({ min: 0.8, max: 1 });
		expect(view(losing(20, 20, 20), { rate: 'churn' }).chart.min).toBeUndefined();
		expect(view(losing(20, 20, 20), { rate: 'gap' }).chart.min).toBeUndefined();
	});

	test('has the goal of its own rate', () => {
		const goals = { churn: 0.08 };
		expect(view(losing(20, 20), { rate: 'churn' }, { goals }).chart.goal).toEqual({
			value: 0.08,
			label: 'goal 8.0%',
		});
		expect(view(losing(20, 20), { rate: 'gap' }, { goals }).chart.goal).toBeUndefined();
	});

	test('says what is missing where no period has a value', () => {
		expect(view(ratesRows('month', ASOF, 3)).chart.status).toMatchObject({
			kind: 'empty',
			title: 'Retention: no figure yet',
		});
	});
});

describe('the table', () => {
	test('has the newest period first, with everything', () => {
		const { lines, heads } = view(losing(20, 21, 22)).table;
		expect(heads).toHaveLength(7);
		expect(lines.map(({ name, running }) => [plain(name), running])).toEqual([
			['Oct 2025', true],
			['Sep 2025', false],
			['Aug 2025', false],
		]);
		expect(lines[1]?.cells.map(({ text }) => plain(text))).toEqual([
			'90%',
			'11%',
			'40%',
			'·',
			'IDR 1,000',
			'1.20',
			'24 days',
		]);
	});

	test('opens the people of each number, and nobody where there is none', () => {
		const [, line] = view(losing(20, 0, 22)).table.lines;
		expect(line?.cells.map(({ who }) => who)).toEqual([
			'period.month.2025-09-01.kept',
			null,
			'period.month.2025-09-01.repeat',
			null,
			'period.month.2025-09-01.buyers',
			'period.month.2025-09-01.buyers',
			'period.month.2025-09-01.returned',
		]);
	});

	test('shows 13 periods until all are asked for', () => {
		const rows = losing(...Array.from({ length: 15 }, () => 20));
		expect(view(rows).table.lines).toHaveLength(13);
		expect(view(rows).table.more).toBe('Show all 15 periods');
		expect(view(rows, { all: true }).table.lines).toHaveLength(15);
	});
});

test('a shop without buyers is empty', () => {
	expect(view(ratesRows('month', ASOF, 2, { buyersToDate: 0 })).empty).toBe(true);
	expect(view([]).empty).toBe(true);
	expect(view(losing(1)).empty).toBe(false);
});

test('the source names the limit and what is hidden only for rates that rest on it', () => {
	const source = (rate: RateChoice['rate']) => view(losing(20, 20), { rate }).chartSource;
	expect(source('churn').inputs?.map(({ value }) => plain(value))).toEqual([
		'24 Oct 2025',
		'90 days',
	]);
	expect(source('gap').inputs).toHaveLength(1);
	expect(plain(view([losing(20, 20)[0]!], { rate: 'churn' }).chartSource.basis)).toBe('1 period');
});
