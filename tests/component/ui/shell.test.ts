import { fireEvent, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Shell from '#ui/shell/Shell.svelte';
import type { NavGroup } from '#ui/shell/nav.ts';
import { markup, renderUi } from './render-ui.ts';

const groups: NavGroup[] = [
	{
		id: 'act',
		label: 'Act',
		items: [
			{ id: 'overview', label: 'Overview', icon: 'overview', href: '#/overview', inTabBar: true },
			{ id: 'actions', label: 'Actions', icon: 'actions', href: '#/actions', count: 12 },
			{ id: 'plan', label: 'Plan', icon: 'plan', href: '#/plan', disabled: true },
		],
	},
];

function props(current = 'overview') {
	return {
		groups,
		current,
		homeHref: '#/overview',
		workspace: 'Kopi Rumpun',
		workspaceHref: '#/settings',
		children: markup('<h1 tabindex="-1">Page</h1>'),
	};
}

test('names its landmarks and marks the current page', () => {
	renderUi(Shell, props());
	const nav = screen.getByRole('navigation', { name: 'Main menu' });
	expect(within(nav).getByRole('link', { name: 'Overview' })).toHaveAttribute(
		'aria-current',
		'page',
	);
	expect(screen.getByRole('main')).toBeInTheDocument();
	expect(screen.getByRole('banner')).toBeInTheDocument();
});

test('a count is read as what it means', () => {
	renderUi(Shell, props());
	const nav = screen.getByRole('navigation', { name: 'Main menu' });
	expect(within(nav).getByRole('link', { name: 'Actions , 12 waiting' })).toBeInTheDocument();
});

test('a page that needs data is named but leads nowhere', () => {
	renderUi(Shell, props());
	const nav = screen.getByRole('navigation', { name: 'Main menu' });
	const link = within(nav).getByText('Plan').closest('a');
	expect(link).toHaveAttribute('aria-disabled', 'true');
	expect(link).not.toHaveAttribute('href');
});

test('the skip link moves the focus to the page without changing the address', async () => {
	renderUi(Shell, props());
	const before = location.hash;
	await fireEvent.click(screen.getByRole('link', { name: 'Skip to content' }));
	expect(screen.getByRole('heading', { name: 'Page' })).toHaveFocus();
	expect(location.hash).toBe(before);
});

test('another page takes the focus; the first one does not', async () => {
	window.scrollTo = () => undefined;
	const view = renderUi(Shell, props());
	expect(document.body).toHaveFocus();
	await view.update(props('actions'));
	await Promise.resolve();
	expect(screen.getByRole('heading', { name: 'Page' })).toHaveFocus();
});

test('the sheet of all pages opens from the bottom bar and closes with Escape', async () => {
	renderUi(Shell, props());
	await fireEvent.click(screen.getByRole('button', { name: 'More' }));
	const sheet = screen.getByRole('dialog', { name: 'Other pages' });
	expect(within(sheet).getByRole('link', { name: 'Overview' })).toBeInTheDocument();
	await fireEvent.keyDown(sheet, { key: 'Escape' });
	expect(screen.queryByRole('dialog')).toBeNull();
});
