import { oneLine } from '../text/one-line.ts';
import type { CustomerFilter } from './customer-filter.ts';

/** A filter under a name; whom it holds follows from the data at each date. */
export interface Segment {
	/** Not empty, and no other segment's: see `segmentNamed`. */
	readonly name: string;
	readonly filter: CustomerFilter;
}

type Segments = readonly Segment[];

const MAX_NAME = 60;

/** The name as it is kept: one line, no spaces around, not too long. */
export function segmentName(typed: string): string {
	return oneLine(typed, MAX_NAME);
}

/** The segment of a name, whatever its case. */
export function segmentNamed(segments: Segments, name: string): Segment | null {
	const wanted = folded(name);
	return segments.find((segment) => folded(segment.name) === wanted) ?? null;
}

/** Saves a filter; one of the same name gives way in its place. */
export function withSegment(segments: Segments, name: string, filter: CustomerFilter): Segments {
	const saved = { name: segmentName(name), filter };
	const before = segmentNamed(segments, name);
	if (before === null) return [...segments, saved];
	return segments.map((segment) => (segment === before ? saved : segment));
}

/** Another name for a segment; nothing changes where the new name is empty or another's. */
export function renamedSegment(segments: Segments, from: string, to: string): Segments {
	const before = segmentNamed(segments, from);
	const holder = segmentNamed(segments, to);
	const name = segmentName(to);
	if (before === null || name === '' || (holder !== null && holder !== before)) return segments;
	return segments.map((segment) => (segment === before ? { ...segment, name } : segment));
}

export function withoutSegment(segments: Segments, name: string): Segments {
	const gone = segmentNamed(segments, name);
	return segments.filter((segment) => segment !== gone);
}

function folded(name: string): string {
	return segmentName(name).toLowerCase();
}
