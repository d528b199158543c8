import type { CustomerList } from '#core/customers/customer-list.ts';
import type { Format } from '#i18n/format.ts';
import type { OutlookWords } from '#i18n/messages/customer-outlook.ts';

/** Expected purchases of a row of a list that goes by them; null of any other list. */
export function expectedText(
	{ expected }: Pick<CustomerList, 'expected'>,
	index: number,
	format: Format,
	words: OutlookWords,
): string | null {
	const value = expected?.[index];
	return value === undefined ? null : words.expected(format.decimal(value, value < 10 ? 1 : 0));
}
