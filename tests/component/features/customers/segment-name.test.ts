import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { EVERYBODY } from '#core/segments/customer-filter.ts';
import SegmentName from '#features/customers/SegmentName.svelte';
import { renderUi } from '#tests/component/ui/render-ui.ts';
import { wordsIn } from '#tests/unit/features/customers/fixtures.ts';

const SEGMENTS = [
	{ name: 'Setia', filter: EVERYBODY },
	{ name: 'Baru', filter: EVERYBODY },
];

function show(renaming?: string) {
	const onsave = vi.fn(() => Promise.resolve());
	const oncancel = vi.fn();
	renderUi(SegmentName, {
		words: wordsIn('en'),
		segments: SEGMENTS,
		busy: false,
		onsave,
		oncancel,
		...(renaming === undefined ? {} : { renaming }),
	});
	return { onsave, oncancel };
}

const type = (value: string) =>
	fireEvent.input(screen.getByLabelText('Name of the segment'), { target: { value } });

test('a name is saved as one line', async () => {
	const { onsave } = show();
	expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
	await type('  Near   Bandung ');
	await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
	expect(onsave).toHaveBeenCalledExactlyOnceWith('Near Bandung');
});

test('who takes the name of another segment is told that it will be replaced', async () => {
	show();
	await type('setia');
	expect(screen.getByLabelText('Name of the segment')).toHaveAccessibleDescription(
		/will be replaced/,
	);
});

test('a segment cannot be given the name of another', async () => {
	const { onsave } = show('Baru');
	await type('SETIA');
	await fireEvent.submit(screen.getByLabelText('Name of the segment').closest('form')!);
	expect(onsave).not.toHaveBeenCalled();
	expect(screen.getByLabelText('Name of the segment')).toBeInvalid();
});

test('Escape leaves the name as it was', async () => {
	const { oncancel } = show();
	await fireEvent.keyDown(screen.getByLabelText('Name of the segment'), { key: 'Escape' });
	expect(oncancel).toHaveBeenCalled();
});
