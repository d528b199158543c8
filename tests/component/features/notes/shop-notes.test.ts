import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { ShopNote } from '#core/notes/shop-note.ts';
import ShopNotes from '#features/notes/ShopNotes.svelte';
import { day } from '#tests/support/factories.ts';
import { renderUi } from '#tests/component/ui/render-ui.ts';

const MOVED = { day: day('2025-02-01'), text: 'Moved <b>shop</b>' };

function show(notes: readonly ShopNote[] = [MOVED]) {
	const changed = vi.fn<(notes: readonly ShopNote[]) => void>();
	const edits = {
		busy: false,
		done: { text: 'Note added.', before: [] },
		error: null,
		change: (make: (before: readonly ShopNote[]) => readonly ShopNote[]) => {
			changed(make(notes));
			return Promise.resolve(true);
		},
		takeBack: vi.fn(() => Promise.resolve()),
		close: vi.fn(),
	};
	renderUi(ShopNotes, { notes, firstDay: day('2025-01-01'), asOf: day('2025-06-30'), edits });
	return { changed, edits };
}

test('a note is added with its date', async () => {
	const { changed } = show();
	await fireEvent.input(screen.getByLabelText('Date'), { target: { value: '2025-03-05' } });
	await fireEvent.input(screen.getByLabelText('What happened'), {
		target: { value: 'Prices up 8%' },
	});
	await fireEvent.click(screen.getByRole('button', { name: 'Add note' }));
	expect(changed).toHaveBeenCalledExactlyOnceWith([
		MOVED,
		{ day: day('2025-03-05'), text: 'Prices up 8%' },
	]);
});

test('an empty note is not added, and the field says why', async () => {
	const { changed } = show();
	await fireEvent.click(screen.getByRole('button', { name: 'Add note' }));
	expect(changed).not.toHaveBeenCalled();
	expect(screen.getByLabelText('What happened')).toHaveAccessibleDescription(/Write what happened/);
});

test('a note is deleted, which can be undone; its words are only ever text', async () => {
	const { changed, edits } = show();
	await fireEvent.click(
		screen.getByRole('button', { name: 'Delete the note “Moved <b>shop</b>”' }),
	);
	expect(changed).toHaveBeenCalledExactlyOnceWith([]);
	await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
	expect(edits.takeBack).toHaveBeenCalled();
});
