import { FIELD_TYPES, KIND_FIELDS } from '#core/columns/fields.ts';
import type { FieldName, RecordKind } from '#core/columns/fields.ts';
import type { OrderStatus } from '#core/dataset/import-record.ts';
import { amountMeaning } from './columns/amount-meaning.ts';
import { profileColumn } from './columns/column-profile.ts';
import type { ColumnProfile } from './columns/column-profile.ts';
import { decideDateOrder, decideDecimalMark, eachText } from './columns/column-styles.ts';
import { detectKind } from './columns/detect-kind.ts';
import { matchColumns } from './columns/match-columns.ts';
import type { Match, Meaning } from './columns/match-columns.ts';
import type { ColumnMapping, ColumnNote, Mapping, Question } from './mapping.ts';
import type { RawTable } from './table/raw-table.ts';
import { statusKey, statusMeaning } from './values/status-words.ts';

/** How dates are read where a column leaves it open. */
export interface ReadingHabits {
	readonly dayFirst: boolean;
}

/**
 * A meaning for every column of a file, with what remains open. Every question has an answer in
 * force already, so that the mapping can be used as it is.
 */
export function proposeMapping(table: RawTable, habits: ReadingHabits): Mapping {
	const profiles = table.headers.map((_, column) => profileColumn(table, column));
	const matches = matchColumns(table.headers, profiles);
	const kind = detectKind(new Set(matches.map(({ meaning }) => meaning)));
	return describe(table, profiles, fieldsFor(table, kind, matches), kind, habits, {
		channel: null,
		styles: new Map(),
		statusWords: {},
	});
}

/** What the owner has already decided, which no new proposal may undo. */
export interface Decisions {
	readonly channel: string | null;
	readonly styles: ReadonlyMap<number, Pick<ColumnMapping, 'dateOrder' | 'decimal'>>;
	readonly statusWords: Readonly<Record<string, OrderStatus>>;
}

export interface Assignment {
	readonly field: FieldName;
	readonly confidence: ColumnMapping['confidence'];
	readonly note: ColumnNote | null;
	/** The amount's meaning could not be told. */
	readonly open?: boolean;
}

/** Fields by column, for a kind of record: dates and amounts take the kind's own meaning. */
export function fieldsFor(
	table: RawTable,
	kind: RecordKind,
	matches: readonly Match[],
): Map<number, Assignment> {
	const allowed = new Set<FieldName>(KIND_FIELDS[kind]);
	const columnOf = new Map(matches.map(({ meaning, column }) => [meaning, column]));
	const assigned = new Map<number, Assignment>();
	const used = new Set<FieldName>();
	for (const { column, meaning, confidence } of matches) {
		const settled = settle(table, kind, meaning, column, columnOf);
		if (settled === null || !allowed.has(settled.field) || used.has(settled.field)) continue;
		used.add(settled.field);
		assigned.set(column, { ...settled, confidence: settled.open === true ? 'check' : confidence });
	}
	return assigned;
}

const DATE_FIELD: Partial<Record<RecordKind, FieldName>> = {
	contacts: 'firstSeenAt',
	touches: 'at',
	surveys: 'at',
	spend: 'day',
};

function settle(
	table: RawTable,
	kind: RecordKind,
	meaning: Meaning,
	column: number,
	columnOf: ReadonlyMap<Meaning, number>,
): Omit<Assignment, 'confidence'> | null {
	if (meaning === 'orderedAt' || meaning === 'at') {
		return { field: DATE_FIELD[kind] ?? 'orderedAt', note: null };
	}
	if (kind === 'spend' && meaning === 'amount') return { field: 'spend', note: null };
	if (kind === 'orders' && (meaning === 'amount' || meaning === 'spend')) {
		return { field: 'total', note: null };
	}
	if (kind === 'lines' && (meaning === 'amount' || meaning === 'total')) {
		return settleLineAmount(table, meaning, column, columnOf);
	}
	if (meaning === 'unitPrice')
		return { field: 'unitPrice', note: { code: 'price-times-quantity' } };
	return meaning === 'amount' ? null : { field: meaning, note: null };
}

function settleLineAmount(
	table: RawTable,
	meaning: 'amount' | 'total',
	column: number,
	columnOf: ReadonlyMap<Meaning, number>,
): Omit<Assignment, 'confidence'> {
	const orderId = columnOf.get('orderId');
	if (orderId === undefined) return { field: 'lineTotal', note: { code: 'summed-per-order' } };
	const unitPrice = columnOf.get('unitPrice') ?? null;
	const found = amountMeaning(
		table,
		{ orderId, amount: column, quantity: columnOf.get('quantity') ?? null, unitPrice },
		{
			amount: decideDecimalMark(table, column).value,
			unitPrice: unitPrice === null ? '.' : decideDecimalMark(table, unitPrice).value,
		},
	);
	// Without an order of several rows both readings agree: the header's word is taken.
	const field = found ?? (meaning === 'total' ? 'total' : 'lineTotal');
	return {
		field,
		note: { code: field === 'total' ? 'counted-once-per-order' : 'summed-per-order' },
	};
}

/** Decides styles and status words for the assigned fields and lists what stays open. */
export function describe(
	table: RawTable,
	profiles: readonly ColumnProfile[],
	assigned: ReadonlyMap<number, Assignment>,
	kind: RecordKind,
	habits: ReadingHabits,
	decided: Decisions,
): Mapping {
	const questions: Question[] = [];
	const columns = table.headers.map((header, index): ColumnMapping => {
		const samples = profiles[index]!.samples;
		const found = assigned.get(index);
		const base = { index, header, samples, dateOrder: null, decimal: null };
		if (found === undefined) {
			return { ...base, field: null, confidence: 'unknown', note: null };
		}
		const { field, note, confidence } = found;
		if (found.open === true) questions.push({ code: 'amount-meaning', column: index });
		const style = decided.styles.get(index);
		switch (FIELD_TYPES[field]) {
			case 'instant': {
				const order = decideDateOrder(table, index, habits.dayFirst);
				const open = order.open && (style?.dateOrder ?? null) === null;
				if (open) {
					questions.push({ code: 'date-order', column: index, examples: order.examples });
				}
				const value = style?.dateOrder ?? order.value;
				const example = order.examples[0] ?? samples[0] ?? '';
				return {
					...base,
					field,
					confidence: open ? 'check' : confidence,
					note: { code: 'date-order', order: value, example },
					dateOrder: value,
				};
			}
			case 'money':
			case 'number': {
				const decimal = decideDecimalMark(table, index);
				const open = decimal.open && (style?.decimal ?? null) === null;
				if (open) {
					questions.push({ code: 'decimal-mark', column: index, examples: decimal.examples });
				}
				const value = style?.decimal ?? decimal.value;
				return {
					...base,
					field,
					confidence: open ? 'check' : confidence,
					note: open
						? { code: 'decimal-mark', mark: value, example: decimal.examples[0] ?? '' }
						: note,
					decimal: value,
				};
			}
			case 'text':
				return { ...base, field, confidence, note: note ?? textNote(field) };
		}
	});
	const statusWords = readStatusWords(table, columns, decided.statusWords, questions);
	return { kind, columns, statusWords, channel: decided.channel, questions };
}

/** Long numbers are never taken for amounts, and leading zeros stay. */
function textNote(field: FieldName): ColumnNote | null {
	return field === 'orderId' || field === 'phone' ? { code: 'kept-as-text' } : null;
}

function readStatusWords(
	table: RawTable,
	columns: readonly ColumnMapping[],
	decided: Decisions['statusWords'],
	questions: Question[],
): Record<string, OrderStatus> {
	const column = columns.find(({ field }) => field === 'status');
	if (column === undefined) return {};
	const rows = new Map<string, number>();
	eachText(table, column.index, (text, count) => {
		const word = statusKey(text);
		rows.set(word, (rows.get(word) ?? 0) + count);
	});
	const own = new Map(Object.entries(decided));
	return Object.fromEntries(
		[...rows].map(([word, count]) => {
			const meaning = own.get(word) ?? statusMeaning(word);
			if (meaning === null) {
				questions.push({ code: 'status-word', column: column.index, word, rows: count });
			}
			return [word, meaning ?? 'valid'];
		}),
	);
}
