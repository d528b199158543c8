import { NO_TIME, type Block } from '#core/columns/block.ts';
import { textColumn } from '#core/columns/text-column-writer.ts';
import type { RejectedRow } from '#core/dataset/rows/import-record.ts';
import { commitImports, type NewImport } from '#store/imports.ts';
import { tokenLock } from '#store/locks.ts';
import { randomKey } from '#store/random-key.ts';
import { stageImport } from '#store/staging.ts';
import type { Store } from '#store/store.ts';

export interface OrderRow {
	readonly id: string;
	readonly email: string;
	readonly day: number;
	readonly total: number;
}

/** Orders as the import would have made them. */
export function orderBlock(orders: readonly OrderRow[]): Block {
	return {
		rows: orders.length,
		sourceRow: Uint32Array.from(orders, (_, index) => index + 2),
		text: {
			orderId: textColumn(orders.map(({ id }) => id)),
			email: textColumn(orders.map(({ email }) => email)),
		},
		instant: {
			orderedAt: {
				day: Int32Array.from(orders, ({ day }) => day),
				second: new Int32Array(orders.length).fill(NO_TIME),
			},
		},
		money: { total: Float64Array.from(orders, ({ total }) => total) },
		number: {},
	};
}

export function rejectedRow(row: number, cells: readonly string[] = []): RejectedRow {
	return { row, code: 'bad-date', column: 'Tanggal', text: cells[0] ?? '', cells };
}

export function newImport(changes: Partial<NewImport> = {}): NewImport {
	return {
		file: 'pesanan.csv',
		bytes: 1000,
		fingerprint: 'f1',
		importedAt: '2025-10-24T03:00:00.000Z',
		importedDay: 20_385,
		kind: 'orders',
		source: 'generic:web',
		channel: null,
		sample: false,
		encoding: 'utf-8',
		delimiter: ',',
		headerRow: 1,
		columns: { orderId: 'No', email: 'Email', orderedAt: 'Tanggal', total: 'Total' },
		headers: ['No', 'Email', 'Tanggal', 'Total'],
		statusWords: {},
		rows: { layout: 1, read: 1, rejected: 0 },
		rejectedBy: [],
		firstDay: null,
		lastDay: null,
		blocks: 1,
		...changes,
	};
}

interface StagedRows {
	readonly orders?: readonly OrderRow[];
	readonly rejected?: readonly RejectedRow[];
	readonly record?: Partial<NewImport>;
}

const ONE_ORDER: readonly OrderRow[] = [
	{ id: '1', email: 'ani@example.com', day: 20_000, total: 50_000 },
];

/** Stages and commits one import, the way the import worker does. */
export async function addImport(store: Store, rows: StagedRows = {}) {
	const { orders = ONE_ORDER, rejected = [], record = {} } = rows;
	const mark = { key: randomKey(), token: randomKey() };
	return store.locks.hold(tokenLock(store.scope, mark.token), async () => {
		await stageImport(store, mark, { blocks: [orderBlock(orders)], rejected });
		const read = orders.length + rejected.length;
		const counts = { rows: { layout: 1, read, rejected: rejected.length } };
		const staged = { key: mark.key, record: newImport({ ...counts, ...record }) };
		const [committed] = await commitImports(store, [staged]);
		if (committed === undefined) throw new Error('nothing was committed');
		return committed;
	});
}

/** How many records each table holds. */
export async function recordCounts({ db }: Store) {
	const [imports, blocks, rejections, staging] = await Promise.all([
		db.imports.count(),
		db.blocks.count(),
		db.rejections.count(),
		db.staging.count(),
	]);
	return { imports, blocks, rejections, staging };
}
