import { screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import CustomerCells from '#features/customers/CustomerCells.svelte';
import { customerLine } from '#features/customers/customer-row-view.ts';
import { renderUi } from '#tests/component/ui/render-ui.ts';
import { asOf, customerRow, wordsIn } from '#tests/unit/features/customers/fixtures.ts';

const words = wordsIn('en');

function show(line: ReturnType<typeof customerLine> | null) {
	return renderUi(CustomerCells, {
		text: words.text,
		id: 7,
		line,
		expected: null,
		asOf,
		hasMoney: true,
		href: '#/customers?id=7',
		onfocus: vi.fn(),
	});
}

test('a name is only ever text', () => {
	const name = '<img src=x onerror=alert(1)>';
	const { container } = show(customerLine(words, customerRow({ name, label: name }), 24));
	expect(screen.getByRole('link', { name })).toHaveAttribute('href', '#/customers?id=7');
	expect(container.querySelector('img')).toBeNull();
});

test('stage and risk are said in words, not by colour alone', () => {
	show(customerLine(words, customerRow(), 24));
	expect(screen.getByText('Loyal')).toBeInTheDocument();
	expect(screen.getByText('At risk')).toBeInTheDocument();
});

test('a row on its way keeps its place', () => {
	show(null);
	expect(screen.getByRole('link', { name: 'Loading…' })).toBeInTheDocument();
	expect(screen.getAllByRole('cell')).toHaveLength(5);
});
