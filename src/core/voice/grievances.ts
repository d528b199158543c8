import { INSTRUMENTS } from '../columns/instruments.ts';
import type { TouchType } from '../columns/touch-types.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { STATUS_VOID } from '../dataset/dataset.ts';
import { touchCode } from '../dataset/records/touch-types.ts';
import { allTime, eachCountedAnswer } from './counted-answers.ts';
import type { GrievanceSource } from './grievance-source.ts';
import { LOW } from './scales.ts';

/** Something that somebody was unhappy about, whether or not they said what. */
export interface Grievance {
	readonly source: GrievanceSource;
	/** -1: nobody is known. */
	readonly customer: number;
	readonly day: number;
	/** Row in `Dataset.rows`. */
	readonly row: number;
}

const TOUCHES: Readonly<Partial<Record<GrievanceSource, TouchType>>> = {
	complaint: 'complaint',
	cancellation: 'cancellation',
	return: 'return',
};

/**
 * Low answers that count, complaints, cancellations, returns and cancelled orders up to asOf:
 * those of one source after another, in no order of customers or days.
 */
export function eachGrievance(
	dataset: Dataset,
	asOf: number,
	source: GrievanceSource,
	visit: (grievance: Grievance) => void,
): void {
	if (source === 'answer') eachLowAnswer(dataset, asOf, visit);
	else if (source === 'cancelled-order') eachCancelledOrder(dataset, asOf, visit);
	else eachTouchOf(dataset, asOf, source, visit);
}

function eachLowAnswer(dataset: Dataset, asOf: number, visit: (one: Grievance) => void): void {
	const surveys = dataset.surveys();
	// A row may answer several questions: what it says besides is said once.
	const said = new Set<number>();
	for (const instrument of INSTRUMENTS) {
		eachCountedAnswer(surveys, instrument, asOf, allTime, ({ at, customer, band }) => {
			const row = surveys.row[at]!;
			if (band !== LOW || said.has(row)) return;
			said.add(row);
			visit({ source: 'answer', customer, day: surveys.day[at]!, row });
		});
	}
}

function eachTouchOf(
	dataset: Dataset,
	asOf: number,
	source: GrievanceSource,
	visit: (one: Grievance) => void,
): void {
	const { start, length, day, type, row } = dataset.touches();
	const wanted = touchCode(TOUCHES[source]!);
	const customers = start.length - 1;
	for (let c = 0; c <= customers; c++) {
		const to = c === customers ? length : start[c + 1]!;
		const customer = c === customers ? -1 : c;
		for (let i = start[c]!; i < to && day[i]! <= asOf; i++) {
			if (type[i] === wanted) visit({ source, customer, day: day[i]!, row: row[i]! });
		}
	}
}

function eachCancelledOrder(dataset: Dataset, asOf: number, visit: (one: Grievance) => void): void {
	const { start, length, day, status, row } = dataset.orders;
	const customers = dataset.customers.length;
	for (let c = 0; c <= customers; c++) {
		const to = c === customers ? length : start[c + 1]!;
		const customer = c === customers ? -1 : c;
		for (let i = start[c]!; i < to; i++) {
			if (status[i] !== STATUS_VOID || day[i]! > asOf) continue;
			visit({ source: 'cancelled-order', customer, day: day[i]!, row: row[i]! });
		}
	}
}
