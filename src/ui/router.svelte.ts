import { createContext } from 'svelte';
import { hashOf, keptParams, merged, parseHash, type Route, type RouteParams } from '#ui/route.ts';

/**
 * Pages live behind the hash (`#/customers?stage=loyal&asof=2025-10-24`), so that the app works from any
 * folder of any static host and nothing of the address is ever sent to a server.
 */
export class Router {
	#window: Window;
	#location = $state.raw<Route>(parseHash(''));

	constructor(win: Window = window) {
		this.#window = win;
		this.#location = parseHash(win.location.hash);
		win.addEventListener('hashchange', this.#read);
	}

	/** `/customers`; `/` where the address names no page. */
	get path(): string {
		return this.#location.path;
	}

	/** Parameters of the page, to be read with `get` and `has`. */
	get params(): ReadonlyMap<string, string> {
		return this.#location.params;
	}

	/** Opens a page as a new step of the history. */
	go(path: string, params: RouteParams = {}) {
		this.#window.location.hash = this.href(path, params);
		this.#read();
	}

	/** The address of a page, for links. */
	href(path: string, params: RouteParams = {}): string {
		return hashOf(path, merged(keptParams(this.params), params));
	}

	/** Changes parameters of this page in place, without a new step of the history. */
	set(params: RouteParams) {
		const hash = hashOf(this.path, merged(this.params, params));
		this.#window.history.replaceState(this.#window.history.state, '', hash);
		this.#read();
	}

	destroy() {
		this.#window.removeEventListener('hashchange', this.#read);
	}

	#read = () => {
		this.#location = parseHash(this.#window.location.hash);
	};
}

export const [getRouter, setRouter] = createContext<Router>();
