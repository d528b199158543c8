import type { RecordKind } from '#core/columns/fields.ts';
import type { OrderStatus } from '#core/dataset/import-record.ts';
import { profileColumn } from './columns/column-profile.ts';
import { matchColumns } from './columns/match-columns.ts';
import type { Mapping, MappingEdit } from './mapping.ts';
import { describe, fieldsFor } from './propose-mapping.ts';
import type { Assignment, Decisions, ReadingHabits } from './propose-mapping.ts';
import type { RawTable } from './table/raw-table.ts';

/** The mapping after a change by the owner; everything decided before stays decided. */
export function editMapping(
	table: RawTable,
	mapping: Mapping,
	edit: MappingEdit,
	habits: ReadingHabits,
): Mapping {
	const profiles = table.headers.map((_, column) => profileColumn(table, column));
	const kind = edit.type === 'kind' ? edit.kind : mapping.kind;
	const assigned =
		edit.type === 'kind'
			? fieldsFor(table, kind, matchColumns(table.headers, profiles))
			: assignmentsOf(mapping, edit);
	return describe(table, profiles, assigned, kind, habits, decisionsOf(mapping, edit, kind));
}

function assignmentsOf(mapping: Mapping, edit: MappingEdit): Map<number, Assignment> {
	const assigned = new Map<number, Assignment>();
	for (const { index, field, confidence, note } of mapping.columns) {
		if (field !== null) assigned.set(index, { field, confidence, note });
	}
	if (edit.type !== 'field') return assigned;
	for (const [index, { field }] of assigned) {
		// A field is fed by one column: the newest choice wins.
		if (field === edit.field) assigned.delete(index);
	}
	if (edit.field === null) assigned.delete(edit.column);
	else assigned.set(edit.column, { field: edit.field, confidence: 'certain', note: null });
	return assigned;
}

function decisionsOf(mapping: Mapping, edit: MappingEdit, kind: RecordKind): Decisions {
	const open = new Set(
		mapping.questions.flatMap((question) =>
			question.code === 'date-order' || question.code === 'decimal-mark' ? [question.column] : [],
		),
	);
	const styles = new Map(
		mapping.columns
			.filter(({ index }) => !open.has(index) && kind === mapping.kind)
			.map(({ index, dateOrder, decimal }) => [index, { dateOrder, decimal }] as const),
	);
	if (edit.type === 'date-order') {
		styles.set(edit.column, { dateOrder: edit.order, decimal: null });
	}
	if (edit.type === 'decimal') styles.set(edit.column, { dateOrder: null, decimal: edit.mark });
	if (edit.type === 'field') styles.delete(edit.column);
	return {
		channel: edit.type === 'channel' ? edit.channel : mapping.channel,
		styles,
		statusWords: {
			...answeredWords(mapping),
			...(edit.type === 'status' ? { [edit.word]: edit.status } : {}),
		},
	};
}

function answeredWords(mapping: Mapping): Record<string, OrderStatus> {
	const asked = new Set(
		mapping.questions.flatMap((question) =>
			question.code === 'status-word' ? [question.word] : [],
		),
	);
	return Object.fromEntries(
		Object.entries(mapping.statusWords).filter(([word]) => !asked.has(word)),
	);
}
