import type { Block } from '#core/columns/block.ts';
import type { FieldOfType } from '#core/columns/fields.ts';
import { textAt } from '#core/columns/text-column.ts';
import type { Batch } from './import-record.ts';

export interface RowLocation {
	readonly batch: Batch;
	readonly block: Block;
	/** Row within the block. */
	readonly row: number;
}

/** A block with the number of its first row in the row space. */
export interface PlacedBlock {
	readonly batch: Batch;
	readonly batchIndex: number;
	readonly block: Block;
	readonly first: number;
}

/** All rows of all live imports, numbered through in the order of the imports. */
export interface RowSpace {
	readonly length: number;
	readonly blocks: readonly PlacedBlock[];
}

export function rowSpace(batches: readonly Batch[]): RowSpace {
	const blocks: PlacedBlock[] = [];
	let length = 0;
	batches.forEach((batch, batchIndex) => {
		for (const block of batch.blocks) {
			blocks.push({ batch, batchIndex, block, first: length });
			length += block.rows;
		}
	});
	return { length, blocks };
}

export function locateRow(space: RowSpace, row: number): RowLocation {
	let low = 0;
	let high = space.blocks.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (space.blocks[middle]!.first <= row) low = middle;
		else high = middle - 1;
	}
	const { batch, block, first } = space.blocks[low]!;
	return { batch, block, row: row - first };
}

/** Text of a field in a row; '' where the row or the field is absent. */
export function textOfRow(space: RowSpace, row: number, field: FieldOfType<'text'>): string {
	if (row < 0) return '';
	const place = locateRow(space, row);
	const column = place.block.text[field];
	return column === undefined ? '' : textAt(column, place.row);
}
