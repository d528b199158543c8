import { targetsOf } from '#core/columns/field-parts.ts';
import { KIND_FIELDS } from '#core/columns/fields.ts';
import type { RecordKind } from '#core/columns/fields.ts';
import { namedAssignment } from './assign-fields.ts';
import type { Assignment, Assignments } from './assign-fields.ts';
import { eachText } from './columns/column-styles.ts';
import type { ColumnMapping, Mapping } from './mapping.ts';
import type { RawTable } from './table/raw-table.ts';

/** Column of a download of rejected rows that says how the whole file was read. */
export const READING_COLUMN = 'daur_reading';

type Style = Pick<ColumnMapping, 'dateOrder' | 'decimal'>;

/** How a file was read, for one with a few of its rows, which could be read otherwise. */
interface CarriedReading {
	readonly kind: RecordKind;
	readonly assigned: Assignments;
	readonly styles: ReadonlyMap<number, Style>;
}

/** Header, field, rank among the columns of the field, day order, decimal mark. */
type CarriedColumn = readonly [string, string, number, string | null, string | null];

/** The reading as a text that a cell can hold. */
export function writeReading({ kind, columns }: Pick<Mapping, 'kind' | 'columns'>): string {
	const carried = columns.flatMap(({ header, field, rank, dateOrder, decimal }): CarriedColumn[] =>
		field === null ? [] : [[header, field, rank, dateOrder, decimal]],
	);
	return JSON.stringify({ kind, columns: carried });
}

/** What the rows of a corrected download say; null where they say nothing, or differ. */
export function carriedReading(table: RawTable): CarriedReading | null {
	const column = table.headers.indexOf(READING_COLUMN);
	if (column < 0) return null;
	const texts = new Set<string>();
	eachText(table, column, (text) => texts.add(text));
	const [text] = texts;
	return text === undefined || texts.size > 1 ? null : read(text, table.headers);
}

function read(text: string, headers: readonly string[]): CarriedReading | null {
	const content = parsed(text);
	if (!isReading(content)) return null;
	const { kind, columns } = content;
	const assigned = new Map<number, Assignment>();
	const styles = new Map<number, Style>();
	const targets = targetsOf(kind);
	for (const [header, name, rank, order, mark] of columns) {
		const index = headers.indexOf(header);
		const field = targets.find((target) => target === name);
		if (index < 0 || field === undefined) continue;
		assigned.set(index, namedAssignment(kind, field, rank));
		styles.set(index, {
			dateOrder: (['ymd', 'dmy', 'mdy'] as const).find((known) => known === order) ?? null,
			decimal: (['.', ','] as const).find((known) => known === mark) ?? null,
		});
	}
	return { kind, assigned, styles };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function isReading(
	value: unknown,
): value is { readonly kind: RecordKind; readonly columns: readonly CarriedColumn[] } {
	if (typeof value !== 'object' || value === null) return false;
	const { kind, columns } = value as Readonly<Record<string, unknown>>;
	return (
		typeof kind === 'string' &&
		Object.hasOwn(KIND_FIELDS, kind) &&
		Array.isArray(columns) &&
		columns.every(isColumn)
	);
}

function isColumn(value: unknown): boolean {
	if (!Array.isArray(value)) return false;
	const [header, field, rank] = value as readonly unknown[];
	return typeof header === 'string' && typeof field === 'string' && Number.isSafeInteger(rank);
}
