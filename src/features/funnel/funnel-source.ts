import type { AnalysisResult } from '#core/analyses.ts';
import type { Format } from '#i18n/format.ts';
import type { NumberInputWords } from '#i18n/messages/number-inputs.ts';
import type { NumberSource } from '#ui/content/number-source.ts';

/** Where the numbers of the funnel come from. @param windowDays null: no limit */
export function funnelSource(
	{ steps, thresholds }: AnalysisResult<'funnel'>,
	{ asOf, windowDays }: { readonly asOf: number | null; readonly windowDays: number | null },
	format: Format,
	words: NumberInputWords,
): NumberSource {
	const within = windowDays === null ? words.noLimit : format.count(windowDays, 'days');
	return {
		terms: ['funnel', 'stepConversion'],
		inputs: [
			...(asOf === null ? [] : [{ label: words.asOf, value: format.day(asOf) }]),
			{ label: words.window, value: within },
			{ label: words.loyalAt, value: words.purchases(format.number(thresholds.loyalAt)) },
		],
		basis: format.count(steps[0]?.entered ?? 0, 'people'),
		leftOut: [words.openWindow],
	};
}
