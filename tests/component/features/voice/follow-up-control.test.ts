import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type ShopSettings } from '#core/dataset/settings.ts';
import type { FollowUp } from '#core/voice/follow-up.ts';
import { SettingEdits } from '#features/settings/setting-edits.svelte.ts';
import FollowUpControl from '#features/voice/FollowUpControl.svelte';
import { renderUi } from '#tests/component/ui/render-ui.ts';

/** 24 Oct 2025. */
const TODAY = 20_385;
const DONE: FollowUp = { answer: 'k', day: TODAY, note: 'Called' };

function show(followUps: readonly FollowUp[], editable = true) {
	const shop = {
		settings: { ...DEFAULT_SETTINGS, followUps },
		changeSettings: vi.fn((changes: Partial<ShopSettings>) => {
			Object.assign(shop.settings, changes);
			return Promise.resolve();
		}),
	};
	const [first] = followUps;
	renderUi(FollowUpControl, {
		answer: 'k',
		of: 'Ani',
		followUp: first === undefined ? null : { on: 'Followed up', note: first.note },
		edits: new SettingEdits(shop, 'followUps'),
		today: TODAY,
		editable,
	});
	return shop;
}

test('an answer is marked with today and a note', async () => {
	const shop = show([]);
	await fireEvent.click(screen.getByRole('button', { name: 'Mark as followed up (Ani)' }));
	expect(screen.getByLabelText('Date')).toHaveValue('2025-10-24');
	expect(screen.getByLabelText('Short note')).toHaveFocus();
	await fireEvent.input(screen.getByLabelText('Short note'), { target: { value: ' Called ' } });
	await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
	await vi.waitFor(() => expect(shop.settings.followUps).toEqual([DONE]));
});

test('without a day nothing is saved, and it says so', async () => {
	const shop = show([]);
	await fireEvent.click(screen.getByRole('button', { name: /^Mark/ }));
	await fireEvent.input(screen.getByLabelText('Date'), { target: { value: '' } });
	expect(screen.getByText('Choose a date.')).toBeInTheDocument();
	expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
	await fireEvent.submit(screen.getByRole('form'));
	expect(shop.changeSettings).not.toHaveBeenCalled();
});

test('Escape closes the form and gives the button back its focus', async () => {
	show([]);
	await fireEvent.click(screen.getByRole('button', { name: /^Mark/ }));
	await fireEvent.keyDown(screen.getByLabelText('Short note'), { key: 'Escape' });
	await vi.waitFor(() => expect(screen.getByRole('button', { name: /^Mark/ })).toHaveFocus());
});

test('a mark can be taken back', async () => {
	const shop = show([DONE]);
	expect(screen.getByText('Called')).toBeInTheDocument();
	await fireEvent.click(screen.getByRole('button', { name: 'Open again' }));
	await vi.waitFor(() => expect(shop.settings.followUps).toEqual([]));
});

test('nothing can be changed while an earlier date is shown', () => {
	show([DONE], false);
	expect(screen.getByText('Called')).toBeInTheDocument();
	expect(screen.queryByRole('button')).toBeNull();
});
