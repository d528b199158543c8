export type OfflineState =
	| { readonly kind: 'ready' }
	| { readonly kind: 'caching'; /** 0…1 */ readonly share: number }
	| { readonly kind: 'update'; readonly onreload: () => void };
