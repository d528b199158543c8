import { filterOf, isFiltering } from '#core/segments/customer-filter.ts';
import { segmentName, segmentNamed, type Segment } from '#core/segments/segment.ts';
import type { CustomersAddress } from './customers-address.ts';
import type { CustomersWords } from './customers-view.ts';

interface SegmentChip {
	readonly name: string;
	/** Left out until it is counted. */
	readonly count: number | undefined;
	readonly pressed: boolean;
}

export interface SegmentsView {
	readonly chips: readonly SegmentChip[];
	/** The segment that is shown and can be renamed or deleted. */
	readonly shown: string | null;
	/** There is a filter that has no name yet. */
	readonly canSave: boolean;
	/** Why there is nothing to save or to choose. */
	readonly note: string | null;
}

export function segmentsView(
	{ text }: CustomersWords,
	address: CustomersAddress,
	segments: readonly Segment[],
	/** As the segments are ordered; null while they are counted. */
	sizes: readonly number[] | null,
): SegmentsView {
	const ofPage = address.among !== null;
	const filters = isFiltering(filterOf(address));
	const counted = sizes?.length === segments.length ? sizes : null;
	return {
		chips: segments.map(({ name }, i) => ({
			name,
			count: counted?.[i],
			pressed: name === address.segment,
		})),
		shown: address.segment,
		canSave: !ofPage && address.segment === null && filters,
		note: ofPage
			? text.segment.notOfPage
			: segments.length === 0 && !filters
				? text.segment.none
				: null,
	};
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
