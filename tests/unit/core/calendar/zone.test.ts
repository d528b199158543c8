import { expect, test } from 'vitest';
import { isTimeZone, zoneClock } from '#core/calendar/zone.ts';
import { day, shopOf } from '#tests/support/factories.ts';

function offsetHours(timeZone: string, text: string, time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return zoneClock(timeZone).offsetAt(day(text), hours * 3600 + minutes * 60) / 3600;
}

// Changes of clock as published for the zones; times are UTC.
test.each([
	['Europe/London', '2025-03-30', '00:59', 0],
	['Europe/London', '2025-03-30', '01:00', 1],
	['Europe/London', '2025-10-26', '00:59', 1],
	['Europe/London', '2025-10-26', '01:00', 0],
	['America/New_York', '2025-03-09', '06:59', -5],
	['America/New_York', '2025-03-09', '07:00', -4],
	['America/New_York', '2025-11-02', '05:59', -4],
	['America/New_York', '2025-11-02', '06:00', -5],
	['Asia/Jakarta', '2025-07-01', '12:00', 7],
	['Asia/Jakarta', '2025-12-31', '23:59', 7],
	['Asia/Kolkata', '2025-01-01', '00:00', 5.5],
])('%s on %s at %s UTC is %f hours ahead', (zone, text, time, hours) => {
	expect(offsetHours(zone, text, time)).toBe(hours);
});

test('knows zones by their IANA names only', () => {
	expect(['Asia/Jakarta', 'UTC', 'Mars/Phobos', ''].map(isTimeZone)).toEqual([
		true,
		true,
		false,
		false,
	]);
});

test.each([
	['Asia/Jakarta', '2025-01-01 17:00Z', '2025-01-02'],
	['Asia/Jakarta', '2025-01-01 16:59Z', '2025-01-01'],
	['America/New_York', '2025-01-01 04:59Z', '2024-12-31'],
	['Europe/London', '2025-07-01 23:30Z', '2025-07-02'],
	['Europe/London', '2025-01-01 23:30Z', '2025-01-01'],
])('in %s an order at %s was placed on %s', (timeZone, orderedAt, local) => {
	const { orders } = shopOf([{ customerId: 'a', orderedAt, total: 1 }], { timeZone });
	expect(orders.day[0]).toBe(day(local));
});

test('leaves a time without a zone as it stands in the file', () => {
	const { orders } = shopOf([{ customerId: 'a', orderedAt: '2025-01-01 23:30', total: 1 }], {
		timeZone: 'Asia/Jakarta',
	});
	expect([orders.day[0], orders.second[0]]).toEqual([day('2025-01-01'), 23.5 * 3600]);
});

test('puts the seconds of a moved time into its new day', () => {
	const { orders } = shopOf([{ customerId: 'a', orderedAt: '2025-01-01 20:00Z', total: 1 }], {
		timeZone: 'Asia/Jakarta',
	});
	expect([orders.day[0], orders.second[0]]).toEqual([day('2025-01-02'), 3 * 3600]);
});
