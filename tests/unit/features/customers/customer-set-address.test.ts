import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '#core/calendar/day.ts';
import { customerSetText, readCustomerSet } from '#features/customers/customer-set-address.ts';
import { amongText } from '#features/customers/customer-set-words.ts';
import { plain, wordsIn } from './fixtures.ts';

const SETS = [
	'flow.new.lost.2025-07-24',
	'flow.outside.growing',
	'rule.growing.lost.30.90.4',
	'stop.known.180',
	'stop.first-purchase.none.channel.www.toko.example',
	'stop.engaged.30.outlet.',
	'cohort.month.2025-07-01.bought.3',
	'cohort.30-days.2025-07-01.returned.2',
	'cohort.week.2025-06-30.all.0.product.kopi 1.5 kg',
	'cohort.year.2025-01-01.bought.1.channel.',
	'period.month.2025-09-01.lost',
	'period.week.2025-09-01.returned',
	'rfm.champions',
	'rfm.2.5',
	'voice.nps.low',
	'waiting',
	'cause.themes.all.price',
	'cause.themes.complaint',
	'cause.reasons.cancelled-order.tidak jadi. Maaf.',
	'other-channels',
	'wait.1440',
	'wait.not-yet',
	'end.2025-07.new',
	'end.any.any.www.toko.example',
	'end.any.loyal.',
	'cart.abandoned',
	'cancelled',
	'cancelled.Late. Very late',
	'complained.',
] as const;

test.each(SETS)('%s is read and written the same', (text) => {
	const set = readCustomerSet(text);
	expect(set && customerSetText(set)).toBe(text);
});

test('a flow holds its stages and its earlier date', () => {
	expect(readCustomerSet('flow.new.lost.2025-07-24')).toEqual({
		of: 'flow',
		before: 'new',
		after: 'lost',
		since: dayFromCivil(2025, 7, 24),
	});
});

test.each([
	'',
	'flow',
	'flow.new.nobody',
	'period.month.2025-09-01',
	'period.hour.2025-09-01.lost',
	'period.month.2025-09-31.lost',
	'period.month.2025-09-01.toString',
	'cohort.month.2025-07-01',
	'cohort.hour.2025-07-01.bought.1',
	'cohort.month.2025-07-32.bought.1',
	'cohort.month.2025-07-01.sold.1',
	'cohort.month.2025-07-01.bought.-1',
	'cohort.month.2025-07-01.bought.1.mood.good',
	'flow.new.lost.2025-02-30',
	'rule.new.lost',
	'rule.new.lost.90.30.4',
	'rule.new.lost.1e3.2000.4',
	'rule.outside.lost.30.90.4',
	'stop.known',
	'stop.nowhere.180',
	'stop.known.soon',
	'stop.known.180.zodiac.leo',
	'rfm.kings',
	'rfm.0.5',
	'rfm.5.6',
	'rfm.__proto__',
	'voice.nps',
	'voice.nps.low.x',
	'voice.imdb.low',
	'waiting.x',
	'cause.stars.all.price',
	'cause.themes.nowhere.price',
	'wait.soon',
	'wait.-1',
	'wait.1441',
	'end.2025-13.new',
	'end.any.champion',
	'end',
	'cart.lost',
])('%j names nobody', (text) => {
	expect(readCustomerSet(text)).toBeNull();
});

describe('in words', () => {
	const say = (text: string, lostIsLongSilent = false) => {
		const set = readCustomerSet(text);
		return set && plain(amongText(wordsIn('en', { lostIsLongSilent }), set));
	};

	test('a flow names both stages and the earlier date', () => {
		expect(say('flow.new.lost.2025-07-24')).toBe('from New to Lost since 24 Jul 2025');
		expect(say('flow.new.lost.2025-07-24', true)).toBe('from New to Long silent since 24 Jul 2025');
		expect(say('flow.loyal.loyal.2025-07-24')).toBe('Loyal on 24 Jul 2025, and still');
	});

	test('a step of the funnel names it, and the group where there is one', () => {
		expect(say('stop.known.180')).toBe('stopped after becoming known');
		expect(say('stop.loyal.180.channel.Toko')).toBe('stopped after becoming loyal (Toko)');
		expect(say('stop.loyal.180.channel.')).toBe('stopped after becoming loyal (not known)');
	});

	test.each([
		['wait.0', 'time to the first purchase: under 10 minutes'],
		['wait.60', 'time to the first purchase: 1 hour to 6 hours'],
		['wait.1440', 'time to the first purchase: 1 day'],
		['wait.10080', 'time to the first purchase: 7 to 29 days'],
		['wait.525600', 'time to the first purchase: 12 months or more'],
		['wait.not-yet', 'known, have not bought yet'],
		['end.2025-07.new.Toko', 'lost in Jul 2025, out of New, came by Toko'],
		['end.any.any.', 'lost, came by a channel not known'],
		['cart.abandoned', 'left a cart behind'],
		['cancelled.Out of stock', 'cancelled an order: Out of stock'],
		['complained.', 'complained: no reason given'],
		['complained', 'complained: other reasons'],
		['other-channels', 'came through other channels'],
	])('%s of the journeys is: %s', (text, words) => {
		expect(say(text)).toBe(words);
	});

	test('a rule change names the limit that was tried', () => {
		expect(say('rule.growing.lost.30.90.4')).toBe('from Growing to Lost with a limit of 90 days');
	});
});

test.each([
	['period.quarter.2025-07-01.lost', 'lost in Q3 2025'],
	['period.month.2025-09-01.kept', 'active at the start and the end of Sep 2025'],
	['cohort.month.2025-07-01.all.0', 'first-time buyers of Jul 2025'],
	['cohort.quarter.2025-07-01.bought.2', 'first-time buyers of Q3 2025 who bought in quarter 2'],
	[
		'cohort.30-days.2025-07-01.returned.1.channel.WhatsApp',
		'first-time buyers of Jul 2025 (WhatsApp) who bought again by 30-day period 1',
	],
] as const)('%s is told as "%s"', (text, told) => {
	expect(plain(amongText(wordsIn('en'), readCustomerSet(text)!))).toBe(told);
});
