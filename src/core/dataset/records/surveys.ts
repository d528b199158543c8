import { INSTRUMENTS } from '#core/columns/instruments.ts';
import { eachText } from '../rows/each-text.ts';
import { readRecords } from '../rows/record-columns.ts';
import type { RecordColumns, RecordReader, RecordSource } from '../rows/record-columns.ts';

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
		const others = INSTRUMENTS.map((name, code) => scoreReader(number[name], () => code));
		return [
			scoreReader(number.score, eachText(text.instrument, instrumentCode)),
			...others.filter(({ values }) => values !== undefined),
		];
	});
	return { ...columns, instrument, score };
}

function scoreReader(
	values: Float64Array | undefined,
	codeAt: (index: number) => number,
): RecordReader {
	return {
		codeAt: (index) => (Number.isNaN(values?.[index] ?? Number.NaN) ? -1 : codeAt(index)),
		values,
	};
}

function instrumentCode(text: string): number {
	return (INSTRUMENTS as readonly string[]).indexOf(text.trim().toLowerCase());
}
