import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import StageBand from '#ui/stage/StageBand.svelte';
import type { StageSummary } from '#ui/stage/stage.ts';
import { renderUi } from './render-ui.ts';

const summaries: StageSummary[] = [
	{ stage: 'prospect', count: 1185, change: -4, note: 'never bought' },
	{ stage: 'new', count: 185, change: 10, atRisk: 61, money: 'IDR 27.8 mn a year' },
	{ stage: 'growing', count: 251, change: 0, atRisk: 60, riskHref: '#/customers?risk=1' },
	{ stage: 'loyal', count: 211, href: '#/customers?stage=loyal' },
	{ stage: 'lost', count: 0 },
];

test('the bar is read with all counts', () => {
	renderUi(StageBand, { summaries });
	expect(screen.getByRole('img')).toHaveAccessibleName(
		'Everyone by stage: Prospect 1,185, New 185, Growing 251, Loyal 211, Lost 0',
	);
});

test('changes carry a sign and at risk is said in words', () => {
	renderUi(StageBand, { summaries });
	expect(screen.getByText('−4')).toBeInTheDocument();
	expect(screen.getByText('+10')).toBeInTheDocument();
	expect(screen.getByText('no change')).toBeInTheDocument();
	expect(screen.getByText('61 at risk')).toBeInTheDocument();
});

test('a stage leads to its people where told so', () => {
	renderUi(StageBand, { summaries }, 'id');
	expect(screen.getByRole('link', { name: 'Loyal' })).toHaveAttribute(
		'href',
		'#/customers?stage=loyal',
	);
	expect(screen.getByText('Pelanggan baru')).toBeInTheDocument();
});

test('those at risk are listed where told so', () => {
	renderUi(StageBand, { summaries });
	expect(screen.getByRole('link', { name: '60 at risk' })).toHaveAttribute(
		'href',
		'#/customers?risk=1',
	);
	expect(screen.queryByRole('link', { name: '61 at risk' })).toBeNull();
});
