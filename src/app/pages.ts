import type { Component } from 'svelte';
import type { IconName } from '#ui/icons/icon-paths.ts';

export interface Page {
	readonly id:
		| 'overview'
		| 'stages'
		| 'funnel'
		| 'journeys'
		| 'cohorts'
		| 'rates'
		| 'value'
		| 'voice'
		| 'customers'
		| 'data'
		| 'share'
		| 'settings'
		| 'definitions';
	readonly group: 'understand' | 'act' | 'workspace';
	readonly icon: IconName;
	/** Of no use before the first import. */
	readonly needsData: boolean;
	/** Always at hand on a phone; the others are under "More". */
	readonly inTabBar: boolean;
	/** Loaded when it is first opened. */
	readonly load: () => Promise<{ default: Component }>;
}

const OVERVIEW: Page = {
	id: 'overview',
	group: 'understand',
	icon: 'overview',
	needsData: true,
	inTabBar: true,
	load: () => import('#features/overview/OverviewPage.svelte'),
};

/** All pages, in the order of the navigation. A page's address is `#/` and its id. */
export const PAGES: readonly Page[] = [
	OVERVIEW,
	{
		id: 'stages',
		group: 'understand',
		icon: 'stages',
		needsData: true,
		inTabBar: true,
		load: () => import('#features/stages/StagesPage.svelte'),
	},
	{
		id: 'funnel',
		group: 'understand',
		icon: 'funnel',
		needsData: true,
		inTabBar: false,
		load: () => import('#features/funnel/FunnelPage.svelte'),
	},
	{
		id: 'journeys',
		group: 'understand',
		icon: 'journeys',
		needsData: true,
		inTabBar: false,
		load: () => import('#features/journeys/JourneysPage.svelte'),
	},
	{
		id: 'cohorts',
		group: 'understand',
		icon: 'cohorts',
		needsData: true,
		inTabBar: false,
		load: () => import('#features/cohorts/CohortsPage.svelte'),
	},
	{
		id: 'rates',
		group: 'understand',
		icon: 'rates',
		needsData: true,
		inTabBar: false,
		load: () => import('#features/rates/RatesPage.svelte'),
	},
	{
		id: 'value',
		group: 'understand',
		icon: 'value',
		needsData: true,
		inTabBar: false,
		load: () => import('#features/value/ValuePage.svelte'),
	},
	{
		id: 'voice',
		group: 'understand',
		icon: 'voice',
		needsData: true,
		inTabBar: false,
		load: () => import('#features/voice/VoicePage.svelte'),
	},
	{
		id: 'customers',
		group: 'act',
		icon: 'customers',
		needsData: true,
		inTabBar: true,
		load: () => import('#features/customers/CustomersPage.svelte'),
	},
	{
		id: 'data',
		group: 'workspace',
		icon: 'data',
		needsData: false,
		inTabBar: true,
		load: () => import('#features/data/DataPage.svelte'),
	},
	{
		id: 'share',
		group: 'workspace',
		icon: 'share',
		needsData: false,
		inTabBar: false,
		load: () => import('#features/share/SharePage.svelte'),
	},
	{
		id: 'settings',
		group: 'workspace',
		icon: 'settings',
		needsData: false,
		inTabBar: false,
		load: () => import('#features/settings/SettingsPage.svelte'),
	},
	{
		id: 'definitions',
		group: 'workspace',
		icon: 'info',
		needsData: false,
		inTabBar: false,
		load: () => import('#features/definitions/DefinitionsPage.svelte'),
	},
];

/** The page of an address; the first one where it names none. */
export function pageOf(path: string): Page {
	return PAGES.find(({ id }) => path === `/${id}`) ?? OVERVIEW;
}

/** The page is about customers, all of them or those of a segment. */
export function isOfCustomers({ group, id }: Page): boolean {
	return group === 'understand' || id === 'customers' || id === 'share';
}
