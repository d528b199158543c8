import { describe, expect, test } from 'vitest';
import { dayFromCivil } from '#core/calendar/day.ts';
import { zoneNamed } from '#ingest/values/zone-names.ts';

const WINTER = dayFromCivil(2026, 1, 15);
const SUMMER = dayFromCivil(2026, 7, 15);

function hoursEast(zone: string, day = SUMMER, second = 43_200): number | undefined {
	const seconds = zoneNamed(zone)?.offsetAt(day, second);
	return seconds === undefined ? undefined : seconds / 3600;
}

describe('a zone in a cell', () => {
	test.each([
		['Asia/Jakarta', 7],
		['WIB', 7],
		['WITA', 8],
		['wit', 9],
		['UTC', 0],
		['GMT+7', 7],
		['+05:30', 5.5],
		['-0800', -8],
		['PDT', -7],
		['Pacific Time (US & Canada)', -7],
		['(GMT-05:00) Eastern Time (US & Canada)', -4],
	])('%s is %d hours east of Greenwich in July', (name, hours) => {
		expect(hoursEast(name)).toBe(hours);
	});

	test('follows the clock changes of its place', () => {
		expect(hoursEast('Pacific Time (US & Canada)', WINTER)).toBe(-8);
		expect(hoursEast('Europe/London', SUMMER)).toBe(1);
		expect(hoursEast('Europe/London', WINTER)).toBe(0);
	});

	test('is right on both sides of the hour that is skipped', () => {
		// Los Angeles, 8 March 2026: 02:00 is followed by 03:00.
		const day = dayFromCivil(2026, 3, 8);
		expect(hoursEast('America/Los_Angeles', day, 1.5 * 3600)).toBe(-8);
		expect(hoursEast('America/Los_Angeles', day, 3.5 * 3600)).toBe(-7);
	});

	test.each(['', 'Dining room', 'Atlantis/Capital', 'no'])('“%s” names none', (name) => {
		expect(zoneNamed(name)).toBeNull();
	});
});
