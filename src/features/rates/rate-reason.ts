import type { RateId } from '#core/churn/rate-ids.ts';
import type { RatesResult } from '#core/churn/rates-page.ts';
import type { Format } from '#i18n/format.ts';
import type { RatesWords } from '#i18n/messages/rates.ts';

/** Why no period has the figure yet, and what would give it one. */
export function missingReason(
	{ hasMoney, hasContacts, measurableFrom, lostAfter }: RatesResult,
	rate: RateId,
	format: Format,
	{ missing }: RatesWords,
): string {
	switch (rate) {
		case 'retention':
		case 'churn':
			return missing.lost(format.count(lostAfter, 'days'), format.day(measurableFrom));
		case 'conversion':
			return hasContacts ? missing.fewExposed : missing.contacts;
		case 'aov':
			return hasMoney ? missing.orders : missing.amounts;
		case 'gap':
			return missing.returns;
		case 'repeat':
		case 'frequency':
			return missing.orders;
	}
}
