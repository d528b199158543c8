import { FIELD_TYPES } from '#core/columns/fields.ts';
import type { FieldName, FieldType, RecordKind } from '#core/columns/fields.ts';
import type { Assignment, Assignments } from './assign-fields.ts';
import type { ColumnProfile } from './columns/column-profile.ts';
import { decideDecimalMark } from './columns/column-styles.ts';
import type { StyleDecision } from './columns/column-styles.ts';
import { decideDateOrder } from './columns/date-order.ts';
import type {
	ColumnMapping,
	ColumnNote,
	DateOrder,
	DecimalMark,
	Mapping,
	Question,
} from './mapping.ts';
import { isAboutOrders } from './columns/past-orders.ts';
import { currencyOfHeaders, currencyQuestion } from './columns/currency-question.ts';
import { readTouchWords } from './columns/read-touch-words.ts';
import { instrumentAsked } from './columns/survey-question.ts';
import { surveyInstrument } from './columns/survey-instrument.ts';
import { holdsScores } from './columns/more-scores.ts';
import { readStatusWords } from './columns/read-status-words.ts';
import { threeDigitsIn } from './values/decimal-mark.ts';
import type { ThreeDigits } from './values/decimal-mark.ts';
import { dateNumberForm } from './values/date-numbers.ts';
import type { SourceDefinition } from './sources/source-definition.ts';
import type { RawTable } from './table/raw-table.ts';

/** How dates and amounts are read where a column leaves it open. */
export interface ReadingHabits {
	readonly dayFirst: boolean;
	/** ISO code of the shop's currency. */
	readonly currency: string;
}

/** What has been decided already, by the source or the owner, and no new proposal may undo. */
export interface Decisions extends Omit<Mapping, 'kind' | 'columns' | 'questions'> {
	readonly styles: ReadonlyMap<number, Pick<ColumnMapping, 'dateOrder' | 'decimal' | 'decided'>>;
}

const NO_STYLE: Pick<ColumnMapping, 'dateOrder' | 'decimal' | 'decided'> = {
	dateOrder: null,
	decimal: null,
};

/** Decides styles and words for the assigned fields and lists what stays open. */
export function describeMapping(
	table: RawTable,
	profiles: readonly ColumnProfile[],
	assigned: Assignments,
	kind: RecordKind,
	habits: ReadingHabits,
	source: SourceDefinition | null,
	{ styles, ...decided }: Decisions,
): Mapping {
	const questions: Question[] = [];
	const named = table.headers.map((header, index) => ({
		header,
		field: assigned.get(index)?.field ?? null,
	}));
	const fileCurrency = decided.currency ?? currencyOfHeaders(named);
	const columns = table.headers.map((header, index): ColumnMapping => {
		const { samples } = profiles[index]!;
		const found = assigned.get(index);
		const base = { index, header, samples, rank: 0, dateOrder: null, decimal: null };
		if (found === undefined) {
			const left = leftOut(header, profiles[index]!, kind, named);
			return { ...base, field: null, confidence: 'unknown', note: null, ...left };
		}
		const style = styles.get(index) ?? NO_STYLE;
		const column = {
			...base,
			...found,
			...(style.decided === true && { decided: true }),
		};
		if (column.field === null) return column;
		switch (typeOf(column.field)) {
			case 'instant':
				return dateColumn(
					table,
					column,
					profiles[index]!.dateNumbers > 0.5,
					{ owner: style.dateOrder, source: source?.dateOrder ?? null },
					habits,
					named.findIndex(({ field }) => field === 'timeOfDay'),
					questions,
				);
			case 'money':
			case 'number':
				return amountColumn(
					table,
					column,
					{ owner: style.decimal, source: source?.decimal ?? null },
					threeDigitsIn(fileCurrency ?? habits.currency),
					questions,
				);
			case 'text':
				return { ...column, note: found.note ?? textNote(column.field) };
		}
	});
	const statusWords = readStatusWords(table, columns, decided.statusWords, source, questions);
	const mapping: Mapping = {
		...decided,
		kind,
		columns,
		statusWords,
		touchTypes:
			kind === 'touches' ? readTouchWords(table, columns, decided.touchTypes, questions) : {},
		constants:
			kind === 'surveys'
				? surveyInstrument(table, columns, decided.constants, questions)
				: decided.constants,
		questions,
		currency: fileCurrency,
	};
	const currency = currencyQuestion(table, mapping, habits.currency);
	return currency === null ? mapping : { ...mapping, questions: [...questions, currency] };
}

/** Why a column is left out that one could expect to count. */
function leftOut(
	header: string,
	profile: ColumnProfile,
	kind: RecordKind,
	columns: readonly Pick<ColumnMapping, 'field' | 'header'>[],
): Partial<Pick<ColumnMapping, 'confidence' | 'note'>> {
	if (kind === 'contacts' && isAboutOrders(header)) return { note: { code: 'sum-of-orders' } };
	const asked = instrumentAsked(header);
	const isRead = columns.some(
		(other) => other.field !== null && instrumentAsked(other.header) === asked,
	);
	if (kind === 'surveys' && isRead && holdsScores(header, profile)) {
		return { confidence: 'check', note: { code: 'one-score-each' } };
	}
	return {};
}

function typeOf(field: Assignment['field'] | null): FieldType {
	// The parts of fields are texts.
	return field !== null && field in FIELD_TYPES ? FIELD_TYPES[field as FieldName] : 'text';
}

/** The owner's word stands whatever the values say; the source's gives way to them. */
interface Said<T> {
	readonly owner: T | null;
	readonly source: T | null;
}

function dateColumn(
	table: RawTable,
	column: ColumnMapping,
	mostAreNumbers: boolean,
	said: Said<DateOrder>,
	habits: ReadingHabits,
	times: number,
	questions: Question[],
): ColumnMapping {
	const { index, samples, confidence } = column;
	const form = dateNumberForm(samples[0] ?? '');
	if (form !== null && mostAreNumbers)
		return { ...column, dateOrder: 'ymd', note: { code: 'date-number', form } };
	const order = decideDateOrder(
		table,
		index,
		habits.dayFirst,
		said.source,
		times < 0 ? null : times,
	);
	const open = order.open && said.owner === null;
	if (open) questions.push({ code: 'date-order', column: index, examples: order.examples });
	const value = said.owner ?? order.value;
	const example = order.examples[0] ?? samples[0] ?? '';
	return {
		...column,
		confidence: open ? 'check' : confidence,
		note: { code: 'date-order', order: value, example },
		dateOrder: value,
		...decidedBy(column, order),
	};
}

function amountColumn(
	table: RawTable,
	column: ColumnMapping,
	said: Said<DecimalMark>,
	threeDigits: ThreeDigits,
	questions: Question[],
): ColumnMapping {
	const { index, confidence, note, field } = column;
	const isMoney = field === 'unitPrice' || typeOf(field) === 'money';
	const decimal = decideDecimalMark(table, index, isMoney ? threeDigits : 'either');
	// What is counted has no decimals, so that a mark before three digits groups them.
	const isCounted = field === 'impressions' || field === 'visitors' || field === 'leads';
	const open = decimal.open && !isCounted && said.owner === null && said.source === null;
	if (open) questions.push({ code: 'decimal-mark', column: index, examples: decimal.examples });
	const value =
		said.owner ?? (decimal.open && !isCounted ? (said.source ?? decimal.value) : decimal.value);
	return {
		...column,
		confidence: open ? 'check' : confidence,
		note: open ? { code: 'decimal-mark', mark: value, example: decimal.examples[0] ?? '' } : note,
		decimal: value,
		...decidedBy(column, decimal),
	};
}

function decidedBy(
	column: ColumnMapping,
	{ decided }: Pick<StyleDecision<unknown>, 'decided'>,
): Pick<ColumnMapping, 'decided'> {
	if (column.decided === true) return { decided: true };
	return decided === null ? {} : { decided };
}

/** Long numbers are never taken for amounts, and leading zeros stay. */
function textNote(field: ColumnMapping['field']): ColumnNote | null {
	return field === 'orderId' || field === 'phone' ? { code: 'kept-as-text' } : null;
}
