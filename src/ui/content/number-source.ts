import type { Term } from '#i18n/messages/definitions/all-definitions.ts';

/** Where the numbers of a figure come from: what they mean, and what went into them here. */
export interface NumberSource {
	/** What the numbers mean; all terms stand on the Definitions page too. */
	readonly terms: readonly Term[];
	/** What went in, formatted: limits, dates, counts, settings. */
	readonly inputs?: readonly { readonly label: string; readonly value: string }[] | undefined;
	/** How many people, orders or answers the numbers rest on, in words. */
	readonly basis?: string | undefined;
	/** What was left out, with its count, a sentence each. */
	readonly leftOut?: readonly string[] | undefined;
}
