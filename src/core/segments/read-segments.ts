import { isLensStep } from '../lenses/lens-steps.ts';
import { STAGES } from '../lifecycle/stage.ts';
import { RFM_GROUPS } from '../rfm/groups.ts';
import { SIGNAL_IDS } from '../signals/signal-ids.ts';
import { EVERYBODY } from './customer-filter.ts';
import type { CustomerFilter } from './customer-filter.ts';
import { isCustomerSet } from './is-customer-set.ts';
import { isRecord } from './is-record.ts';
import { segmentName, segmentNamed } from './segment.ts';
import type { Segment } from './segment.ts';

/**
 * Segments as they were stored, by this version or another, or in a backup that somebody has
 * edited. What is no segment is left out. A segment with a part that this version does not know
 * or cannot read is left out too: without that part it would hold people who were not meant.
 */
export function readSegments(stored: unknown): Segment[] {
	if (!Array.isArray(stored)) return [];
	const segments: Segment[] = [];
	for (const one of stored as readonly unknown[]) {
		if (!isRecord(one) || typeof one['name'] !== 'string') continue;
		const name = segmentName(one['name']);
		const filter = readFilter(one['filter']);
		if (name === '' || filter === null || segmentNamed(segments, name) !== null) continue;
		segments.push({ name, filter });
	}
	return segments;
}

type Check = (value: unknown) => boolean;

const isAmount: Check = (value) => value === null || Number.isSafeInteger(value);
const isYesOrNo: Check = (value) => typeof value === 'boolean';
const isText: Check = (value) => typeof value === 'string';
const isOneOf =
	(words: readonly string[]): Check =>
	(value) =>
		words.some((word) => word === value);
const isListOf =
	(check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(check);

const CHECKS: Readonly<Record<keyof CustomerFilter, Check>> = {
	stages: isListOf(isOneOf(STAGES)),
	atRisk: isYesOrNo,
	advocate: isYesOrNo,
	lostWithin: (value) => isAmount(value) && (value === null || Number(value) >= 0),
	signals: isListOf(isOneOf(SIGNAL_IDS)),
	channels: isListOf(isText),
	cities: isListOf(isText),
	products: isListOf(isText),
	tags: isListOf(isText),
	rfm: isListOf(isOneOf(RFM_GROUPS)),
	lensSteps: isListOf((value) => typeof value === 'string' && isLensStep(value)),
	cohorts: isListOf((value) => Number.isSafeInteger(value)),
	valueFrom: isAmount,
	valueTo: isAmount,
	among: (value) => value === null || isCustomerSet(value),
};

function readFilter(stored: unknown): CustomerFilter | null {
	if (!isRecord(stored)) return null;
	const isReadable = Object.entries(stored).every(
		([part, value]) => Object.hasOwn(CHECKS, part) && CHECKS[part as keyof CustomerFilter](value),
	);
	// Parts that a later version has added ask nothing of a segment that is older.
	return isReadable ? { ...EVERYBODY, ...stored } : null;
}
