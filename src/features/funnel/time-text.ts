import type { FunnelStep } from '#core/funnel/funnel.ts';
import type { Format } from '#i18n/format.ts';
import type { FunnelWords } from '#i18n/messages/funnel.ts';

/** In minutes or hours where half are that quick and the times are known. */
export function timeText(step: FunnelStep, format: Format, words: FunnelWords): string | null {
	const { daysToConvert: days, minutesToConvert: minutes } = step;
	if (days === null) return null;
	const [times, unit, each] =
		minutes === null
			? ([days, 'days', 1] as const)
			: minutes.median < 120
				? ([minutes, 'minutes', 1] as const)
				: ([minutes, 'hours', 60] as const);
	const whole = (time: number) => Math.round(time / each);
	const [lower, median, upper] = [times.lower, times.median, times.upper].map(whole) as [
		number,
		number,
		number,
	];
	// Whoever buys has engaged, at that very moment: zeros are no waiting times.
	if (upper === 0) return words.atOnce;
	if (median === 0) return words.halfAtOnce(format.count(upper, unit));
	return words.time(format.count(median, unit), format.number(lower), format.number(upper));
}
