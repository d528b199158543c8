import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { IdentityRule } from '#core/dataset/identity/identity-rule.ts';
import CustomerIdentities from '#features/customers/CustomerIdentities.svelte';
import { IdentityDecisions } from '#features/customers/identity-decisions.svelte.ts';
import { renderUi } from '#tests/component/ui/render-ui.ts';
import { customerDetail } from '#tests/unit/features/customers/fixtures.ts';

const identityOf = (key: string, name: string) => ({
	key,
	name,
	contacts: [{ field: 'customerId' as const, value: '7' }],
	files: [{ file: 'till.csv', rows: 1 }],
	rows: 1,
	orders: 1,
	reason: null,
});

/** A shop that keeps its rules; every change gives the open customer number 5. */
function shopWith(identityRules: readonly IdentityRule[]) {
	const settings = { identityRules };
	return {
		settings,
		changeSettings: vi.fn((changes: { identityRules?: readonly IdentityRule[] }) => {
			Object.assign(settings, changes);
			return Promise.resolve();
		}),
		engine: { run: vi.fn(() => Promise.resolve(5)) },
	};
}

function show(rules: readonly IdentityRule[]) {
	const shop = shopWith(rules);
	const open = vi.fn();
	const decisions = new IdentityDecisions(
		shop as unknown as ConstructorParameters<typeof IdentityDecisions>[0],
		open,
	);
	const identities = [identityOf('id:till:7', 'Ani'), identityOf('email:a@x.id', 'Ani W')];
	renderUi(CustomerIdentities, {
		detail: customerDetail({ identities, decisions: rules }),
		decisions,
	});
	return { shop, open, decisions };
}

test('a split is kept by key, the open customer is found again, and it can be taken back', async () => {
	const { shop, open, decisions } = show([]);
	await fireEvent.click(screen.getByRole('button', { name: 'Split off Ani W' }));
	await vi.waitFor(() => expect(decisions.done).not.toBeNull());
	expect(shop.settings.identityRules).toEqual([{ type: 'apart', key: 'email:a@x.id' }]);
	expect(shop.engine.run).toHaveBeenCalledWith('customerByKey', { key: 'id:till:7' });
	expect(open).toHaveBeenCalledWith(5);
	expect(screen.getByRole('heading', { level: 3 })).toHaveFocus();
	await decisions.takeBack();
	expect([shop.settings.identityRules, decisions.done]).toEqual([[], null]);
});

test('a decision of long ago can be undone by itself', async () => {
	const kept: IdentityRule = { type: 'apart', key: 'phone:+62' };
	const { shop, decisions } = show([kept, { type: 'apart', key: 'id:till:7' }]);
	await fireEvent.click(screen.getByRole('button', { name: /^Undo Split off: customer number 7/ }));
	await vi.waitFor(() => expect(decisions.done).not.toBeNull());
	expect(shop.settings.identityRules).toEqual([kept]);
});

test('a decision that is not saved says so and offers no undo', async () => {
	const { shop, decisions } = show([]);
	shop.changeSettings.mockRejectedValueOnce(new Error('full'));
	await fireEvent.click(screen.getByRole('button', { name: 'Split off Ani' }));
	await vi.waitFor(() => expect(decisions.error).not.toBeNull());
	expect([decisions.done, decisions.busy]).toEqual([null, false]);
});
