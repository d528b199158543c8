import { createContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { readSetting, writeSetting } from '#ui/remembered.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

const STORAGE_KEY = 'theme';

function isThemeChoice(value: unknown): value is ThemeChoice {
	return value === 'system' || value === 'light' || value === 'dark';
}

/** Light or dark: the system's choice until the owner makes their own, which this browser remembers. */
export class Theme {
	#choice = $state<ThemeChoice>('system');
	// Test environments have no matchMedia; they are light.
	#systemDark =
		typeof matchMedia === 'function' ? new MediaQuery('(prefers-color-scheme: dark)') : null;
	/** What is on screen now. Charts read it to redraw with the other tokens. */
	readonly shown = $derived<'light' | 'dark'>(
		this.#choice === 'system' ? (this.#systemDark?.current ? 'dark' : 'light') : this.#choice,
	);

	constructor() {
		const remembered = readSetting(STORAGE_KEY);
		if (isThemeChoice(remembered)) this.#choice = remembered;
		this.#apply();
	}

	get choice(): ThemeChoice {
		return this.#choice;
	}

	choose(choice: ThemeChoice) {
		this.#choice = choice;
		writeSetting(STORAGE_KEY, choice);
		this.#apply();
	}

	/** The one-button switch: to the theme that is not on screen. */
	toggle() {
		this.choose(this.shown === 'dark' ? 'light' : 'dark');
	}

	#apply() {
		const root = document.documentElement;
		if (this.#choice === 'system') delete root.dataset['theme'];
		else root.dataset['theme'] = this.#choice;
	}
}

export const [getTheme, setTheme] = createContext<Theme>();
