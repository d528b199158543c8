import { render } from '@testing-library/svelte';
import { createRawSnippet, type Component, type Snippet } from 'svelte';
import type { Locale } from '#i18n/locale.ts';
import UiHost from './UiHost.svelte';

// Svelte's own bound on props: an interface has no index signature, so unknown would refuse it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyProps = Record<string, any>;

/** Renders a component inside the app's contexts (English unless told otherwise). */
export function renderUi<P extends AnyProps>(
	component: Component<P>,
	props: NoInfer<P>,
	locale: Locale = 'en',
) {
	const host = (given: P) => ({
		component: component as unknown as Component,
		given,
		locale,
	});
	const view = render(UiHost, host(props));
	return { ...view, update: (next: P) => view.rerender(host(next)) };
}

/** A snippet of one element, for props that take markup. */
export function markup(html: string): Snippet {
	return createRawSnippet(() => ({ render: () => html }));
}
