import type { ZoneClock } from '../calendar/zone.ts';
import type { AssembledBatches } from '../dataset/fold.ts';
import { isOrderKind } from '../dataset/rows/import-groups.ts';
import { idScopeOf } from '../dataset/rows/import-record.ts';
import type { ImportRecord } from '../dataset/rows/import-record.ts';
import { eachOrder, KnownOrders } from './known-orders.ts';
import type { Example } from './order-findings.ts';
import { QUALITY_LIMITS } from './quality-limits.ts';
import type { Finding } from './quality-note.ts';

/** Orders that an import shares with those before it under another source. */
interface Shared {
	count: number;
	readonly record: ImportRecord;
	/** The first of them. */
	readonly row: number;
}

/**
 * Orders of one import that are already there under another source, and so would count twice: an
 * export with a column more is another source by its headers. Equal are orders of one number, day
 * and amount or buyer; without numbers, of one buyer, day and amount.
 *
 * Those that wait for an exchange rate are among them.
 *
 * @param slotsOf the orders that each import decides, by its position
 */
export function ordersElsewhere(
	batches: AssembledBatches,
	slotsOf: readonly Int32Array[],
	index: number,
	clock: ZoneClock,
	example: Example,
): Finding[] {
	const { records } = batches;
	const record = records[index]!;
	const others = records.flatMap((other, position) =>
		position < index && mayMeet(other, record) ? [position] : [],
	);
	if (others.length === 0) return [];
	const known = new KnownOrders();
	for (const position of others) {
		eachOrder(batches, slotsOf, position, clock, (order) => {
			// A day in UTC is the shop's own, or the one before or after it.
			const isNear = order.day >= record.firstDay! - 1 && order.day <= record.lastDay! + 1;
			if (isNear) known.add(order, position);
		});
	}
	const shared = new Map<string, Shared>();
	let of = 0;
	eachOrder(batches, slotsOf, index, clock, (order) => {
		of++;
		const position = known.find(order);
		if (position < 0) return;
		const other = records[position]!;
		const held = shared.get(idScopeOf(other));
		if (held !== undefined) held.count++;
		else shared.set(idScopeOf(other), { count: 1, record: other, row: order.row });
	});
	const [most] = [...shared.values()].sort((a, b) => b.count - a.count);
	if (most === undefined || !tells(most, record, of)) return [];
	const { source, channel, file } = most.record;
	return [
		{
			...{ code: 'counted-twice', count: most.count, of },
			example: example(most.row, { text: file }),
			sameAs: { source, idScope: idScopeOf(most.record), channel, file },
		},
	];
}

/** Orders of another source within the same time. */
function mayMeet(other: ImportRecord, record: ImportRecord): boolean {
	if (!isOrderKind(other.kind) || idScopeOf(other) === idScopeOf(record)) return false;
	const { firstDay, lastDay } = record;
	if (firstDay === null || lastDay === null) return false;
	return (
		(other.firstDay ?? Infinity) <= lastDay + 1 && (other.lastDay ?? -Infinity) >= firstDay - 1
	);
}

/** One order may coincide by chance, unless the files are alike. */
function tells({ count, record }: Shared, other: ImportRecord, of: number): boolean {
	const { sharedHeaders, sharedOrders, sharedShare } = QUALITY_LIMITS;
	const a = new Set(record.headers.map(plain));
	const b = new Set(other.headers.map(plain));
	const both = [...a].filter((header) => b.has(header)).length;
	if (both >= sharedHeaders * (a.size + b.size - both)) return true;
	return count >= sharedOrders && count >= of * sharedShare;
}

function plain(header: string): string {
	return header
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
