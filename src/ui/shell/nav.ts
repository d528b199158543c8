import type { IconName } from '#ui/icons/icon-paths.ts';

interface NavItem {
	readonly id: string;
	readonly label: string;
	readonly icon: IconName;
	readonly href: string;
	/** How many wait there. */
	readonly count?: number | undefined;
	/** Needs data first: shown, but not a link. */
	readonly disabled?: boolean | undefined;
	/** One of the four items of the bottom bar on phones; the others are under "More". */
	readonly inTabBar?: boolean | undefined;
}

export interface NavGroup {
	readonly id: string;
	readonly label: string;
	readonly items: readonly NavItem[];
}
