import type { MergeSuggestion } from '#core/customers/merge-suggestions.ts';
import type { CustomerRow } from '#core/customers/customer-rows.ts';
import { NO_NUMBER } from '#i18n/numbers.ts';
import type { IdentityWords } from './identity-view.ts';
import { shortened } from './shortened.ts';

export interface SuggestionView {
	readonly id: string;
	/** Name and city that both have. */
	readonly pair: string;
	readonly names: readonly [string, string];
	readonly ids: readonly [number, number];
	readonly facts: readonly { readonly label: string; readonly values: readonly [string, string] }[];
}

const NAME = 60;

/** Two customers side by side: only what at least one of them has. */
export function suggestionView(
	words: IdentityWords,
	{ a, b }: MergeSuggestion,
	hasMoney: boolean,
): SuggestionView {
	const { format, text } = words;
	const { suggestions, fields } = text;
	const rows: readonly (readonly [label: string, value: (row: CustomerRow) => string])[] = [
		[suggestions.name, ({ name }) => name],
		[suggestions.city, ({ city }) => city],
		[fields.phone, ({ phone }) => phone],
		[fields.email, ({ email }) => email],
		[fields.username, ({ username }) => username],
		[fields.customerId, ({ customerId }) => customerId],
		[suggestions.channel, ({ channel }) => channel],
		[suggestions.orders, ({ orders }) => format.number(orders)],
		...(hasMoney
			? [[suggestions.revenue, ({ netTotal }: CustomerRow) => format.money(netTotal)] as const]
			: []),
		[
			suggestions.lastOrder,
			({ lastPurchaseDay }) => (lastPurchaseDay === null ? '' : format.day(lastPurchaseDay)),
		],
	];
	return {
		id: `${a.key}\n${b.key}`,
		pair: suggestions.pair(shortened(a.row.name.trim(), NAME), a.row.city),
		names: [shortened(a.row.label, NAME), shortened(b.row.label, NAME)],
		ids: [a.row.id, b.row.id],
		facts: rows
			.map(([label, value]) => [label, value(a.row), value(b.row)] as const)
			.filter(([, first, second]) => first !== '' || second !== '')
			.map(([label, first, second]) => ({
				label: label.slice(0, 1).toUpperCase() + label.slice(1),
				values: [first || NO_NUMBER, second || NO_NUMBER],
			})),
	};
}
