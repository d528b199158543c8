import type { Format } from '#i18n/format.ts';
import type { shell } from '#i18n/messages/shell.ts';

export type OfflineState =
	| { readonly kind: 'ready' }
	| { readonly kind: 'caching'; /** 0…1 */ readonly share: number }
	| { readonly kind: 'update'; readonly onreload: () => void };

/** The word beside the dot, and the sentence that explains it. */
export function offlineTexts(
	status: OfflineState,
	words: (typeof shell)['id'],
	format: Format,
): { readonly word: string; readonly why: string } {
	switch (status.kind) {
		case 'ready':
			return { word: words.offlineReady, why: words.offlineReadyWhy };
		case 'caching':
			return {
				word: words.offlineCaching(format.percent(status.share)),
				why: words.offlineCachingWhy,
			};
		case 'update':
			return { word: words.updateReady, why: words.updateReadyWhy };
	}
}
