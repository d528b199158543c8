import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { QuestionView } from '#features/data/question-view.ts';
import QuestionNotice from '#features/data/QuestionNotice.svelte';
import { renderUi } from '../ui/render-ui.ts';

const question: QuestionView = {
	id: 'decimal 3',
	title: 'Does 82.500 mean eighty-two thousand five hundred?',
	text: 'If this is wrong, every amount of the column is a thousand times off.',
	answers: [
		{
			id: 'grouped',
			label: 'Yes, IDR 82,500',
			pressed: true,
			edit: { type: 'decimal', column: 3, mark: ',' },
		},
		{
			id: 'decimal',
			label: 'No, 82.5',
			pressed: false,
			edit: { type: 'decimal', column: 3, mark: '.' },
		},
	],
};

test('an answer is the edit of the mapping behind it', async () => {
	const onanswer = vi.fn();
	renderUi(QuestionNotice, { question, disabled: false, open: true, onanswer });
	await fireEvent.click(screen.getByRole('button', { name: 'No, 82.5' }));
	expect(onanswer).toHaveBeenCalledWith({ type: 'decimal', column: 3, mark: '.' });
});

test('nothing can be answered while rows are being saved', () => {
	renderUi(QuestionNotice, { question, disabled: true, open: true, onanswer: vi.fn() });
	for (const button of screen.getAllByRole('button')) expect(button).toBeDisabled();
});
