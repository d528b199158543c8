import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { movesMatrix } from '#features/stages/moves-matrix.ts';
import MovesTable from '#features/stages/MovesTable.svelte';
import { createFormat } from '#i18n/format.ts';
import { lostLimit } from '#i18n/messages/lost-limit.ts';
import { numberInputs } from '#i18n/messages/number-inputs.ts';
import { stagesPage } from '#i18n/messages/stages-page.ts';
import { stages } from '#i18n/messages/stages.ts';
import { renderUi } from '#tests/component/ui/render-ui.ts';

test('a cell of the matrix is a link that says who is behind it; an empty one is none', () => {
	const counts = [0, 1, 2, 3, 4, 5].map(() => [0, 0, 0, 0, 0, 0]);
	counts[1] = [0, 25, 0, 0, 118, 0];
	const matrix = movesMatrix(
		{ from: 20_294, to: 20_385, counts, lostIsLongSilent: false },
		{
			format: createFormat('en', 'IDR'),
			stages: stages.en,
			text: stagesPage.en,
			limit: lostLimit.en,
			inputs: numberInputs.en,
			sector: 'other',
			href: (path, params) => `${path} ${params?.['who'] ?? ''}`,
		},
	);
	renderUi(MovesTable, { matrix });
	const link = screen.getByRole('link', { name: /118.people from New to Lost: open the list/ });
	expect(link).toHaveAttribute('href', '/customers flow.new.lost.2025-07-25');
	expect(screen.getAllByRole('link')).toHaveLength(2);
	expect(screen.getByRole('rowheader', { name: 'New' })).toBeInTheDocument();
	expect(screen.getByRole('columnheader', { name: 'Lost' })).toBeInTheDocument();
});
