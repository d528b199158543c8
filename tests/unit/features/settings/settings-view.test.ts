import { describe, expect, test } from 'vitest';
import {
	currencyChoices,
	windowChoices,
	windowDays,
	zoneChoices,
} from '#features/settings/choices.ts';
import type { BackTest } from '#core/lifecycle/back-test.ts';
import { guessShop } from '#features/settings/guess-shop.ts';
import { thresholdsView } from '#features/settings/thresholds-view.ts';
import { createFormat } from '#i18n/format.ts';
import { settingsPage } from '#i18n/messages/settings.ts';

describe('the guess before the first import', () => {
	test('takes currency and order of dates from the browser’s time zone', () => {
		expect(guessShop('Asia/Makassar')).toEqual({
			timeZone: 'Asia/Makassar',
			currency: 'IDR',
			dayFirst: true,
		});
		expect(guessShop('America/New_York')).toEqual({
			timeZone: 'America/New_York',
			currency: 'USD',
			dayFirst: false,
		});
	});

	test('keeps the defaults where the zone is no place', () => {
		for (const zone of ['UTC', 'Etc/GMT-7', 'No/Where', '']) {
			expect(guessShop(zone)).toMatchObject({ timeZone: 'Asia/Jakarta', currency: 'IDR' });
		}
	});
});

describe('choices', () => {
	test('hold the zone and the currency in force, however rare', () => {
		const values = (choices: readonly { readonly value: string }[]) =>
			choices.map(({ value }) => value);
		expect(values(zoneChoices('Asia/Kathmandu', settingsPage.en))).toContain('Asia/Kathmandu');
		expect(values(currencyChoices('NPR', 'en', settingsPage.en))).toContain('NPR');
	});

	test('name currencies in the owner’s language', () => {
		const [first] = currencyChoices('IDR', 'id', settingsPage.id);
		expect(first?.label).toBe('IDR · Rupiah Indonesia');
	});

	test('of the conversion window include “no limit” and the owner’s own', () => {
		expect(windowDays('none')).toBeNull();
		expect(windowDays('90')).toBe(90);
		expect(windowChoices(45, settingsPage.en)[0]).toEqual({ value: '45', label: '45 days' });
	});
});

describe('the stage limits in force', () => {
	const measured = {
		thresholds: {
			atRiskAfter: 56,
			lostAfter: 104,
			loyalAt: 5,
			source: 'shop' as const,
			provisional: false,
			note: null,
		},
		returning: 802,
		historyDays: 720,
		lostIsLongSilent: false,
		backTests: [] as BackTest[],
	};
	const view = (changes: Partial<typeof measured> = {}) =>
		thresholdsView(
			{ ...measured, ...changes },
			'food-drink',
			settingsPage.en,
			createFormat('en', 'IDR'),
		);

	test('say that they come from the shop’s own rhythm, with the numbers', () => {
		expect(view().source).toContain('9 in 10 returns happened within 104\u00a0days');
		expect(view().source).toContain('802\u00a0customers');
	});

	test('say that a short history makes them provisional', () => {
		const thresholds = { ...measured.thresholds, provisional: true };
		expect(view({ thresholds }).source).toMatch(/^Provisional: a history of 2.years/u);
	});

	test('speak of “long silent” where many lost customers came back', () => {
		const backTests = [{ day: 20_205, lost: 234, cameBack: 121, active: 900, bought: 500 }];
		const { facts, source } = view({ lostIsLongSilent: true, backTests });
		expect(facts[1]?.label).toBe('Long silent after');
		expect(source).toContain(
			'Of 234\u00a0customers called lost on 27\u00a0Apr\u00a02025, 121 bought',
		);
		expect(view({ lostIsLongSilent: true }).source).toContain('cannot be tested');
	});
});
