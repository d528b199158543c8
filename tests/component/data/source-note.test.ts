import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import SourceNote from '#features/data/SourceNote.svelte';
import { renderUi } from '../ui/render-ui.ts';

test('a known export is called by its name', () => {
	renderUi(SourceNote, { source: { name: 'Shopee orders', totalsOnly: false, instead: null } });
	expect(screen.getByText('Recognised: Shopee orders')).toBeVisible();
	expect(screen.queryByRole('status')).toBeNull();
});

test.each([
	['amazon-order-report', /names no buyer.*New Orders report/],
	['names-only', /by name alone.*choose “Customer number” for the column of names/],
	[null, /names no buyer/],
] as const)('an export without buyers (%s) says what to do', (instead, text) => {
	renderUi(SourceNote, { source: { name: 'Some export', totalsOnly: true, instead } });
	expect(screen.getByRole('status')).toHaveTextContent('Totals only, no life cycle.');
	expect(screen.getByRole('status')).toHaveTextContent(text);
});
