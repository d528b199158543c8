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
	return words.time(
		format.count(whole(times.median), unit),
		format.number(whole(times.lower)),
		format.number(whole(times.upper)),
	);
}
