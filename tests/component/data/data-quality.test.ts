import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { FileNote } from '#engine/import-contract.ts';
import DataQuality from '#features/data/DataQuality.svelte';
import { importWords } from '#features/data/import-words.ts';
import { qualityView } from '#features/data/quality-view.ts';
import { createFormat } from '#i18n/format.ts';
import { renderUi } from '../ui/render-ui.ts';

const note = { code: 'many-names', file: 1, count: 7, of: 7 } as const;
const example = { row: 12, text: '<img src=x>@example.com' };
const items = (found: FileNote) =>
	qualityView(
		[found],
		[{ id: 1, name: 'kasir.csv' }],
		importWords('en'),
		createFormat('en', 'IDR'),
	);

test('what stands out is a list, and text of the file is only text', () => {
	const shown = items({ ...note, example });
	renderUi(DataQuality, { items: shown, disabled: false, onedit: vi.fn() });
	expect(screen.getByRole('heading', { name: /What stands out/ })).toBeVisible();
	expect(screen.getByRole('listitem')).toHaveTextContent(
		'<img src=x>@example.com comes with 7 names row 12 It may be the shop’s own',
	);
	expect(document.querySelector('img')).toBeNull();
});

test('a remedy is one click, for the file that it is about, and says what it is for', async () => {
	const sameAs = { source: 's', idScope: 's', channel: null, file: 'mei.csv' };
	const onedit = vi.fn();
	const found = { code: 'counted-twice', file: 1, count: 3, of: 9, example, sameAs } as const;
	renderUi(DataQuality, { items: items(found), disabled: false, onedit });
	await fireEvent.click(screen.getByRole('button', { name: /same source.*3.orders already here/ }));
	expect(onedit).toHaveBeenCalledWith(1, { type: 'same-source', as: sameAs });
});
