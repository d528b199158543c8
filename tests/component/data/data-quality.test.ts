import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import DataQuality from '#features/data/DataQuality.svelte';
import { importWords } from '#features/data/import-words.ts';
import { qualityView } from '#features/data/quality-view.ts';
import { createFormat } from '#i18n/format.ts';
import { renderUi } from '../ui/render-ui.ts';

const note = { code: 'many-names', file: 1, count: 7, of: 7 } as const;
const example = { row: 12, text: '<img src=x>@example.com' };
const items = qualityView(
	[{ ...note, example }],
	[{ id: 1, name: 'kasir.csv' }],
	importWords('en'),
	createFormat('en', 'IDR'),
);

test('what stands out is a list, and text of the file is only text', () => {
	renderUi(DataQuality, { items });
	expect(screen.getByRole('heading', { name: /What stands out/ })).toBeVisible();
	expect(screen.getByRole('listitem')).toHaveTextContent(
		'<img src=x>@example.com comes with 7 names row 12 It may be the shop’s own',
	);
	expect(document.querySelector('img')).toBeNull();
});
