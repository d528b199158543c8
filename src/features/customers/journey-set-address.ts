import { periodLabel, periodOf } from '#core/calendar/period.ts';
import { parseIsoDay } from '#core/calendar/day.ts';
import { CART_OUTCOMES } from '#core/journeys/cart-outcomes.ts';
import type { JourneySet } from '#core/journeys/journey-customers.ts';
import { BIN_STARTS } from '#core/journeys/wait-bins.ts';
import { STAGES } from '#core/lifecycle/stage.ts';

/** In the place of a part that asks nothing. */
const ANY = 'any';

/** `wait.1440`, `end.2025-07.new.Instagram`, `cart.abandoned`, `cancelled.Out of stock`. */
export function journeySetText(set: JourneySet): string {
	switch (set.of) {
		case 'other-channels':
			return 'other-channels';
		case 'first-purchase':
			return `wait.${set.when}`;
		case 'ended':
			return [
				'end',
				set.month ?? ANY,
				set.from ?? ANY,
				...(set.channel === null ? [] : [set.channel]),
			].join('.');
		case 'cart':
			return `cart.${set.outcome}`;
		case 'cancelled':
		case 'complained':
			return set.reason === null ? set.of : `${set.of}.${set.reason}`;
	}
}

/** Null where the words name no set. A name or reason comes last and may hold dots of its own. */
export function readJourneySet(kind: string, parts: readonly string[]): JourneySet | null {
	const [first = ''] = parts;
	switch (kind) {
		case 'other-channels':
			return { of: 'other-channels' };
		case 'wait':
			return readWait(first);
		case 'end':
			return readEnd(parts);
		case 'cart': {
			const outcome = CART_OUTCOMES.find((one) => one === first);
			return outcome === undefined ? null : { of: 'cart', outcome };
		}
		case 'cancelled':
		case 'complained':
			return { of: kind, reason: parts.length === 0 ? null : parts.join('.') };
		default:
			return null;
	}
}

function readWait(text: string): JourneySet | null {
	if (text === 'at-once' || text === 'not-yet') return { of: 'first-purchase', when: text };
	const minutes = BIN_STARTS.find((start) => String(start) === text);
	return minutes === undefined ? null : { of: 'first-purchase', when: minutes };
}

function readEnd([month = '', stage = '', ...name]: readonly string[]): JourneySet | null {
	const from = stage === ANY ? null : STAGES.find((one) => one === stage);
	const day = parseIsoDay(`${month}-01`);
	if (from === undefined || (month !== ANY && day === null)) return null;
	return {
		of: 'ended',
		month: day === null ? null : periodLabel('month', periodOf('month', day)),
		from,
		channel: name.length === 0 ? null : name.join('.'),
	};
}
