import { describe, expect, test } from 'vitest';
import type { AnalysisResult } from '#core/analyses.ts';
import type { FunnelStep } from '#core/funnel/funnel.ts';
import { windowChoices, windowFrom, windowParam } from '#features/funnel/conversion-window.ts';
import { biggestLeak } from '#core/funnel/leak.ts';
import { readChoice } from '#features/funnel/funnel-choice.ts';
import { groupRows } from '#features/funnel/funnel-groups.ts';
import { funnelView } from '#features/funnel/funnel-view.ts';
import { createFormat } from '#i18n/format.ts';
import { funnel } from '#i18n/messages/funnel.ts';

const FORMAT = createFormat('en');

function step(id: FunnelStep['id'], changes: Partial<FunnelStep> = {}): FunnelStep {
	return {
		id,
		entered: 100,
		converted: 50,
		open: 0,
		isWindowOver: true,
		stepConversion: 0.5,
		dropOff: 0.5,
		overallConversion: 1,
		daysToConvert: { lower: 10, median: 20, upper: 40 },
		minutesToConvert: null,
		...changes,
	};
}

const LAST = step('loyal', {
	entered: 40,
	stepConversion: null,
	overallConversion: 0.2,
	daysToConvert: null,
});

function result(changes: Partial<AnalysisResult<'funnel'>> = {}): AnalysisResult<'funnel'> {
	return {
		thresholds: {
			atRiskAfter: 30,
			lostAfter: 90,
			loyalAt: 4,
			source: 'shop',
			provisional: false,
			note: null,
		},
		windowDays: 180,
		steps: [
			step('first-purchase', { entered: 1000, stepConversion: 0.6, open: 120 }),
			step('second-purchase', { entered: 500, stepConversion: 0.4, overallConversion: 0.6 }),
			LAST,
		],
		missing: ['known', 'engaged', 'advocate'],
		leak: { id: 'first-purchase', lost: 400 },
		dimensions: ['month', 'quarter'],
		names: [],
		groups: null,
		...changes,
	};
}

function view(changes: Partial<AnalysisResult<'funnel'>> = {}) {
	return funnelView(result(changes), null, FORMAT, funnel.en);
}

describe('the biggest leak', () => {
	test('is where most people stop, not where the share is lowest', () => {
		expect(biggestLeak(result().steps)?.id).toBe('first-purchase');
	});

	test('needs 20 people at the step', () => {
		const steps = [step('first-purchase', { entered: 19 }), LAST];
		expect(biggestLeak(steps)).toBeUndefined();
		expect(view({ steps }).lead[0]).toBe('There are too few people yet to name the biggest leak.');
	});

	test('is not named before anybody’s time is up, and neither is a share', () => {
		const steps = [step('first-purchase', { isWindowOver: false, open: 50 }), LAST];
		const young = view({ steps });
		expect(biggestLeak(steps)).toBeUndefined();
		expect(young.lead[0]).toBe('It is too early to name the biggest leak.');
		expect(young.rows[0]!.passage).toMatchObject({
			goOn: 'nobody’s time is up yet',
			stop: null,
			open: 'so far: 50\u00a0people still within the time limit',
		});
		expect(young.rows[1]!.overall).toBeNull();
		expect(young.table.rows[0]!.slice(4, 7)).toEqual(['·', '·', '·']);
	});

	test('is named with the day by which three quarters went on', () => {
		expect(view().lead).toEqual([
			'The biggest leak: 40% of new buyers do not return within 180\u00a0days.',
			'Offer a second purchase before day 40.',
		]);
	});

	test('tells those who never get in touch from those who do not buy', () => {
		const leak = (next: FunnelStep['id']) =>
			view({ steps: [step('known', { entered: 1000 }), step(next), LAST] }).lead[0];
		expect(leak('engaged')).toContain('never get in touch');
		expect(leak('first-purchase')).toContain('do not buy');
	});

	test('counts the people who stop and those who still have time', () => {
		expect(view().support).toBe(
			'About 400\u00a0people stop here, more than at any other step. Three quarters of those who go on do so within 40\u00a0days. 120\u00a0people still have time.',
		);
	});

	test('leads to the customers who wait there', () => {
		expect(view().see?.who).toBe('stop.first-purchase.180');
		expect(view().rows.map(({ passage }) => passage?.who)).toEqual([
			'stop.first-purchase.180',
			'stop.second-purchase.180',
			undefined,
		]);
	});
});

describe('a step', () => {
	test('names the purchase that makes loyal', () => {
		expect(view().rows.at(-1)?.name).toBe('Loyal: purchase 4');
	});

	test('says that the share stands so far while some have time', () => {
		expect(view().rows[0]?.passage?.open).toBe(
			'so far: 120\u00a0people still within the time limit',
		);
		expect(view().rows[1]?.passage?.open).toBeNull();
	});

	test.each([
		[{ lower: 5, median: 40, upper: 90 }, 'half within 40\u00a0minutes (mostly 5 to 90)'],
		[{ lower: 60, median: 300, upper: 1200 }, 'half within 5\u00a0hours (mostly 1 to 20)'],
		[null, 'half within 20\u00a0days (mostly 10 to 40)'],
	])('tells the time in minutes, hours or days', (minutesToConvert, expected) => {
		const steps = [step('first-purchase', { minutesToConvert }), LAST];
		expect(view({ steps }).rows[0]?.passage?.time).toBe(expected);
	});

	test('shows no percentage of fewer than 5 people and none that rests on it', () => {
		const few = view({ steps: [step('first-purchase', { entered: 4 }), LAST] });
		expect(few.rows[0]?.passage?.goOn).toBe('too few for a percentage');
		expect(few.rows[1]?.overall).toBeNull();
		expect(few.title).toBe('Step by step');
	});

	test('has a bar against the longest, whichever step that is', () => {
		const steps = [
			step('known', { entered: 500 }),
			step('first-purchase', { entered: 1000 }),
			LAST,
		];
		expect(view({ steps }).rows.map(({ length }) => length)).toEqual([0.5, 1, 0.04]);
	});

	test('has all its figures in the table', () => {
		expect(view().table.rows[0]).toEqual([
			'First purchase',
			'1,000',
			'50',
			'120',
			'60%',
			'40%',
			'400',
			'100%',
			'20',
			'10–40',
		]);
	});
});

test('steps without data say what to import', () => {
	expect(view().missing.map(({ name, text }) => `${name}: ${text}`)).toEqual([
		'Known: no data yet: import a dated list of contacts, sign-ups or leads',
		'Engaged: no data yet: import a log of customers’ chats, e-mails or visits',
		'Advocate: no data yet: import reviews, surveys or referrals',
	]);
});

test('a borrowed limit for loyal is said to be borrowed', () => {
	const thresholds = { ...result().thresholds, source: 'sector' as const };
	expect(view({ thresholds }).caution).toContain('sector');
	expect(view().caution).toBeNull();
});

describe('the time limit', () => {
	test('is the shop’s own unless the address asks for another', () => {
		expect(windowFrom(undefined, 180)).toBe(180);
		expect(windowFrom('30', 180)).toBe(30);
		expect(windowFrom('none', 180)).toBeNull();
		expect(windowFrom('-5', 180)).toBe(180);
		expect(windowFrom('soon', null)).toBeNull();
	});

	test('is in the address only where it is not the shop’s own', () => {
		expect(windowParam(180, 180)).toBeNull();
		expect(windowParam(null, 180)).toBe('none');
	});

	test('of the shop stands among the choices in its place', () => {
		expect(windowChoices(60, 180)).toEqual([30, 60, 90, 180, 365, null]);
	});
});

describe('a comparison', () => {
	const read = (text: string) => readChoice(new URLSearchParams(text) as never);

	test('is read from the address, a group only with its dimension', () => {
		expect(read('by=channel&group=Toko')).toEqual({
			by: 'channel',
			filter: { by: 'channel', name: 'Toko' },
		});
		expect(read('by=channel&group=~').filter).toEqual({ by: 'channel', name: '' });
		expect(read('by=zodiac&group=leo')).toEqual({ by: null, filter: null });
	});

	test('hides the shares of fewer than five people and names groups without a name', () => {
		const own = [step('first-purchase', { entered: 4 }), step('second-purchase'), LAST];
		const groups = [
			{ name: '2025-03', customers: 4, steps: own },
			{ name: '', customers: 100, steps: own },
			{ name: null, customers: 1, steps: own },
		];
		const rows = groupRows({ groups }, 'month', FORMAT, funnel.en);
		expect(rows.map(({ name, shares }) => [name, ...shares])).toEqual([
			['Mar\u00a02025', '·', '50%'],
			['Not known', '·', '50%'],
			['Others', '·', '50%'],
		]);
	});
});
