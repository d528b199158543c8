import { NO_DAY, NO_TIME } from '#core/columns/block.ts';
import { unpackStrings } from '#core/columns/packed-strings.ts';
import type { RawTable } from '../table/raw-table.ts';
import { identityText, normaliseEmail } from '../values/contact-text.ts';
import { dateNumberForm } from '../values/date-numbers.ts';
import { looksLikeDate, parseTimeOfDay } from '../values/dates.ts';
import { parseNumber } from '../values/numbers.ts';
import { parseMonth } from '../values/months.ts';
import { touchMeaning } from '../values/touch-words.ts';
import { statusMeaning } from '../values/status-words.ts';

/** Different values looked at to tell what a column holds. */
const SAMPLE = 400;

/** What the values of one column look like; shares are of different non-empty values. */
export interface ColumnProfile {
	readonly samples: readonly string[];
	/** Different non-empty values in the first block. */
	readonly distinct: number;
	readonly dates: number;
	/** Numbers that a program may have meant as dates: only a header can tell. */
	readonly dateNumbers: number;
	/** Months with their year. */
	readonly months: number;
	/** Words for interactions. */
	readonly touches: number;
	/** Times of day alone. */
	readonly times: number;
	readonly numbers: number;
	/** Numbers that say that they are money: a currency, decimals, thousands. */
	readonly prices: number;
	/** Numbers of four digits and more that do not count up: as amounts in rupiah are. */
	readonly large: number;
	readonly emails: number;
	readonly phones: number;
	readonly statuses: number;
	/** Values that look like the number of an order, a person or a thing. */
	readonly ids: number;
	/** Numbers that begin as those of orders do: `INV-1`, `#1001`. */
	readonly orderIds: number;
}

export function profileColumn(table: RawTable, index: number): ColumnProfile {
	const values = new Set<string>();
	for (const block of table.blocks) {
		for (const text of unpackStrings(block.columns[index]!.strings)) {
			if (text !== '') values.add(text);
		}
		if (values.size >= SAMPLE) break;
	}
	const all = [...values];
	const step = Math.max(1, Math.floor(all.length / SAMPLE));
	const sampled = all.filter((_, i) => i % step === 0).slice(0, SAMPLE);
	const share = (test: (text: string) => boolean) =>
		sampled.length === 0 ? 0 : sampled.filter(test).length / sampled.length;
	return {
		samples: all.slice(0, 3),
		distinct: all.length,
		dates: share(looksLikeDate),
		dateNumbers: share((text) => dateNumberForm(text) !== null),
		months: share((text) => parseMonth(text) !== NO_DAY),
		touches: all.length > 40 ? 0 : share((text) => touchMeaning(text) !== null),
		times: share((text) => parseTimeOfDay(text) !== NO_TIME),
		numbers: share(
			(text) => !Number.isNaN(parseNumber(text, '.')) || !Number.isNaN(parseNumber(text, ',')),
		),
		prices: share(
			(text) =>
				/\d[.,]\d{2,3}(\D|$)/.test(text) &&
				(!Number.isNaN(parseNumber(text, '.')) || !Number.isNaN(parseNumber(text, ','))),
		),
		large: countsUp(sampled) ? 0 : share((text) => magnitude(text) >= 1000),
		emails: share((text) => normaliseEmail(text) !== ''),
		phones: share(
			(text) => /^['+(]?[\d\s().\-–]{8,18}$/.test(text) && text.replace(/\D/g, '').length >= 9,
		),
		statuses: all.length > 40 ? 0 : share((text) => statusMeaning(text) !== null),
		ids: share(
			(text) => identityText(text) !== '' && /^[#A-Z]*[-/\dA-Z]*\d[-/\dA-Z]*$/i.test(text),
		),
		orderIds: share((text) => ORDER_ID.test(text)),
	};
}

const ORDER_ID =
	/^(#|(inv|invoice|ord|order|trx|trans|po|so|nota|struk|faktur|receipt)[-_/. #]?(?=.*\d))[-/\w.]*\d[-/\w.]*$/i;

function magnitude(text: string): number {
	const point = parseNumber(text, '.');
	const comma = parseNumber(text, ',');
	return Math.max(
		Number.isNaN(point) ? 0 : Math.abs(point),
		Number.isNaN(comma) ? 0 : Math.abs(comma),
	);
}

/** Numbers that are given one after the other are close together; amounts are spread. */
function countsUp(texts: readonly string[]): boolean {
	const numbers = texts.map(magnitude).sort((a, b) => a - b);
	return numbers.length > 1 && numbers.at(-1)! - numbers[0]! < numbers.length * 20;
}
