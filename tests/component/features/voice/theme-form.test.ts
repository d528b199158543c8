import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import ThemeForm from '#features/voice/ThemeForm.svelte';
import { voiceCauses } from '#i18n/messages/voice-causes.ts';
import { renderUi } from '#tests/component/ui/render-ui.ts';

function show(words: readonly string[] = ['mahal']) {
	const onsave = vi.fn(() => Promise.resolve(true));
	renderUi(ThemeForm, {
		text: voiceCauses.en.themes,
		theme: { id: 'price', name: { id: 'Harga', en: 'Price' }, words },
		busy: false,
		onsave,
		oncancel: vi.fn(),
	});
	const type = (label: string, value: string) =>
		fireEvent.input(screen.getByLabelText(label), { target: { value } });
	return {
		onsave,
		type,
		save: () =>
			fireEvent.submit(screen.getByRole('button', { name: 'Save theme' }).closest('form')!),
	};
}

test('a theme keeps its id; words are split, put in shape and kept once', async () => {
	const { onsave, type, save } = show();
	await type('Indonesian name', '  Biaya ');
	await type('Words and phrases', 'mahal; naik  harga, Mahal\npricey');
	await save();
	expect(onsave).toHaveBeenCalledWith({
		id: 'price',
		name: { id: 'Biaya', en: 'Price' },
		words: ['mahal', 'naik harga', 'pricey'],
	});
});

test('a theme without any name is not saved', async () => {
	const { onsave, type, save } = show();
	await type('Indonesian name', ' ');
	await type('English name', '');
	expect(screen.getByText('Give a name in one language at least.')).toBeInTheDocument();
	await save();
	expect(onsave).not.toHaveBeenCalled();
});
