import { NO_TIME } from '../columns/block.ts';
import { INSTRUMENTS } from '../columns/instruments.ts';
import type { Instrument } from '../columns/instruments.ts';
import type { TouchType } from '../columns/touch-types.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { RecordColumns } from '../dataset/rows/record-columns.ts';
import { locateRow, textOfRow } from '../dataset/rows/row-space.ts';
import { touchTypeOf } from '../dataset/records/touch-types.ts';
import { answerKey } from '../voice/answer-key.ts';
import type { FollowUp } from '../voice/follow-up.ts';
import { followUpsAt } from '../voice/follow-ups-at.ts';
import { bandOf, LOW } from '../voice/scales.ts';

/** Of one customer's visits nobody reads more; the newest count. */
const SHOWN = 500;

interface DatedRecord {
	readonly day: number;
	/** Second of the day, or null. */
	readonly second: number | null;
	/** As they stand in the file; '' where absent. */
	readonly channel: string;
	readonly reason: string;
	readonly text: string;
	readonly file: string;
	/** Row of that file, counted as a spreadsheet does. */
	readonly sourceRow: number;
}

/** A touch or an answer of a customer, with the place it was read from. */
export type CustomerRecord = DatedRecord &
	(
		| {
				readonly kind: 'touch';
				/** Null where the file does not say. */
				readonly type: TouchType | null;
				readonly byCustomer: boolean;
				/** Stars of a review, amount of a cart in major units; null where absent. */
				readonly value: number | null;
		  }
		| {
				readonly kind: 'answer';
				readonly instrument: Instrument;
				readonly score: number;
				/** Unhappy by it; such an answer wants to be followed up. */
				readonly low: boolean;
				/** Names the answer for a follow-up. */
				readonly key: string;
				readonly followUp: FollowUp | null;
		  }
	);

/** Touches and answers of a customer up to asOf, the newest first; at most 500 of each. */
export function customerRecords(dataset: Dataset, id: number, asOf: number): CustomerRecord[] {
	const touches = dataset.touches();
	const surveys = dataset.surveys();
	const followUpOf = followUpsAt(dataset, asOf);
	const records: CustomerRecord[] = [
		...places(touches, id, asOf).map((i) => {
			const value = touches.value[i]!;
			return {
				kind: 'touch',
				type: touchTypeOf(touches.type[i]!),
				byCustomer: touches.byCustomer[i] === 1,
				value: Number.isNaN(value) ? null : value,
				...recordAt(dataset, touches, i),
			} as const;
		}),
		...places(surveys, id, asOf).map(
			(i) =>
				({
					kind: 'answer',
					instrument: INSTRUMENTS[surveys.instrument[i]!]!,
					score: surveys.score[i]!,
					low: bandOf(INSTRUMENTS[surveys.instrument[i]!]!, surveys.score[i]!) === LOW,
					key: answerKey(dataset, i),
					followUp: followUpOf(i),
					...recordAt(dataset, surveys, i),
				}) as const,
		),
	];
	return records.sort((a, b) => b.day - a.day || (b.second ?? NO_TIME) - (a.second ?? NO_TIME));
}

type Records = Pick<RecordColumns, 'start' | 'day' | 'second' | 'row'>;

function places({ start, day }: Records, id: number, asOf: number): number[] {
	const found: number[] = [];
	for (let i = start[id + 1]! - 1; i >= start[id]! && found.length < SHOWN; i--) {
		if (day[i]! <= asOf) found.push(i);
	}
	return found;
}

function recordAt(dataset: Dataset, records: Records, i: number): DatedRecord {
	const row = records.row[i]!;
	const { batch, block, row: at } = locateRow(dataset.rows, row);
	const second = records.second[i]!;
	const text = (field: 'channel' | 'reason' | 'text') => textOfRow(dataset.rows, row, field);
	return {
		day: records.day[i]!,
		second: second === NO_TIME ? null : second,
		channel: text('channel') || (batch.record.channel ?? ''),
		reason: text('reason'),
		text: text('text'),
		file: batch.record.file,
		sourceRow: block.sourceRow[at]!,
	};
}
