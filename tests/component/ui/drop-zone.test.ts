import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import DropZone from '#ui/import/DropZone.svelte';
import { renderUi } from './render-ui.ts';

const file = new File(['a,b'], 'orders.csv');

function setup(disabled = false) {
	const onfiles = vi.fn();
	renderUi(DropZone, { label: 'CSV or Excel files', onfiles, disabled });
	const input = screen.getByLabelText<HTMLInputElement>('CSV or Excel files');
	return { onfiles, input, zone: input.closest('label')! };
}

test('the file input is reachable under its own name and takes several files', () => {
	const { input } = setup();
	expect(input).toHaveAttribute('type', 'file');
	expect(input).toHaveAttribute('multiple');
});

test('gives the chosen files', async () => {
	const { onfiles, input } = setup();
	await fireEvent.change(input, { target: { files: [file] } });
	expect(onfiles).toHaveBeenCalledWith([file]);
});

test('gives the dropped files', async () => {
	const { onfiles, zone } = setup();
	await fireEvent.drop(zone, { dataTransfer: { files: [file] } });
	expect(onfiles).toHaveBeenCalledWith([file]);
});

test('stays marked while the pointer moves over its children, and not after leaving', async () => {
	const { zone } = setup();
	await fireEvent.dragEnter(zone);
	await fireEvent.dragEnter(zone.firstElementChild!);
	await fireEvent.dragLeave(zone);
	expect(zone).toHaveClass('over');
	await fireEvent.dragLeave(zone);
	expect(zone).not.toHaveClass('over');
});

test('takes nothing while disabled', async () => {
	const { onfiles, zone } = setup(true);
	await fireEvent.drop(zone, { dataTransfer: { files: [file] } });
	expect(onfiles).not.toHaveBeenCalled();
});
