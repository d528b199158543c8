import type { CustomerRecord } from '#core/customers/customer-records.ts';
import type { TimelineEntry } from '#ui/customer/timeline.ts';
import type { CustomersWords } from './customers-words.ts';
import { shortened } from './shortened.ts';
import { clockTime } from './order-entry.ts';

const TEXT = 200;

/** Whether a touch is a reason to worry about the customer. */
export function isWarning(record: CustomerRecord): boolean {
	return (
		record.kind === 'touch' &&
		['complaint', 'cancellation', 'unsubscribe'].some((type) => type === record.type)
	);
}

/** An unhappy answer, or one that somebody has gone after. */
export function wantsFollowUp(
	record: CustomerRecord,
): record is Extract<CustomerRecord, { readonly kind: 'answer' }> {
	return record.kind === 'answer' && (record.low || record.followUp !== null);
}

/** What a touch or an answer was, in words. */
export function recordEntry(
	{ text, touches, format }: CustomersWords,
	record: CustomerRecord,
): Pick<TimelineEntry, 'title' | 'text' | 'source' | 'when' | 'about'> {
	const details = [
		record.reason,
		record.text,
		record.channel,
		record.second === null ? '' : text.journey.at(clockTime(record.second, format.locale)),
	];
	return {
		title: title({ text, touches, format }, record),
		text:
			details
				.filter(Boolean)
				.map((detail) => shortened(detail, TEXT))
				.join(' · ') || undefined,
		source: text.journey.source(record.file, format.number(record.sourceRow)),
		when: format.day(record.day),
		about: wantsFollowUp(record) ? record.key : undefined,
	};
}

function title(
	{ text, touches, format }: Pick<CustomersWords, 'text' | 'touches' | 'format'>,
	record: CustomerRecord,
): string {
	if (record.kind === 'answer') {
		return text.journey.answer[record.instrument](format.number(record.score));
	}
	const name = record.type === null ? text.journey.touch : touches[record.type];
	return record.type === 'review' && record.value !== null
		? text.journey.stars(name, format.number(record.value))
		: name;
}
