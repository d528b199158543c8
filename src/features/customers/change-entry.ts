import type { CustomerDetail } from '#core/customers/customer-detail.ts';
import type { StageChange } from '#core/customers/stage-changes.ts';
import type { TimelineEntry } from '#ui/customer/timeline.ts';
import { stageName, type CustomersWords } from './customers-words.ts';

/** A change of stage as a line of the timeline, with its cause. */
export function changeEntry(
	words: CustomersWords,
	detail: CustomerDetail,
	change: StageChange,
): TimelineEntry {
	const { text, format } = words;
	const name = stageName(words, change.to);
	const at = detail.stageChanges.indexOf(change);
	const before = detail.stageChanges[at - 1];
	return {
		id: `stage-${at}`,
		mark: change.to,
		tone: change.to,
		title:
			change.to === 'prospect' && before === undefined
				? text.journey.known
				: before?.to === 'lost' && !isGivenBack(before, change)
					? text.journey.back(name)
					: text.journey.became(name),
		text:
			before !== undefined && isGivenBack(before, change)
				? text.journey.givenBack
				: changeReason(words, detail, change),
		when: format.day(change.day),
	};
}

/** A purchase is none any more. */
function isGivenBack(before: StageChange, change: StageChange): boolean {
	return change.purchaseDays < before.purchaseDays;
}

function changeReason(
	{ text, format }: CustomersWords,
	{ row, thresholds }: CustomerDetail,
	{ to, day, purchaseDays }: StageChange,
): string {
	if (to === 'prospect') return text.journey.noPurchase;
	if (to === 'lost') return text.journey.past(format.count(thresholds.lostAfter, 'days'));
	if (purchaseDays === 1 || row.firstPurchaseDay === null) return text.journey.first;
	const nth = format.number(purchaseDays);
	// The first purchase may be another since an earlier one was given back.
	return purchaseDays === 2 && day > row.firstPurchaseDay
		? text.journey.nthAfter(nth, format.count(day - row.firstPurchaseDay, 'days'))
		: text.journey.nth(nth);
}
