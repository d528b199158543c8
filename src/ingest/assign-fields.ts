import type { MappedField } from '#core/columns/field-parts.ts';
import type { FieldName, RecordKind } from '#core/columns/fields.ts';
import { amountMeaning } from './columns/amount-meaning.ts';
import { decideDecimalMark } from './columns/column-styles.ts';
import type { Match, Meaning } from './columns/match-columns.ts';
import { namesOneOrder } from './columns/order-id-use.ts';
import { headerKeys } from './columns/header-keys.ts';
import type { ColumnMapping, ColumnNote } from './mapping.ts';
import type { SourceDefinition } from './sources/source-definition.ts';
import type { RawTable } from './table/raw-table.ts';
import { targetsOf } from '#core/columns/field-parts.ts';

export interface Assignment {
	/** Null: left out, and the note says why. */
	readonly field: MappedField | null;
	readonly rank: number;
	readonly sign?: 1 | -1;
	readonly confidence: ColumnMapping['confidence'];
	readonly note: ColumnNote | null;
}

/** Fields by column. */
export type Assignments = ReadonlyMap<number, Assignment>;

/** Fields by column as a known source defines them. */
export function assignBySource(
	headers: readonly string[],
	{ kind, fields, sums }: SourceDefinition,
): Assignments {
	const columnOf = new Map<string, number>();
	headers.forEach((header, column) => {
		for (const key of headerKeys(header)) if (!columnOf.has(key)) columnOf.set(key, column);
	});
	const assigned = new Map<number, Assignment>();
	for (const [field, names] of Object.entries(fields)) {
		names.forEach((name, rank) => {
			const column = columnOf.get(name);
			if (column === undefined || assigned.has(column)) return;
			assigned.set(column, namedAssignment(kind, field as MappedField, rank));
		});
	}
	for (const [field, { plus, minus = [] }] of Object.entries(sums ?? {})) {
		[...plus, ...minus].forEach((name, rank) => {
			const column = columnOf.get(name);
			if (column === undefined || assigned.has(column)) return;
			const sign = rank < plus.length ? 1 : -1;
			const note: ColumnNote = { code: sign === 1 ? 'summed-per-order' : 'taken-off' };
			const confidence = 'certain';
			assigned.set(column, { field: field as MappedField, rank, sign, confidence, note });
		});
	}
	return assigned;
}

/** A column whose field is known beforehand. */
export function namedAssignment(kind: RecordKind, field: MappedField, rank: number): Assignment {
	return { field, rank, confidence: 'certain', note: noteOf(kind, field) };
}

function noteOf(kind: RecordKind, field: MappedField): ColumnNote | null {
	if (field === 'unitPrice') return { code: 'price-times-quantity' };
	if (kind !== 'lines') return null;
	if (field === 'total') return { code: 'counted-once-per-order' };
	return field === 'lineTotal' ? { code: 'summed-per-order' } : null;
}

/** Fields by column, for a kind of record: dates and amounts take the kind's own meaning. */
export function assignByMatch(
	table: RawTable,
	kind: RecordKind,
	found: readonly Match[],
): Assignments {
	const matches = withoutDailyNumbers(table, kind, found);
	const allowed = new Set(targetsOf(kind));
	const columnOf = new Map(matches.map(({ meaning, column }) => [meaning, column]));
	const assigned = new Map<number, Assignment>();
	const used = new Set<MappedField>();
	for (const { column } of found.filter((match) => !matches.includes(match))) {
		const note: ColumnNote = { code: 'names-no-order' };
		assigned.set(column, { field: null, rank: 0, confidence: 'check', note });
	}
	for (const { column, meaning, confidence } of matches) {
		const settled = settle(table, kind, meaning, column, columnOf);
		if (settled === null || !allowed.has(settled.field) || used.has(settled.field)) continue;
		used.add(settled.field);
		assigned.set(column, { ...settled, rank: 0, confidence });
	}
	return assigned;
}

/** Numbers that start again every day name no order: then each row is one. */
function withoutDailyNumbers(
	table: RawTable,
	kind: RecordKind,
	matches: readonly Match[],
): readonly Match[] {
	const columnOf = new Map(matches.map(({ meaning, column }) => [meaning, column]));
	const orderId = columnOf.get('orderId');
	if (orderId === undefined || (kind !== 'orders' && kind !== 'lines')) return matches;
	const buyer = BUYERS.map((field) => columnOf.get(field)).find((column) => column !== undefined);
	return namesOneOrder(table, orderId, buyer, columnOf.get('orderedAt'))
		? matches
		: matches.filter(({ meaning }) => meaning !== 'orderId');
}

const BUYERS: readonly Meaning[] = ['customerId', 'email', 'phone', 'username', 'name'];

/** Amounts that differ below one order number are parts of it: what looked like orders are lines. */
export function holdsParts(table: RawTable, found: readonly Match[]): boolean {
	const matches = withoutDailyNumbers(table, 'orders', found);
	const columnOf = new Map(matches.map(({ meaning, column }) => [meaning, column]));
	const orderId = columnOf.get('orderId');
	const amount = columnOf.get('total') ?? columnOf.get('amount');
	if (orderId === undefined || amount === undefined) return false;
	const decimals = { amount: '.', unitPrice: '.' } as const;
	const columns = { orderId, amount, quantity: null, unitPrice: null };
	return amountMeaning(table, columns, decimals) === 'lineTotal';
}

const DATE_FIELD: Partial<Record<RecordKind, FieldName>> = {
	contacts: 'firstSeenAt',
	touches: 'at',
	surveys: 'at',
	spend: 'day',
};

interface Settled {
	readonly field: MappedField;
	readonly note: ColumnNote | null;
}

function settle(
	table: RawTable,
	kind: RecordKind,
	meaning: Meaning,
	column: number,
	columnOf: ReadonlyMap<Meaning, number>,
): Settled | null {
	if (meaning === 'orderedAt' || meaning === 'at') {
		return { field: DATE_FIELD[kind] ?? 'orderedAt', note: null };
	}
	if (kind === 'touches' && (meaning === 'amount' || meaning === 'score')) {
		return { field: 'value', note: null };
	}
	if (kind === 'surveys' && meaning === 'amount') return { field: 'score', note: null };
	if (kind === 'spend' && meaning === 'amount') return { field: 'spend', note: null };
	if (kind === 'orders' && (meaning === 'amount' || meaning === 'spend')) {
		return { field: 'total', note: null };
	}
	if (kind === 'lines' && (meaning === 'amount' || meaning === 'total')) {
		return settleLineAmount(table, meaning, column, columnOf);
	}
	return meaning === 'amount' ? null : { field: meaning, note: noteOf(kind, meaning) };
}

function settleLineAmount(
	table: RawTable,
	meaning: 'amount' | 'total',
	column: number,
	columnOf: ReadonlyMap<Meaning, number>,
): Settled {
	const orderId = columnOf.get('orderId');
	if (orderId === undefined) return { field: 'lineTotal', note: { code: 'summed-per-order' } };
	const unitPrice = columnOf.get('unitPrice') ?? null;
	const found = amountMeaning(
		table,
		{ orderId, amount: column, quantity: columnOf.get('quantity') ?? null, unitPrice },
		{
			amount: decideDecimalMark(table, column, 'either').value,
			unitPrice: unitPrice === null ? '.' : decideDecimalMark(table, unitPrice, 'either').value,
		},
	);
	// Without an order of several rows both readings agree: the header's word is taken.
	const field = found ?? (meaning === 'total' ? 'total' : 'lineTotal');
	return {
		field,
		note: { code: field === 'total' ? 'counted-once-per-order' : 'summed-per-order' },
	};
}
