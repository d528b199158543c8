import type { Evidence } from '#core/signals/evidence.ts';
import type { CustomersWords } from './customers-words.ts';

/** What a danger signal rests on, with the customer's own numbers: `complained on 3 Oct 2025`. */
export function evidenceText(
	{ text, format }: CustomersWords,
	evidence: Evidence,
	/** The customer's usual gap in days; null where none is known. */
	usualGap: number | null,
): string {
	const { evidence: words } = text;
	const days = (count: number) => format.count(Math.round(count), 'days');
	switch (evidence.id) {
		case 'overdue':
			// "Usually every …" is a warning only where the silence is beyond it.
			return usualGap !== null && Math.round(usualGap) < evidence.silence
				? words.overdueUsual(days(evidence.silence), days(usualGap))
				: words.overdue(days(evidence.silence), days(evidence.atRiskAfter));
		case 'rhythm':
			return words.overdueUsual(days(evidence.silence), days(evidence.usualGap));
		case 'slowing':
			return words.slowing(days(evidence.recentGap), days(evidence.earlierGap));
		case 'complaint':
			return words.complaint(format.day(evidence.day));
		case 'lowScore': {
			const score = format.decimal(evidence.score, Number.isInteger(evidence.score) ? 0 : 1);
			return words.lowScore(evidence.instrument.toUpperCase(), score, format.day(evidence.day));
		}
		case 'refund':
			return evidence.amount === 0
				? words.refunded(format.day(evidence.day))
				: words.refund(format.money(evidence.amount), format.day(evidence.day));
		case 'unsubscribed':
			return words.unsubscribed(format.day(evidence.day));
		case 'quiet':
			return words.quiet(
				format.number(evidence.touches),
				days(evidence.days),
				format.number(Math.round(evidence.expected)),
			);
		case 'smallerBaskets':
			return words.smallerBaskets(
				format.money(Math.round(evidence.recent)),
				format.money(Math.round(evidence.earlier)),
			);
	}
}
