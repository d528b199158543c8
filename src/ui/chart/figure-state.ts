import type { Snippet } from 'svelte';

/** What a figure shows. Texts say what is missing and what fixes it. */
export type FigureState =
	| { readonly kind: 'ready' }
	| {
			readonly kind: 'loading';
			/** Progress in words; a plain "Computing…" by default. */
			readonly text?: string | undefined;
			/** 0…1 */
			readonly share?: number | undefined;
			/** There are older numbers: keep showing them, dimmed. */
			readonly keep?: boolean | undefined;
	  }
	| {
			readonly kind: 'empty';
			readonly title: string;
			readonly text?: string | undefined;
			readonly actions?: Snippet | undefined;
	  }
	| {
			readonly kind: 'error';
			readonly onretry?: (() => void) | undefined;
			readonly details?: string | undefined;
	  }
	| {
			readonly kind: 'stale';
			readonly text: string;
			readonly onrecompute?: (() => void) | undefined;
	  }
	| { readonly kind: 'too-few'; readonly title: string; readonly text: string };
