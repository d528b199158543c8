import { afterEach, expect, test } from 'vitest';
import { Router } from '#ui/router.svelte.ts';

let router: Router | undefined;

function at(hash: string): Router {
	location.hash = hash;
	router = new Router();
	return router;
}

afterEach(() => router?.destroy());

test('reads the page and its parameters', () => {
	const { path, params } = at('#/customers?stage=loyal&asof=2025-10-24');
	expect(path).toBe('/customers');
	expect(params.get('stage')).toBe('loyal');
});

test('an empty address is the root', () => {
	expect(at('').path).toBe('/');
});

test('the date survives a change of page, the filter does not', () => {
	const route = at('#/customers?stage=loyal&asof=2025-10-24');
	expect(route.href('/stages')).toBe('#/stages?asof=2025-10-24');
	expect(route.href('/stages', { asof: null, lens: 'rfm' })).toBe('#/stages?lens=rfm');
});

test('the segment survives it too', () => {
	const route = at('#/stages?segment=Loyal+Bandung&lens=rfm');
	expect(route.href('/funnel')).toBe('#/funnel?segment=Loyal+Bandung');
});

test('going to a page shows it at once', () => {
	const route = at('#/overview');
	route.go('/customers', { stage: 'new' });
	expect(route.path).toBe('/customers');
	expect(location.hash).toBe('#/customers?stage=new');
});

test('setting a parameter adds no step to the history', () => {
	const route = at('#/customers?stage=new');
	const before = history.length;
	route.set({ stage: null, q: 'a & b' });
	expect(route.params.get('q')).toBe('a & b');
	expect(route.params.has('stage')).toBe(false);
	expect(history.length).toBe(before);
});

test('follows the address when the owner steps back', () => {
	const route = at('#/customers');
	location.hash = '#/stages';
	window.dispatchEvent(new HashChangeEvent('hashchange'));
	expect(route.path).toBe('/stages');
});
