import { expect, test } from 'vitest';
import type { FunnelStep } from '#core/funnel/funnel.ts';
import { timeText } from '#features/funnel/time-text.ts';
import { createFormat } from '#i18n/format.ts';
import { funnel } from '#i18n/messages/funnel.ts';

const text = (lower: number, median: number, upper: number) =>
	timeText(
		{ daysToConvert: { lower, median, upper }, minutesToConvert: null } as FunnelStep,
		createFormat('en', 'IDR'),
		funnel.en,
	);

test('a step that comes with the one before takes no time', () => {
	expect(text(0, 0, 0)).toBe('mostly at once');
	expect(text(0, 0, 17)).toBe('half at once, three quarters within 17\u00a0days');
	expect(text(2, 9, 20)).toBe('half within 9\u00a0days (mostly 2 to 20)');
});
