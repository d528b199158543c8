import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { importWords } from '#features/data/import-words.ts';
import RejectedRows from '#features/data/RejectedRows.svelte';
import { resultView } from '#features/data/result-view.ts';
import { createFormat } from '#i18n/format.ts';
import { countedFile, RECORD } from '#tests/unit/features/data/import-files.ts';
import { renderUi } from '../ui/render-ui.ts';

const rejectedBy = [
	{ code: 'missing-date', column: 'Tanggal', rows: 11, example: '', exampleRow: 203 },
	{ code: 'row-too-long', column: null, rows: 1, example: 'x', exampleRow: 9 },
] as const;
const file = { ...countedFile({}, 3), record: { ...RECORD, rejectedBy } };
const view = resultView([file], null, importWords('en'), createFormat('en', 'IDR'));

test('a remedy is the edit of the file behind it, and names its reason', async () => {
	const onedit = vi.fn();
	renderUi(RejectedRows, { view, disabled: false, onedit, ondownload: vi.fn() });
	await fireEvent.click(screen.getByRole('button', { name: 'Fill the date down: Date is empty' }));
	expect(onedit).toHaveBeenCalledWith(3, {
		type: 'remedy',
		remedy: 'dates-from-above',
		on: true,
	});
	expect(screen.queryByRole('button', { name: /More cells/ })).toBeNull();
});
