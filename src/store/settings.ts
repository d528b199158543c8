import { DEFAULT_SETTINGS, type ShopSettings } from '#core/dataset/settings.ts';
import { readNotes } from '#core/notes/read-notes.ts';
import { readSegments } from '#core/segments/read-segments.ts';
import { readFollowUps } from '#core/voice/read-follow-ups.ts';
import { readThemes } from '#core/voice/read-themes.ts';
import { readProductMargins, readTypedCosts } from '#core/value/read-value-settings.ts';
import type { ShopDatabase } from './database.ts';
import { changeData } from './data-version.ts';
import { asStoreErrors } from './store-error.ts';
import type { Store } from './store.ts';

/** The built-in sample shop and the owner's own data are never shown together. */
export type DataMode = 'real' | 'sample';

export interface AppPreferences {
	/** The first steps (name, sector, currency) are done. */
	readonly setupDone: boolean;
	/** BCP 47; null: not chosen yet. */
	readonly locale: string | null;
	/** ISO instant of the last backup that was made or restored. */
	readonly lastBackupAt: string | null;
}

/** Everything the owner has decided, as one record. */
export interface StoredSettings {
	readonly name: 'settings';
	readonly mode: DataMode;
	readonly shops: Readonly<Record<DataMode, ShopSettings>>;
	readonly app: AppPreferences;
}

const DEFAULTS: StoredSettings = {
	name: 'settings',
	mode: 'real',
	shops: { real: DEFAULT_SETTINGS, sample: DEFAULT_SETTINGS },
	app: { setupDone: false, locale: null, lastBackupAt: null },
};

/** Fields that a later version of the app has added take their defaults: no migration needed. */
export function completed(stored: Partial<StoredSettings> | undefined): StoredSettings {
	return {
		name: 'settings',
		mode: stored?.mode ?? DEFAULTS.mode,
		shops: {
			real: completedShop(stored?.shops?.real),
			sample: completedShop(stored?.shops?.sample),
		},
		app: { ...DEFAULTS.app, ...stored?.app },
	};
}

function completedShop(stored: Partial<ShopSettings> | undefined): ShopSettings {
	return {
		...DEFAULT_SETTINGS,
		...stored,
		segments: readSegments(stored?.segments),
		typedCosts: readTypedCosts(stored?.typedCosts),
		productMargins: readProductMargins(stored?.productMargins),
		notes: readNotes(stored?.notes),
		voiceThemes: readThemes(stored?.voiceThemes),
		followUps: readFollowUps(stored?.followUps),
	};
}

export async function readSettings(db: ShopDatabase): Promise<StoredSettings> {
	return completed(await db.settings.get('settings'));
}

export function loadSettings(store: Store): Promise<StoredSettings> {
	return asStoreErrors(() => readSettings(store.db));
}

/** Changes settings of the shop that is shown; every figure may follow. */
export function changeShopSettings(
	store: Store,
	changes: Partial<ShopSettings>,
): Promise<StoredSettings> {
	return changeShop(store, null, changes);
}

/** Sets up the sample shop, which is shown from the commit of its imports on. */
export function changeSampleSettings(
	store: Store,
	changes: Partial<ShopSettings>,
): Promise<StoredSettings> {
	return changeShop(store, 'sample', changes);
}

/** Changes settings of the owner's own shop, also while the sample is shown. */
export function changeOwnSettings(
	store: Store,
	changes: Partial<ShopSettings>,
): Promise<StoredSettings> {
	return changeShop(store, 'real', changes);
}

/** Changes what no figure depends on: the data version stays. */
export async function changePreferences(
	store: Store,
	changes: Partial<AppPreferences>,
): Promise<StoredSettings> {
	const { db } = store;
	const changed = await asStoreErrors(() =>
		db.transaction('rw', db.settings, async () => {
			const settings = await readSettings(db);
			const next = { ...settings, app: { ...settings.app, ...changes } };
			await db.settings.put(next);
			return next;
		}),
	);
	store.changes.announce();
	return changed;
}

/** @param which null: the shop that is shown */
function changeShop(
	store: Store,
	which: DataMode | null,
	changes: Partial<ShopSettings>,
): Promise<StoredSettings> {
	return changeData(store, [], async () => {
		const settings = await readSettings(store.db);
		const mode = which ?? settings.mode;
		const shop = { ...settings.shops[mode], ...changes };
		const changed = { ...settings, shops: { ...settings.shops, [mode]: shop } };
		await store.db.settings.put(changed);
		return changed;
	});
}
