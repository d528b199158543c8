import type { PwaState } from '#pwa/registration.svelte.ts';
import type { OfflineState } from '#ui/shell/offline.ts';

/** What the top bar says about working without internet; nothing where it cannot. */
export function offlineState(pwa: PwaState): OfflineState | undefined {
	if (pwa.updateReady) {
		return {
			kind: 'update',
			onreload: () => {
				pwa.applyUpdate();
			},
		};
	}
	return pwa.offline === 'ready' ? { kind: 'ready' } : undefined;
}
