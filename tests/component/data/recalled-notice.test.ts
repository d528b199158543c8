import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import RecalledNotice from '#features/data/RecalledNotice.svelte';
import { renderUi } from '../ui/render-ui.ts';

test('choices that were taken over are told, and can be dropped', async () => {
	const onanew = vi.fn();
	renderUi(RecalledNotice, { recalled: { savedDay: 20_211, choices: 4 }, disabled: false, onanew });
	expect(screen.getByRole('status')).toHaveTextContent(
		'Read as on 3 May 2025: 4 choices of yours applied.',
	);
	await fireEvent.click(screen.getByRole('button', { name: 'Read anew instead' }));
	expect(onanew).toHaveBeenCalledOnce();
});
