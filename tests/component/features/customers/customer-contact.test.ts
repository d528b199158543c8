import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import CustomerContact from '#features/customers/CustomerContact.svelte';
import { customerView } from '#features/customers/customer-view.ts';
import { renderUi } from '#tests/component/ui/render-ui.ts';
import {
	asOf,
	customerDetail,
	customerRow,
	wordsIn,
} from '#tests/unit/features/customers/fixtures.ts';

const words = wordsIn('en');

function show(changes: Parameters<typeof customerRow>[0] = {}) {
	const view = customerView(words, customerDetail({ row: customerRow(changes) }), asOf, '');
	renderUi(CustomerContact, { words, view });
}

test('WhatsApp opens outside the app and learns nothing of it', () => {
	show();
	const link = screen.getByRole('link', { name: 'Write on WhatsApp' });
	expect(link).toHaveAttribute('target', '_blank');
	expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

test('a number that is not international gets no link, but can be copied', async () => {
	const writeText = vi.fn().mockResolvedValue(undefined);
	Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
	show({ phone: '0812 345' });
	expect(screen.queryByRole('link')).toBeNull();
	await fireEvent.click(screen.getByRole('button', { name: 'Copy number' }));
	expect(writeText).toHaveBeenCalledWith('0812 345');
	expect(await screen.findByText('Copied: 0812 345')).toBeInTheDocument();
});

test('without any contact this is said', () => {
	show({ phone: '', email: '' });
	expect(screen.getByText('Your files hold no number and no e-mail.')).toBeInTheDocument();
});
