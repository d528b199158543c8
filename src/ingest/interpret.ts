import { NO_DAY } from '#core/columns/block.ts';
import type { Block } from '#core/columns/block.ts';
import type { FieldName } from '#core/columns/fields.ts';
import type { RejectedRow, RejectionSummary } from '#core/dataset/import-record.ts';
import { FileError } from './file-error.ts';
import { interpretBlock } from './interpret-block.ts';
import type { BlockContext } from './interpret-block.ts';
import type { Interpretation, Mapping } from './mapping.ts';
import { mappingProblem } from './mapping-problem.ts';
import { sourceId } from './source-id.ts';
import type { RawTable } from './table/raw-table.ts';
import { phoneRegion } from './values/contact-text.ts';

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
	const context: BlockContext = {
		mapping,
		headers: table.headers,
		currency: settings.currency,
		region: phoneRegion(settings.currency),
		carried: { orderId: '', day: NO_DAY, second: 0 },
	};
	const rejected: RejectedRow[] = table.longRows.map(({ row, cells }) => ({
		row,
		code: 'row-too-long',
		column: null,
		text: cells.slice(table.headers.length).join(' '),
		cells,
	}));
	const blocks = table.blocks
		.map((block) => interpretBlock(block, context, rejected))
		.filter((block) => block.rows > 0);
	rejected.sort((a, b) => a.row - b.row);
	return {
		record: {
			file: table.file,
			bytes: table.bytes,
			fingerprint: table.fingerprint,
			kind: mapping.kind,
			source: sourceId(table.headers, mapping.channel),
			channel: mapping.channel,
			encoding: table.encoding,
			delimiter: table.delimiter,
			headerRow: table.headerRow,
			columns: columnsByField(mapping),
			headers: table.headers,
			statusWords: mapping.statusWords,
			rows: { layout: table.layoutRows, read: table.rows, rejected: rejected.length },
			rejectedBy: summarise(rejected),
			...dayRange(blocks),
			blocks: blocks.length,
		},
		blocks,
		rejected,
	};
}

function columnsByField(mapping: Mapping): Partial<Record<FieldName, string>> {
	return Object.fromEntries(
		mapping.columns.flatMap(({ field, header }) => (field === null ? [] : [[field, header]])),
	);
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
		const dated = instant.orderedAt ?? instant.at ?? instant.firstSeenAt ?? instant.day;
		for (const day of dated?.day ?? []) {
			if (day === NO_DAY) continue;
			if (firstDay === null || day < firstDay) firstDay = day;
			if (lastDay === null || day > lastDay) lastDay = day;
		}
	}
	return { firstDay, lastDay };
}
