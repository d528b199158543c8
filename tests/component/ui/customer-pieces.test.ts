import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import RhythmTicks from '#ui/customer/RhythmTicks.svelte';
import Ruler from '#ui/customer/Ruler.svelte';
import { rulerScale } from '#ui/customer/ruler-scale.ts';
import { renderUi } from './render-ui.ts';

const asOf = 20_385;
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');
const name = () => plain(screen.getByRole('img').getAttribute('aria-label'));

test('the rhythm counts the purchases of the last year only', () => {
	renderUi(RhythmTicks, { days: [asOf - 500, asOf - 100, asOf - 82], asOf });
	expect(name()).toBe('2 purchases, silent for 82 days');
});

test('the red strip is said, not only drawn', () => {
	renderUi(RhythmTicks, { days: [asOf - 82], asOf, overdueFrom: asOf - 58 });
	expect(name()).toBe('1 purchase, silent for 82 days, beyond the usual rhythm');
	expect(document.querySelector('.overdue')).not.toBeNull();
});

test('a limit that lies ahead draws no strip', () => {
	renderUi(RhythmTicks, { days: [asOf - 2], asOf, overdueFrom: asOf + 20 });
	expect(document.querySelector('.overdue')).toBeNull();
});

test('the ruler reads its three numbers', () => {
	renderUi(Ruler, { stage: 'loyal', silence: 82, atRiskAfter: 24, lostAfter: 120 });
	expect(name()).toBe('now 82 days, at risk 24, lost 120');
});

test('the ruler keeps its order and its ends, also far beyond lost', () => {
	for (const silence of [0, 24, 120, 900]) {
		const scale = rulerScale(silence, 24, 120);
		expect(scale.risk).toBeLessThan(scale.lost);
		expect(Math.max(scale.now, scale.lost)).toBeLessThanOrEqual(100);
	}
});

test('the ruler is cut where today lies far beyond it, so that its marks keep their distance', () => {
	expect(rulerScale(634, 56, 104)).toMatchObject({ cut: true, now: 100, lost: 50 });
	expect(rulerScale(120, 56, 104).cut).toBe(false);
});

test('two limits that nearly meet are named once', () => {
	const named = (atRiskAfter: number) =>
		rulerScale(10, atRiskAfter, 104)
			.marks.filter((mark) => mark.named)
			.map(({ id }) => id);
	expect(named(56)).toEqual(['zero', 'risk', 'lost']);
	expect(named(104)).toEqual(['zero', 'lost']);
});
