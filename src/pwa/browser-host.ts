import type { PwaHost } from '#pwa/registration.svelte.ts';

/** `serviceWorkers` is false while developing: a cached page would hide every change. */
export function browserHost(serviceWorkers: boolean): PwaHost {
	return {
		events: window,
		isOnline: () => navigator.onLine,
		reload: () => {
			location.reload();
		},
		async connect() {
			if (!serviceWorkers || !('serviceWorker' in navigator)) return null;
			const { Workbox } = await import('workbox-window');
			// Relative to the page, so that the app works from any sub-path.
			return new Workbox(new URL('sw.js', document.baseURI).href, {
				scope: new URL('./', document.baseURI).href,
			});
		},
	};
}
