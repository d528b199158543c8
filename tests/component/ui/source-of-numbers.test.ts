import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { NumberSource } from '#ui/content/number-source.ts';
import SourceOfNumbers from '#ui/content/SourceOfNumbers.svelte';
import { renderUi } from './render-ui.ts';

const source: NumberSource = {
	terms: ['churnRate', 'active'],
	basis: '4,339 buyers',
	inputs: [{ label: 'Lost after', value: '174 days' }],
	leftOut: ['12 people known by refunds only.'],
};

test('asked where a number comes from, it says meaning, inputs, basis and what was left out', async () => {
	renderUi(SourceOfNumbers, { source });
	expect(screen.queryByText('174 days')).toBeNull();
	const details = screen.getByText('Where does this come from?').closest('details')!;
	details.open = true;
	await fireEvent(details, new Event('toggle'));
	expect(await screen.findByText('Churn rate.')).toBeInTheDocument();
	expect(screen.getByText('Active.')).toBeInTheDocument();
	expect(screen.getByText('4,339 buyers')).toBeInTheDocument();
	expect(screen.getByText('174 days')).toBeInTheDocument();
	expect(screen.getByText('12 people known by refunds only.')).toBeInTheDocument();
	expect(screen.getByRole('link', { name: 'What all numbers mean' })).toHaveAttribute(
		'href',
		'#/definitions?term=churnRate',
	);
});

test('it speaks Indonesian', async () => {
	renderUi(SourceOfNumbers, { source }, 'id');
	const details = screen.getByText('Dari mana angka ini?').closest('details')!;
	details.open = true;
	await fireEvent(details, new Event('toggle'));
	expect(await screen.findByText('Tingkat kehilangan (churn).')).toBeInTheDocument();
});
