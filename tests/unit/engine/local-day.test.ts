import { localDay } from '#engine/local-day.ts';
import { expect, test } from 'vitest';

test("is the shop's day, not that of UTC", () => {
	const evening = new Date('2025-10-24T18:00:00Z');
	expect(localDay(evening, 'UTC')).toBe(20_385);
	expect(localDay(evening, 'Asia/Jakarta')).toBe(20_386);
	expect(localDay(new Date('2025-10-24T03:00:00Z'), 'America/New_York')).toBe(20_384);
});
