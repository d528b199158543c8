import { isTimeZone, zoneClock } from '#core/calendar/zone.ts';
import type { ZoneClock } from '#core/calendar/zone.ts';

const SECONDS_PER_DAY = 86_400;

/** Zones as programs and people write them, in lower case. */
const NAMES = new Map([
	['pacific time', 'America/Los_Angeles'],
	['mountain time', 'America/Denver'],
	['arizona', 'America/Phoenix'],
	['central time', 'America/Chicago'],
	['eastern time', 'America/New_York'],
	['atlantic time', 'America/Halifax'],
	['alaska', 'America/Anchorage'],
	['hawaii', 'Pacific/Honolulu'],
	['london', 'Europe/London'],
	['dublin', 'Europe/Dublin'],
	['paris', 'Europe/Paris'],
	['berlin', 'Europe/Berlin'],
	['madrid', 'Europe/Madrid'],
	['rome', 'Europe/Rome'],
	['amsterdam', 'Europe/Amsterdam'],
	['tokyo', 'Asia/Tokyo'],
	['singapore', 'Asia/Singapore'],
	['kuala lumpur', 'Asia/Kuala_Lumpur'],
	['jakarta', 'Asia/Jakarta'],
	['bangkok', 'Asia/Bangkok'],
	['manila', 'Asia/Manila'],
	['hong kong', 'Asia/Hong_Kong'],
	['perth', 'Australia/Perth'],
	['adelaide', 'Australia/Adelaide'],
	['brisbane', 'Australia/Brisbane'],
	['sydney', 'Australia/Sydney'],
	['melbourne', 'Australia/Melbourne'],
	['auckland', 'Pacific/Auckland'],
	['wib', 'Asia/Jakarta'],
	['wita', 'Asia/Makassar'],
	['wit', 'Asia/Jayapura'],
	['utc', 'UTC'],
	['gmt', 'UTC'],
	['z', 'UTC'],
]);

/** Abbreviations name an offset, not a place: hours east of Greenwich. */
const ABBREVIATIONS = new Map([
	['pst', -8],
	['pdt', -7],
	['mst', -7],
	['mdt', -6],
	['cst', -6],
	['cdt', -5],
	['est', -5],
	['edt', -4],
	['bst', 1],
	['cet', 1],
	['cest', 2],
	['sgt', 8],
	['myt', 8],
	['jst', 9],
	['aest', 10],
	['aedt', 11],
]);

/** Moves local times of one zone into UTC. */
export interface ZoneReader {
	/** Seconds to take from local time to get UTC. */
	offsetAt(localDay: number, localSecond: number): number;
}

const readers = new Map<string, ZoneReader | null>();

/**
 * The zone that a text names: an IANA name, an offset, an abbreviation, or words such as
 * `Pacific Time (US & Canada)`. Null where it names none.
 */
export function zoneNamed(text: string): ZoneReader | null {
	let reader = readers.get(text);
	if (reader === undefined) readers.set(text, (reader = find(text)));
	return reader;
}

function find(text: string): ZoneReader | null {
	const name = text.trim().toLowerCase();
	if (name === '') return null;
	// Browsers add the zone's name in brackets.
	const offset = /^(?:gmt|utc)?\s*([+-])(\d{1,2})(?::?(\d{2}))?(?:\s*\(.*\))?$/.exec(name);
	if (offset !== null) {
		const seconds = Number(offset[2]) * 3600 + Number(offset[3] ?? 0) * 60;
		return fixed(offset[1] === '-' ? -seconds : seconds);
	}
	const hours = ABBREVIATIONS.get(name);
	if (hours !== undefined) return fixed(hours * 3600);
	const place = name.replace(/^\(.*?\)\s*/, '').replace(/\s*\(.*\)$/, '');
	const known = NAMES.get(place);
	if (known !== undefined) return ofClock(zoneClock(known));
	return name.includes('/') && isTimeZone(text.trim()) ? ofClock(zoneClock(text.trim())) : null;
}

function fixed(seconds: number): ZoneReader {
	return { offsetAt: () => seconds };
}

/** Local times that the clock skips are taken an hour later, those that it repeats as the first. */
function ofClock(clock: ZoneClock): ZoneReader {
	const offsetAt = (local: number) =>
		clock.offsetAt(
			Math.floor(local / SECONDS_PER_DAY),
			local - Math.floor(local / SECONDS_PER_DAY) * SECONDS_PER_DAY,
		);
	return {
		offsetAt(localDay, localSecond) {
			const local = localDay * SECONDS_PER_DAY + localSecond;
			const guess = offsetAt(local);
			return offsetAt(local - guess);
		},
	};
}
