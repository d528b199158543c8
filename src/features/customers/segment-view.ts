import { isFiltering } from '#core/segments/customer-filter.ts';
import { unsavable, type Unsavable } from '#core/segments/is-customer-set.ts';
import { segmentName, segmentNamed, type Segment } from '#core/segments/segment.ts';
import type { CustomersAddress } from './customers-address.ts';
import type { CustomersWords } from './customers-words.ts';
import { filterInWords } from './filter-parts.ts';

interface SegmentChip {
	readonly name: string;
	/** Left out until it is counted. */
	readonly count: number | undefined;
	readonly pressed: boolean;
}

export interface SegmentsView {
	readonly chips: readonly SegmentChip[];
	/** The segment that is shown and can be renamed or deleted. */
	readonly shown: Segment | null;
	/** There is a filter that has no name yet. */
	readonly canSave: boolean;
	/** What the shown segment asks for, or why there is nothing to save or to choose. */
	readonly note: string | null;
}

export function segmentsView(
	words: CustomersWords,
	address: CustomersAddress,
	segments: readonly Segment[],
	/** As the segments are ordered; null while they are counted. */
	sizes: readonly number[] | null,
): SegmentsView {
	const shown = segments.find(({ name }) => name === address.segment) ?? null;
	const counted = sizes?.length === segments.length ? sizes : null;
	return {
		chips: segments.map(({ name }, i) => ({
			name,
			count: counted?.[i],
			pressed: name === address.segment,
		})),
		shown,
		canSave: whyNot(address) === null && address.segment === null && isFiltering(address),
		note: noteOf(words, address, segments, shown),
	};
}

function noteOf(
	words: CustomersWords,
	address: CustomersAddress,
	segments: readonly Segment[],
	shown: Segment | null,
): string | null {
	const { segment } = words.text;
	if (shown !== null) {
		return segment.rule(words.format.list(filterInWords(words, shown.filter)));
	}
	const reason = whyNot(address);
	if (reason !== null) return segment.unsavable[reason];
	return segments.length === 0 && !isFiltering(address) ? segment.none : null;
}

/** Why the list cannot become a segment; null: it can. */
function whyNot({ among }: CustomersAddress): Unsavable | null {
	return among === null ? null : unsavable(among);
}

/** What a typed name would do; `problem` where it cannot be taken. */
export function nameAdvice(
	{ text }: CustomersWords,
	segments: readonly Segment[],
	typed: string,
	renaming: string | null,
): { readonly name: string; readonly help?: string; readonly problem?: string } {
	const name = segmentName(typed);
	const holder = segmentNamed(segments, name);
	if (name === '' || holder === null || holder.name === renaming) return { name };
	return renaming === null
		? { name, help: text.segment.replaces(holder.name) }
		: { name, problem: text.segment.taken(holder.name) };
}
