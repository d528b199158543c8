import { normaliseHeader } from './columns/normalise-header.ts';
import type { ColumnMapping, Mapping } from './mapping.ts';
import { headerSet } from './source-id.ts';

/** A file among others that are imported with it. */
export interface FileReading {
	readonly file: string;
	readonly mapping: Mapping;
}

/** A style that another file tells. */
interface ToldStyle {
	readonly file: string;
	readonly column: ColumnMapping;
}

/**
 * The mapping with the day orders and decimal marks that the file itself leaves wholly open, but
 * that others with the same headers tell: two months of one shop, one of which has no day over 12.
 * Where those contradict each other nothing is taken over. The same object where nothing changes.
 */
export function withSharedStyles(mapping: Mapping, others: readonly FileReading[]): Mapping {
	if (!leavesOpen(mapping)) return mapping;
	const headers = headersOf(mapping);
	const alike = others.filter(
		(other) => other.mapping.kind === mapping.kind && headersOf(other.mapping) === headers,
	);
	const taken = new Set<number>();
	const columns = mapping.columns.map((column): ColumnMapping => {
		const told = column.decided === false ? toldBy(alike, column) : null;
		if (told === null) return column;
		const { dateOrder, decimal } = told.column;
		if (dateOrder === column.dateOrder && decimal === column.decimal && !isOpen(mapping, column)) {
			return column;
		}
		taken.add(column.index);
		const note = {
			code: 'style-of-file',
			file: told.file,
			order: dateOrder,
			mark: decimal,
		} as const;
		return { ...column, dateOrder, decimal, confidence: 'likely', note };
	});
	if (taken.size === 0) return mapping;
	const questions = mapping.questions.filter(
		({ code, column }) => !taken.has(column) || (code !== 'date-order' && code !== 'decimal-mark'),
	);
	return { ...mapping, columns, questions };
}

/** Whether other files may tell how the file is to be read. */
export function leavesOpen({ columns }: Mapping): boolean {
	return columns.some(({ decided }) => decided === false);
}

/** The one style that files tell for a column; null: none does, or they differ. */
function toldBy(files: readonly FileReading[], { header, field }: ColumnMapping): ToldStyle | null {
	const name = normaliseHeader(header);
	const told = files.flatMap(({ file, mapping }): ToldStyle[] => {
		const column = mapping.columns.find((other) => normaliseHeader(other.header) === name);
		return column?.decided === true && column.field === field ? [{ file, column }] : [];
	});
	const styles = new Set(told.map(({ column }) => `${column.dateOrder} ${column.decimal}`));
	return styles.size === 1 ? told[0]! : null;
}

function isOpen({ questions }: Mapping, { index }: ColumnMapping): boolean {
	return questions.some(
		({ code, column }) => column === index && (code === 'date-order' || code === 'decimal-mark'),
	);
}

function headersOf({ columns }: Mapping): string {
	return headerSet(columns.map(({ header }) => header));
}
