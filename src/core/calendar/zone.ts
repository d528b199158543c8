import { dayFromCivil } from './day.ts';

const SECONDS_PER_DAY = 86_400;

/** Moves UTC days and seconds into a zone's local time. */
export interface ZoneClock {
	/** Seconds to add to UTC at the given UTC moment. */
	offsetAt(utcDay: number, utcSecond: number): number;
}

/** Whether the runtime knows an IANA zone name. */
export function isTimeZone(timeZone: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone });
		return true;
	} catch {
		return false;
	}
}

/**
 * A clock for an IANA zone. Offsets come from Intl, which is slow, so they are looked up once
 * a UTC day and, only on days on which the offset changes, once a quarter of an hour.
 */
export function zoneClock(timeZone: string): ZoneClock {
	const format = new Intl.DateTimeFormat('en-US', {
		timeZone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric',
	});
	const steady = new Map<number, number | null>();
	const quarters = new Map<number, number>();

	function measured(utcSeconds: number): number {
		const parts = new Map(
			format.formatToParts(utcSeconds * 1000).map((part) => [part.type, Number(part.value)]),
		);
		const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
		const days = dayFromCivil(get('year'), get('month'), get('day'));
		const local = days * SECONDS_PER_DAY + get('hour') * 3600 + get('minute') * 60 + get('second');
		return local - utcSeconds;
	}

	return {
		offsetAt(utcDay, utcSecond) {
			let offset = steady.get(utcDay);
			if (offset === undefined) {
				const start = measured(utcDay * SECONDS_PER_DAY);
				const end = measured((utcDay + 1) * SECONDS_PER_DAY);
				offset = start === end ? start : null;
				steady.set(utcDay, offset);
			}
			if (offset !== null) return offset;
			const quarter = Math.floor((utcDay * SECONDS_PER_DAY + utcSecond) / 900);
			let changed = quarters.get(quarter);
			if (changed === undefined) quarters.set(quarter, (changed = measured(quarter * 900)));
			return changed;
		},
	};
}
