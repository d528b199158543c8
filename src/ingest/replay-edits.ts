import { editMapping } from './edit-mapping.ts';
import type { Mapping, MappingEdit } from './mapping.ts';
import type { ReadingHabits } from './describe-mapping.ts';
import { targetsOf } from '#core/columns/field-parts.ts';
import type { RawTable } from './table/raw-table.ts';

/** A change by the owner with the header it is about, so that it outlives another reading. */
export interface KeptEdit {
	readonly edit: MappingEdit;
	/** Null where the edit is about no single column. */
	readonly header: string | null;
}

export function keptEdit(edit: MappingEdit, columns: Mapping['columns']): KeptEdit {
	return { edit, header: 'column' in edit ? (columns[edit.column]?.header ?? null) : null };
}

/**
 * A new proposal with the owner's changes made again, in their order. Those about a header that
 * the table no longer has, or a field that the kind does not know, are left out.
 */
export function replayEdits(
	table: RawTable,
	proposed: Mapping,
	edits: readonly KeptEdit[],
	habits: ReadingHabits,
): Mapping {
	let mapping = proposed;
	for (const kept of edits) {
		const edit = placed(kept, table.headers);
		if (edit !== null && fits(edit, mapping)) mapping = editMapping(table, mapping, edit, habits);
	}
	return mapping;
}

function placed({ edit, header }: KeptEdit, headers: readonly string[]): MappingEdit | null {
	if (!('column' in edit)) return edit;
	const column = header === null ? -1 : headers.indexOf(header);
	return column < 0 ? null : { ...edit, column };
}

function fits(edit: MappingEdit, { kind }: Mapping): boolean {
	return edit.type !== 'field' || edit.field === null || targetsOf(kind).includes(edit.field);
}
