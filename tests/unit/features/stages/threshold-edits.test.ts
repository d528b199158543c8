import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type ShopSettings } from '#core/dataset/settings.ts';
import { SettingEdits } from '#features/settings/setting-edits.svelte.ts';

const FIRST = { atRiskAfter: 30, lostAfter: 90, loyalAt: 4 };
const SECOND = { atRiskAfter: 40, lostAfter: 120, loyalAt: 4 };

function shopWith(thresholds: ShopSettings['thresholds'], fails = false) {
	const shop = {
		settings: { ...DEFAULT_SETTINGS, thresholds },
		changeSettings(changes: Partial<ShopSettings>) {
			if (fails) return Promise.reject(new Error('full'));
			shop.settings = { ...shop.settings, ...changes };
			return Promise.resolve();
		},
	};
	return shop;
}

test('limits set by hand can be taken back to what was before', async () => {
	const shop = shopWith(FIRST);
	const edits = new SettingEdits(shop, 'thresholds');
	expect(await edits.change(() => SECOND, 'applied')).toBe(true);
	expect([shop.settings.thresholds, edits.done?.text]).toEqual([SECOND, 'applied']);
	await edits.takeBack();
	expect([shop.settings.thresholds, edits.done]).toEqual([FIRST, null]);
});

test('a reset can be taken back too', async () => {
	const shop = shopWith(FIRST);
	const edits = new SettingEdits(shop, 'thresholds');
	await edits.change(() => null, 'reset');
	expect(shop.settings.thresholds).toBeNull();
	await edits.takeBack();
	expect(shop.settings.thresholds).toEqual(FIRST);
});

test('what could not be saved offers nothing to take back', async () => {
	const edits = new SettingEdits(shopWith(null, true), 'thresholds');
	expect(await edits.change(() => FIRST, 'applied')).toBe(false);
	expect([edits.done, edits.busy, edits.error instanceof Error]).toEqual([null, false, true]);
});
