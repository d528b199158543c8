/*
 * Small choices of this browser (language, theme). Storage may be blocked or full: then the choice
 * simply lasts until the tab closes. Names carry the page's path, because localStorage is per origin
 * and two copies of the app may live on one host.
 */
function scoped(name: string): string {
	return `daur:${location.pathname.replace(/[^/]*$/, '')}:${name}`;
}

export function readSetting(name: string): string | null {
	try {
		return localStorage.getItem(scoped(name));
	} catch {
		return null;
	}
}

export function writeSetting(name: string, value: string): void {
	try {
		localStorage.setItem(scoped(name), value);
	} catch {
		// Nothing to do: see above.
	}
}
