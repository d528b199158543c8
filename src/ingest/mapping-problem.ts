import { IDENTITY_FIELDS, KIND_FIELDS } from '#core/columns/fields.ts';
import type { FieldName } from '#core/columns/fields.ts';
import type { FileErrorCode } from './file-error.ts';
import type { Mapping } from './mapping.ts';
import { sourceById } from './sources/recognise-source.ts';

/** The column without which a file cannot be imported, or null where nothing is missing. */
export function mappingProblem(mapping: Mapping): FileErrorCode | null {
	const fields = new Set(mapping.columns.map(({ field }) => field));
	const date = requiredDate(mapping);
	if (date !== null && !fields.has(date)) return 'no-date-column';
	const people = KIND_FIELDS[mapping.kind].some((field) => field === 'customerId');
	const allowed =
		mapping.remedies.includes('no-buyers') ||
		mapping.kind === 'surveys' ||
		sourceById(mapping.source)?.withoutBuyers === true;
	if (people && !identifiesBuyers(mapping) && !allowed) return 'no-customer-column';
	return null;
}

/** A name alone identifies nobody, unless the owner takes it for the customer's number. */
export function identifiesBuyers({ columns }: Pick<Mapping, 'columns'>): boolean {
	const keys: ReadonlySet<string> = new Set(
		IDENTITY_FIELDS.filter((field) => field !== 'name' && field !== 'company'),
	);
	return columns.some(({ field }) => field !== null && keys.has(field));
}

/** The date that every record of the kind must have. */
export function requiredDate({ kind, columns }: Mapping): FieldName | null {
	switch (kind) {
		case 'orders':
		case 'lines':
			return 'orderedAt';
		case 'touches':
		case 'surveys':
			return 'at';
		case 'spend':
			// The finer one, where a file has both.
			return columns.some(({ field }) => field === 'month') &&
				!columns.some(({ field }) => field === 'day')
				? 'month'
				: 'day';
		case 'contacts':
		case 'products':
			return null;
	}
}
