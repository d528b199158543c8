import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type ShopSettings } from '#core/dataset/settings.ts';
import { SettingEdits } from '#features/settings/setting-edits.svelte.ts';

function shopOf(fails = false) {
	const shop = {
		settings: DEFAULT_SETTINGS as ShopSettings | null,
		changeSettings(changes: Partial<ShopSettings>) {
			if (fails) return Promise.reject(new Error('full'));
			shop.settings = { ...DEFAULT_SETTINGS, ...shop.settings, ...changes };
			return Promise.resolve();
		},
	};
	return shop;
}

test('a change builds on what is there and can be taken back', async () => {
	const shop = shopOf();
	const edits = new SettingEdits(shop, 'businessName');
	await edits.change((name) => `${name}A`, 'first');
	expect(await edits.change((name) => `${name}B`, 'second')).toBe(true);
	expect([shop.settings?.businessName, edits.done?.text]).toEqual(['AB', 'second']);
	await edits.takeBack();
	expect([shop.settings?.businessName, edits.done]).toEqual(['A', null]);
});

test('what could not be saved offers nothing to take back', async () => {
	const edits = new SettingEdits(shopOf(true), 'businessName');
	expect(await edits.change(() => 'A', 'renamed')).toBe(false);
	expect([edits.done, edits.busy, edits.error instanceof Error]).toEqual([null, false, true]);
});

test('an offer that was put away leaves the change as it is', async () => {
	const shop = shopOf();
	const edits = new SettingEdits(shop, 'businessName');
	await edits.change(() => 'A', 'renamed');
	edits.close();
	await edits.takeBack();
	expect(shop.settings?.businessName).toBe('A');
});
