import { dollarOf, minorPerMajor } from '#core/money/currency.ts';
import { FIELD_TYPES, type FieldName } from '#core/columns/fields.ts';
import { dayFromCivil } from '#core/calendar/day.ts';
import { statusQuestion, touchQuestion } from '#features/data/word-questions.ts';
import { numberInWords } from '#features/data/number-words.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import type { Format } from '#i18n/format.ts';
import type {
	ColumnMapping,
	DateOrder,
	DecimalMark,
	Instrument,
	Mapping,
	MappingEdit,
	Question,
} from '#ingest/mapping.ts';

interface AnswerView {
	readonly id: string;
	readonly label: string;
	/** The answer that is in force now. */
	readonly pressed: boolean;
	readonly edit: MappingEdit;
}

export interface QuestionView {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly answers: readonly AnswerView[];
}

export function questionView(
	question: Question,
	mapping: Mapping,
	words: ImportWords,
	format: Format,
): QuestionView | null {
	const column = mapping.columns[question.column];
	if (column === undefined) return null;
	switch (question.code) {
		case 'decimal-mark':
			return decimalQuestion(question.examples, column, words, format);
		case 'date-order':
			return dateQuestion(question.examples, column, words, format);
		case 'status-word':
			return statusQuestion(question, mapping, words, format);
		case 'touch-word':
			return touchQuestion(question, mapping, words, format);
		case 'amount-meaning':
			return amountQuestion(column, words);
		case 'currency':
			return currencyQuestion(question.examples, column, mapping, words, format);
		case 'instrument':
			return instrumentQuestion(question.examples, column, mapping, words);
	}
}

/** Two questions are the same if they ask the same of the same column. */
export function questionId(question: Question): string {
	const word = 'word' in question ? question.word : '';
	return `${question.code} ${question.column} ${word}`;
}

/** The number that a text means where `mark` stands before the decimals; null: no number. */
export function readAs(text: string, mark: DecimalMark): number | null {
	const digits = text.replace(/[^\d.,-]/g, '').replaceAll(mark === '.' ? ',' : '.', '');
	const value = Number(digits.replace(mark, '.'));
	return digits === '' || Number.isNaN(value) ? null : value;
}

function decimalQuestion(
	examples: readonly string[],
	column: ColumnMapping,
	words: ImportWords,
	format: Format,
): QuestionView {
	const ask = words.questions;
	const example = examples[0] ?? column.samples[0] ?? '';
	const sign: DecimalMark = example.lastIndexOf(',') > example.lastIndexOf('.') ? ',' : '.';
	const grouped: DecimalMark = sign === '.' ? ',' : '.';
	const spelled = numberInWords(readAs(example, grouped) ?? NaN, format.locale);
	const answer = (id: string, mark: DecimalMark, say: (value: string) => string): AnswerView => ({
		id,
		label: say(amountText(readAs(example, mark), column, format)),
		pressed: column.decimal === mark,
		edit: { type: 'decimal', column: column.index, mark },
	});
	return {
		id: `decimal ${column.index}`,
		title: spelled === null ? ask.decimalPlain(example) : ask.decimal(example, spelled),
		text: ask.decimalWhy,
		answers: [answer('grouped', grouped, ask.decimalYes), answer('decimal', sign, ask.decimalNo)],
	};
}

/** Whole amounts as money; with decimals as they are, for money of the kind has none to show. */
function amountText(value: number | null, { field }: ColumnMapping, format: Format): string {
	if (value === null) return '';
	const isMoney = field === 'unitPrice' || FIELD_TYPES[field as FieldName] === 'money';
	if (isMoney && Number.isInteger(value)) {
		return format.money(value * minorPerMajor(format.currency));
	}
	const decimals = String(value).split('.')[1]?.length ?? 0;
	return format.decimal(value, decimals);
}

function dateQuestion(
	examples: readonly string[],
	column: ColumnMapping,
	words: ImportWords,
	format: Format,
): QuestionView {
	const ask = words.questions;
	const example = examples[0] ?? '';
	const answer = (order: DateOrder, how: string): AnswerView => {
		const day = dayAs(example, order);
		return {
			id: order,
			label: day === null ? how : ask.reads(how, format.dayLong(day)),
			pressed: column.dateOrder === order,
			edit: { type: 'date-order', column: column.index, order },
		};
	};
	return {
		id: `date ${column.index}`,
		title: ask.date(example),
		text: ask.dateWhy(examples.slice(0, 3).join(', ')),
		answers: [
			...(column.dateOrder === 'ymd' || yearMayBeFirst(examples)
				? [answer('ymd', ask.yearFirst)]
				: []),
			answer('dmy', ask.dayFirst),
			answer('mdy', ask.monthFirst),
		],
	};
}

/** `25-01-31`: two digits at the end, which all could be a day. */
function yearMayBeFirst(examples: readonly string[]): boolean {
	return (
		examples.length > 0 &&
		examples.every((text) => !/\d{4}/.test(text) && dayAs(text, 'ymd') !== null)
	);
}

/** The day that a text like `03/04/2025 10:15` means; null where its shape is another. */
export function dayAs(text: string, order: DateOrder): number | null {
	const found = /^\D*(\d{1,2})\D+(\d{1,2})\D+(\d{4}|\d{2})(?!\d)/.exec(text);
	if (found === null) return null;
	const [first, second, third] = found.slice(1).map(Number);
	if (first === undefined || second === undefined || third === undefined) return null;
	const [year, month, day] = inOrder(first, second, third, order);
	if (month < 1 || month > 12 || day < 1 || day > 31) return null;
	return dayFromCivil(year < 100 ? 2000 + year : year, month, day);
}

function inOrder(first: number, second: number, third: number, order: DateOrder) {
	if (order === 'mdy') return [third, first, second] as const;
	const yearFirst = order === 'ymd' && third < 100;
	return yearFirst ? ([first, second, third] as const) : ([third, second, first] as const);
}

/** The likeliest owners of a bare dollar sign; any other can be chosen for the whole file. */
const DOLLARS = ['USD', 'SGD', 'AUD'] as const;

function currencyQuestion(
	examples: readonly string[],
	{ index }: ColumnMapping,
	mapping: Mapping,
	words: ImportWords,
	format: Format,
): QuestionView {
	const ask = words.questions;
	const names = new Intl.DisplayNames(format.locale, { type: 'currency' });
	const nameOf = (code: string) => names.of(code) ?? code;
	const inForce = mapping.currency ?? dollarOf(format.currency).code;
	const answer = (code: string): AnswerView => ({
		id: code,
		label: nameOf(code),
		pressed: inForce === code,
		edit: { type: 'currency', currency: code },
	});
	return {
		id: `currency ${index}`,
		title: ask.currency(examples[0] ?? ''),
		text: ask.currencyWhy(nameOf(format.currency)),
		answers: [...DOLLARS, format.currency].map(answer),
	};
}

const INSTRUMENTS: readonly Instrument[] = ['nps', 'csat', 'ces'];

function instrumentQuestion(
	examples: readonly string[],
	{ index, header }: ColumnMapping,
	{ constants }: Mapping,
	words: ImportWords,
): QuestionView {
	const ask = words.questions;
	return {
		id: `instrument ${index}`,
		title: ask.instrument(header),
		text: ask.instrumentWhy(examples.join(', ')),
		answers: INSTRUMENTS.map((instrument) => ({
			id: instrument,
			label: ask.instruments[instrument],
			pressed: constants.instrument === instrument,
			edit: { type: 'instrument', instrument },
		})),
	};
}

function amountQuestion({ index, header, field }: ColumnMapping, words: ImportWords): QuestionView {
	const ask = words.questions;
	const answer = (meaning: 'total' | 'lineTotal', label: string): AnswerView => ({
		id: meaning,
		label,
		pressed: field === meaning,
		edit: { type: 'field', column: index, field: meaning },
	});
	return {
		id: `amount ${index}`,
		title: ask.amount(header),
		text: ask.amountWhy,
		answers: [answer('total', ask.amountTotal), answer('lineTotal', ask.amountLine)],
	};
}
