import { beforeEach, expect, test, vi } from 'vitest';
import { Theme } from '#ui/theme.svelte.ts';

beforeEach(() => localStorage.clear());

test('follows the system until the owner chooses', () => {
	const theme = new Theme();
	expect(theme.choice).toBe('system');
	expect(document.documentElement).not.toHaveAttribute('data-theme');
});

test('a choice is applied and remembered', () => {
	new Theme().choose('dark');
	expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
	expect(new Theme().shown).toBe('dark');
});

test('works where storage is blocked', () => {
	vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
		throw new DOMException('blocked');
	});
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('blocked');
	});
	const theme = new Theme();
	theme.toggle();
	expect(theme.shown).toBe('dark');
});
