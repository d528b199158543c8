import { parseIsoDay } from '#core/calendar/day.ts';
import type { JourneySet } from '#core/journeys/journey-customers.ts';
import type { Stage } from '#core/lifecycle/stage.ts';
import { waitText } from '#features/journeys/wait-text.ts';
import type { Format } from '#i18n/format.ts';
import type { journeySets } from '#i18n/messages/journey-sets.ts';

export type JourneySetText = (typeof journeySets)['id'];

/** Whom a number of the Journeys page counts: `left in Jul 2025 out of New, came by Instagram`. */
export function journeySetWords(
	{ journeySet }: JourneySetText,
	format: Format,
	stageName: (stage: Stage) => string,
	set: JourneySet,
): string {
	switch (set.of) {
		case 'other-channels':
			return journeySet.otherChannels;
		case 'first-purchase':
			if (set.when === 'at-once') return journeySet.atOnce;
			if (set.when === 'not-yet') return journeySet.notYet;
			return journeySet.waited(waitText(journeySet, format, set.when));
		case 'ended': {
			const day = set.month === null ? null : parseIsoDay(`${set.month}-01`);
			return [
				day === null ? journeySet.ended : journeySet.endedIn(format.month(day)),
				...(set.from === null ? [] : [journeySet.outOf(stageName(set.from))]),
				...(set.channel === null ? [] : [journeySet.cameBy(set.channel || journeySet.unknown)]),
			].join(', ');
		}
		case 'cart':
			return journeySet.cart[set.outcome];
		case 'cancelled':
		case 'complained':
			return journeySet[set.of](
				set.reason === null ? journeySet.otherReason : set.reason || journeySet.noReason,
			);
	}
}
