import 'fake-indexeddb/auto';
import { EVERYBODY } from '#core/segments/customer-filter.ts';
import type { Segment } from '#core/segments/segment.ts';
import type { FollowUp } from '#core/voice/follow-up.ts';
import { dataVersion, loadLiveData } from '#store/live-data.ts';
import {
	changePreferences,
	changeSampleSettings,
	changeShopSettings,
	loadSettings,
} from '#store/settings.ts';
import { addImport } from '#tests/support/imports.ts';
import { newStore, twoTabs } from '#tests/support/stores.ts';
import { expect, test } from 'vitest';

test('a changed setting of the shop is a new version of the data', async () => {
	const store = newStore();
	await addImport(store);
	const before = await dataVersion(store);
	await changeShopSettings(store, { margin: 0.4 });
	expect(await dataVersion(store)).not.toBe(before);
	expect((await loadLiveData(store)).settings.margin).toBe(0.4);
});

test('a changed preference is not, but other tabs hear of it', async () => {
	const [tab, other] = twoTabs();
	const before = await dataVersion(tab);
	const heard = new Promise<void>((done) => other.changes.subscribe(done));
	await changePreferences(tab, { locale: 'en' });
	await heard;
	expect(await dataVersion(other)).toBe(before);
	expect((await loadSettings(other)).app.locale).toBe('en');
});

test('the settings of the sample shop are its own', async () => {
	const store = newStore();
	await changeShopSettings(store, { businessName: 'Toko Ani' });
	await changeSampleSettings(store, { businessName: 'Kopi Rumpun' });
	expect((await loadLiveData(store)).settings.businessName).toBe('Toko Ani');

	await addImport(store, { record: { sample: true } });
	expect((await loadLiveData(store)).settings.businessName).toBe('Kopi Rumpun');
});

test('segments come back from the store, and what is no segment is left out', async () => {
	const store = newStore();
	const loyal = { name: 'Loyal', filter: { ...EVERYBODY, stages: ['loyal' as const] } };
	const broken = { name: 'VIP', filter: { stages: ['vip'] } } as unknown as Segment;
	await changeShopSettings(store, { segments: [broken, loyal] });
	expect((await loadLiveData(store)).settings.segments).toEqual([loyal]);
});

test('themes and follow-ups come back from the store, and what is none is left out', async () => {
	const store = newStore();
	const done = { answer: 'nps/3/1/2/abc', day: 20_385, note: 'Ditelepon' };
	const theme = { id: 'own-1', name: { id: 'Musik', en: '' }, words: ['bising'] };
	const broken = { answer: 7 } as unknown as FollowUp;
	await changeShopSettings(store, { followUps: [done, broken], voiceThemes: [theme] });
	expect((await loadLiveData(store)).settings).toMatchObject({
		followUps: [done],
		voiceThemes: [theme],
	});
	await changeShopSettings(store, { voiceThemes: null });
	expect((await loadLiveData(store)).settings.voiceThemes).toBeNull();
});
