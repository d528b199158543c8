import { NO_DAY } from '#core/columns/block.ts';
import type { Block } from '#core/columns/block.ts';
import type { FieldName } from '#core/columns/fields.ts';
import { unpackStrings } from '#core/columns/packed-strings.ts';
import type {
	OrderStatus,
	RejectedRow,
	RejectionSummary,
} from '#core/dataset/rows/import-record.ts';
import { writeReading } from './carried-reading.ts';
import { FileError } from './file-error.ts';
import { fileContext } from './rows/file-context.ts';
import { interpretBlock } from './rows/interpret-block.ts';
import { sameOrderRows } from './rows/same-order-rows.ts';
import { statusOf } from './rows/status-cells.ts';
import type { Interpretation, Mapping } from './mapping.ts';
import { mappingProblem } from './mapping-problem.ts';
import { idScope, sourceId } from './source-id.ts';
import type { RawTable } from './table/raw-table.ts';
import { statusKey } from './values/status-words.ts';

/**
 * Turns a file's text into typed blocks by a mapping. Preview and import both call this, so
 * what is shown is what is stored. Every data row ends up in a block or among the rejected.
 *
 * @throws FileError where a required column is missing
 */
export function interpret(
	table: RawTable,
	mapping: Mapping,
	settings: { readonly currency: string },
): Interpretation {
	const problem = mappingProblem(mapping);
	if (problem !== null) {
		throw new FileError(problem, table.file, table.headers.slice(0, 12).join(', '));
	}
	const context = fileContext(mapping, table.headers, settings.currency);
	const rejected: RejectedRow[] = table.longRows.map(({ row, cells }) => ({
		row,
		code: 'row-too-long',
		column: null,
		text: cells.slice(table.headers.length).join(' '),
		cells,
	}));
	const typed = table.blocks.map((block) => interpretBlock(block, context, rejected));
	const blocks = typed.map(({ block }) => block).filter(({ rows }) => rows > 0);
	const repeated = typed.reduce((sum, block) => sum + block.repeated, 0);
	const layout = typed.reduce((sum, block) => sum + block.layout, 0);
	rejected.sort((a, b) => a.row - b.row);
	return {
		record: {
			file: table.file,
			bytes: table.bytes,
			fingerprint: table.fingerprint,
			kind: mapping.kind,
			source: sourceId(table.headers, mapping),
			idScope: idScope(table.headers, mapping),
			channel: mapping.channel ?? mapping.joined?.channel ?? null,
			encoding: table.encoding,
			delimiter: table.delimiter,
			headerRow: table.headerRow,
			columns: columnsByField(mapping),
			headers: table.headers,
			statusWords: { ...mapping.statusWords, ...statusTexts(blocks, mapping) },
			rows: {
				layout: table.layoutRows + layout,
				read: table.rows - layout,
				rejected: rejected.length,
				...(repeated > 0 && { repeated }),
			},
			rejectedBy: summarise(rejected),
			...dayRange(blocks),
			blocks: blocks.length,
			...(rejected.length > 0 && { reading: writeReading(mapping) }),
		},
		blocks,
		rejected,
		sameOrder: sameOrderRows(table, typed, context),
		masked: [...context.masked.values()],
	};
}

/** The surest column of each field. */
function columnsByField(mapping: Mapping): Partial<Record<FieldName, string>> {
	const byRank = [...mapping.columns].sort((a, b) => b.rank - a.rank);
	return Object.fromEntries(
		byRank.flatMap(({ field, header }) => (field === null ? [] : [[field, header]])),
	);
}

/** Meanings of the status texts that are put together from several columns. */
function statusTexts(
	blocks: readonly Block[],
	{ statusWords }: Mapping,
): Record<string, OrderStatus> {
	const meanings = new Map(Object.entries(statusWords));
	const texts = new Set<string>();
	for (const { text } of blocks) {
		if (text.status === undefined) continue;
		for (const word of unpackStrings(text.status.strings)) texts.add(statusKey(word));
	}
	const unknown = [...texts].filter((word) => word !== '' && !meanings.has(word));
	return Object.fromEntries(unknown.map((word) => [word, statusOf(word, meanings)]));
}

function summarise(rejected: readonly RejectedRow[]): RejectionSummary[] {
	const groups = new Map<
		string,
		{ -readonly [K in keyof RejectionSummary]: RejectionSummary[K] }
	>();
	for (const { code, column, text, row } of rejected) {
		const key = `${code}\0${column ?? ''}`;
		const group = groups.get(key);
		if (group !== undefined) group.rows++;
		else groups.set(key, { code, column, rows: 1, example: text, exampleRow: row });
	}
	return [...groups.values()].sort((a, b) => b.rows - a.rows);
}

function dayRange(blocks: readonly Block[]): { firstDay: number | null; lastDay: number | null } {
	let firstDay: number | null = null;
	let lastDay: number | null = null;
	for (const { instant } of blocks) {
		const dated =
			instant.orderedAt ?? instant.at ?? instant.firstSeenAt ?? instant.day ?? instant.month;
		for (const day of dated?.day ?? []) {
			if (day === NO_DAY) continue;
			if (firstDay === null || day < firstDay) firstDay = day;
			if (lastDay === null || day > lastDay) lastDay = day;
		}
	}
	return { firstDay, lastDay };
}
