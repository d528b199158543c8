import type { AnalysisResult } from '#core/analyses.ts';
import type { Sector } from '#core/dataset/settings.ts';
import type { Format } from '#i18n/format.ts';
import type { settingsPage } from '#i18n/messages/settings.ts';

type Measured = Pick<
	AnalysisResult<'stages'>,
	'thresholds' | 'returning' | 'historyDays' | 'lostIsLongSilent' | 'backTests'
>;

/** Fewer lost customers at the test dates prove nothing. */
const FEWEST_LOST = 30;

export interface ThresholdsView {
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	/** Where the limits come from, in sentences. */
	readonly source: string;
}

export function thresholdsView(
	{ thresholds, returning, historyDays, lostIsLongSilent, backTests }: Measured,
	sector: Sector,
	words: (typeof settingsPage)['id'],
	format: Format,
): ThresholdsView {
	const text = words.thresholds;
	const { atRiskAfter, lostAfter, loyalAt, source, provisional } = thresholds;
	const days = (value: number) => format.count(value, 'days');
	const people = format.count(returning, 'customers');
	const sentences = {
		shop: text.shop(days(lostAfter), people),
		sector: text.sector(people, words.sectors[sector]),
		manual: text.manual,
	};
	return {
		facts: [
			{ label: text.atRisk, value: days(atRiskAfter) },
			{ label: lostIsLongSilent ? text.lostSilent : text.lost, value: days(lostAfter) },
			{ label: text.loyal, value: text.purchases(format.number(loyalAt)) },
		],
		source: [
			// A provisional limit is the larger of two: it is not the shop's own measure.
			source === 'shop' && provisional
				? text.provisional(format.duration(historyDays))
				: sentences[source],
			...(lostIsLongSilent ? [longSilentText(backTests, text, format)] : []),
		].join(' '),
	};
}

function longSilentText(
	tests: Measured['backTests'],
	text: (typeof settingsPage)['id']['thresholds'],
	format: Format,
): string {
	const lostThen = tests.reduce((sum, test) => sum + test.lost, 0);
	const test = tests.find(({ lost }) => lost > 0);
	if (test === undefined || lostThen < FEWEST_LOST) return text.untested;
	const { cameBack, lost, day } = test;
	return text.longSilent(format.number(cameBack), format.count(lost, 'customers'), format.day(day));
}
