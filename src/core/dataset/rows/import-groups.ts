import { idScopeOf } from './import-record.ts';
import type { ImportRecord } from './import-record.ts';
import type { PlacedBlock, RowSpace } from './row-space.ts';

/** The blocks of one import, with what its records can be the same as. */
export interface GroupedImport {
	readonly record: ImportRecord;
	readonly batchIndex: number;
	readonly blocks: readonly PlacedBlock[];
	/** From 1: equal for imports of one kind of record whose ids hold together. */
	readonly group: number;
	/** Another import is of the same group: versions of one record can meet. */
	readonly meets: boolean;
}

export function isOrderKind(kind: string): boolean {
	return kind === 'orders' || kind === 'lines';
}

/** The imports with rows, in the order in which they count. */
export function groupImports(space: RowSpace): GroupedImport[] {
	const blocksOf = new Map<number, PlacedBlock[]>();
	for (const placed of space.blocks) {
		const blocks = blocksOf.get(placed.batchIndex);
		if (blocks === undefined) blocksOf.set(placed.batchIndex, [placed]);
		else blocks.push(placed);
	}
	const groups = new Map<string, { number: number; imports: number }>();
	const grouped = [...blocksOf].map(([batchIndex, blocks]) => {
		const { record } = blocks[0]!.batch;
		const name = `${isOrderKind(record.kind) ? 'orders' : record.kind} ${idScopeOf(record)}`;
		const group = groups.get(name) ?? { number: groups.size + 1, imports: 0 };
		group.imports++;
		groups.set(name, group);
		return { record, batchIndex, blocks, group };
	});
	return grouped.map(({ group, ...rest }) => ({
		...rest,
		group: group.number,
		meets: group.imports > 1,
	}));
}
