import type { AnalysisResult } from '#core/analyses.ts';
import type { Format } from '#i18n/format.ts';
import type { NumberInputWords } from '#i18n/messages/number-inputs.ts';
import type { NumberSource } from '#ui/content/number-source.ts';

/** The date and the limits that numbers about stages rest on. */
export function ruleInputs(
	{ asOf, thresholds }: Pick<AnalysisResult<'overview'>, 'asOf' | 'thresholds'>,
	format: Format,
	words: NumberInputWords,
): NonNullable<NumberSource['inputs']> {
	const { lostAfter, atRiskAfter, loyalAt, source } = thresholds;
	return [
		{ label: words.asOf, value: format.day(asOf) },
		{ label: words.lostAfter, value: format.count(lostAfter, 'days') },
		{ label: words.atRiskAfter, value: format.count(atRiskAfter, 'days') },
		{ label: words.loyalAt, value: words.purchases(format.number(loyalAt)) },
		{ label: words.rule, value: words.ruleSources[source] },
	];
}
