import { INSTRUMENTS } from '../columns/instruments.ts';
import { eachText } from './each-text.ts';
import { readRecords } from './record-columns.ts';
import type { RecordColumns, RecordSource } from './record-columns.ts';

/** Dated answers by customer, then by time; those without a customer come last. */
export interface SurveyTable extends Omit<RecordColumns, 'code' | 'value'> {
	/** Place in INSTRUMENTS. */
	readonly instrument: Uint8Array;
	readonly score: Float64Array;
}

/** All live answers that have a date, a score and a known instrument. */
export function readSurveys(source: RecordSource): SurveyTable {
	const {
		code: instrument,
		value: score,
		...columns
	} = readRecords(source, 'surveys', ({ text, number }) => {
		const instrumentAt = eachText(text.instrument, instrumentCode);
		const values = number.score;
		return {
			codeAt: (index) => (Number.isNaN(values?.[index] ?? Number.NaN) ? -1 : instrumentAt(index)),
			values,
		};
	});
	return { ...columns, instrument, score };
}

function instrumentCode(text: string): number {
	return (INSTRUMENTS as readonly string[]).indexOf(text.trim().toLowerCase());
}
