import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { CustomerList } from '#core/customers/customer-list.ts';
import { readAddress } from '#features/customers/customers-address.ts';
import CustomerFilters from '#features/customers/CustomerFilters.svelte';
import { renderUi } from '#tests/component/ui/render-ui.ts';
import { asOf, wordsIn } from '#tests/unit/features/customers/fixtures.ts';

const LIST: CustomerList = {
	ids: new Uint32Array(12),
	expected: null,
	stageCounts: [1, 2, 3, 4, 0],
	atRiskCount: 5,
	advocateCount: 6,
	netLastYear: 0,
};

function show(query: string, list: Partial<CustomerList> = {}) {
	const onchange = vi.fn();
	const address = readAddress(new Map(new URLSearchParams(query)), true, null);
	renderUi(CustomerFilters, {
		words: wordsIn('en'),
		address,
		list: { ...LIST, ...list },
		asOf,
		atRiskAfter: 24,
		onchange,
	});
	return onchange;
}

test('a chip adds its part to the filter and keeps the others', async () => {
	const onchange = show('stage=new');
	await fireEvent.click(screen.getByRole('button', { name: 'Advocate 6' }));
	expect(onchange).toHaveBeenCalledExactlyOnceWith(
		expect.objectContaining({ advocate: 1, stage: 'new' }),
	);
});

test('without data that tell of advocates there is no chip for them', () => {
	show('', { advocateCount: null });
	expect(screen.queryByRole('button', { name: /Advocate/ })).toBeNull();
});

test('a number of another page is a chip that can be taken off', async () => {
	const onchange = show('who=wait.1440&tag=vip');
	const chip = screen.getByRole('button', { name: /time to the first purchase: 1.day/ });
	expect(chip).toHaveAttribute('aria-pressed', 'true');
	await fireEvent.click(chip);
	expect(onchange).toHaveBeenCalledExactlyOnceWith(
		expect.objectContaining({ who: null, tag: 'vip' }),
	);
});

test('a stage that holds nobody cannot be chosen', () => {
	show('');
	expect(screen.getByRole('button', { name: 'Lost 0' })).toBeDisabled();
});
