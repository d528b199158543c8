import type { DateOrder } from '../mapping.ts';
import type { RawTable } from '../table/raw-table.ts';
import { dateNumbers } from '../values/dates.ts';
import type { DateNumbers } from '../values/dates.ts';
import { eachText } from './column-styles.ts';
import type { StyleDecision } from './column-styles.ts';

const HALF_DAY = /\d\s*[ap]\.?m\b/i;

/**
 * Order of day, month and year, from every value of the column. A number over 12 is no month and
 * one over 31 no day; it is sure where no value contradicts another.
 *
 * @param usual what the source is known for, where the values leave it open
 * @param times column of the time of day, or null
 */
export function decideDateOrder(
	table: RawTable,
	column: number,
	dayFirst: boolean,
	usual: DateOrder | null,
	times: number | null,
): StyleDecision<DateOrder> {
	const votes = { dmy: 0, mdy: 0, ymd: 0, ambiguous: 0 };
	const years = { first: new Set<number>(), third: new Set<number>(), possible: true };
	const first = new Map<string, string>();
	const unclear: string[] = [];
	const hours = { halves: false };
	eachText(table, column, (text, rows) => {
		const numbers = dateNumbers(text);
		if (numbers === null) return;
		const evidence = evidenceOf(numbers);
		votes[evidence] += rows;
		years.first.add(numbers.first);
		years.third.add(numbers.third);
		years.possible &&= numbers.second <= 12 && numbers.third >= 1 && numbers.third <= 31;
		hours.halves ||= HALF_DAY.test(text);
		if (!first.has(evidence)) first.set(evidence, text);
		else if (unclear.length < 3) unclear.push(text);
	});
	const examples = [...first.values(), ...unclear].slice(0, 3);
	const { dmy, mdy, ymd, ambiguous } = votes;
	if (dmy + mdy + ymd + ambiguous === 0)
		return { value: 'ymd', open: false, decided: null, examples };
	if (ymd > 0) return { value: 'ymd', open: !years.possible, decided: null, examples };
	// `25-01-31`, `25-02-01`: years change less often than days.
	if (years.possible && mdy === 0 && years.first.size < years.third.size) {
		return { value: 'ymd', open: true, decided: null, examples };
	}
	// A lone `25-01-31` may begin with its day or its year.
	if (years.possible && mdy === 0 && usual === null && years.first.size === years.third.size) {
		return { value: dayFirst || dmy > 0 ? 'dmy' : 'mdy', open: true, decided: null, examples };
	}
	if (dmy !== mdy) {
		const open = dmy > 0 && mdy > 0;
		return { value: dmy > mdy ? 'dmy' : 'mdy', open, decided: open ? null : true, examples };
	}
	if (!hours.halves && times !== null)
		eachText(table, times, (text) => (hours.halves ||= HALF_DAY.test(text)));
	// Who writes 2:30 PM mostly writes the month first.
	const value = hours.halves ? 'mdy' : (usual ?? (dayFirst ? 'dmy' : 'mdy'));
	const decided = dmy > 0 ? null : false;
	return { value, open: usual === null || dmy > 0, decided, examples };
}

function evidenceOf({ first, second }: DateNumbers): DateOrder | 'ambiguous' {
	if (first > 31) return 'ymd';
	if (first > 12 && second <= 12) return 'dmy';
	if (second > 12 && first <= 12) return 'mdy';
	return 'ambiguous';
}
