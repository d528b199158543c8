import { KIND_FIELDS } from './fields.ts';
import type { FieldName, RecordKind } from './fields.ts';

/**
 * What a field is put together from where no single column holds it. `voidedAt`: a filled cell
 * makes the order void. `refundOf`: the order that a row below zero gives back. `lineId`: names
 * one line for good, so that the same line twice is a duplicate.
 */
type FieldPart =
	'firstName' | 'lastName' | 'timeOfDay' | 'timeZone' | 'voidedAt' | 'refundOf' | 'lineId';

/** What a column of a file can be: a field, or a part of one. */
export type MappedField = FieldName | FieldPart;

/** Every target of a column, for a kind of record, in the order in which a mapping offers them. */
export function targetsOf(kind: RecordKind): readonly MappedField[] {
	const fields: readonly FieldName[] = KIND_FIELDS[kind];
	const has = (...some: FieldName[]) => some.some((field) => fields.includes(field));
	const parts: readonly (readonly [boolean, readonly FieldPart[]])[] = [
		[has('name'), ['firstName', 'lastName']],
		[has('orderedAt', 'at'), ['timeOfDay', 'timeZone']],
		[has('orderId'), ['voidedAt', 'refundOf', 'lineId']],
	];
	return [...fields, ...parts.flatMap(([fits, list]) => (fits ? list : []))];
}
